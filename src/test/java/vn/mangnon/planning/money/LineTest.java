package vn.mangnon.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;

/** Money goes one way: estimated, appraised, approved, released; never more than the step before. */
class LineTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);
    private static final UUID COMMUNE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void moreThanTheStepBeforeIsRefusedAndSaysByHowMuch() {
        Line line = Line.NEW.after(step(MoneyStage.ESTIMATE, 10_000_000));
        refused(line, step(MoneyStage.APPRAISAL, 10_000_001), "planning.money.over.APPRAISAL", "10.000.000", "1");
        line = line.after(step(MoneyStage.APPRAISAL, 10_000_000));
        refused(line, step(MoneyStage.APPROVAL, 12_500_000), "planning.money.over.APPROVAL", "10.000.000", "2.500.000");
        line = line.after(step(MoneyStage.APPROVAL, 10_000_000)).after(to(COMMUNE, MoneyStage.RELEASE, 7_000_000));
        refused(
                line,
                to(OTHER, MoneyStage.RELEASE, 6_000_000),
                "planning.money.over-approved",
                "3.000.000",
                "3.000.000");
        refused(line, to(OTHER, MoneyStage.RECALL, 1), "planning.money.over-released", "0", "1");
        assertThat(line.after(to(OTHER, MoneyStage.RELEASE, 3_000_000)).releasedInAll())
                .isEqualTo(new Dong(10_000_000));
    }

    @Test
    void aStepThatRestsOnNothingIsRefused() {
        refused(Line.NEW, step(MoneyStage.APPRAISAL, 1), "planning.money.no-estimate");
        refused(Line.NEW, step(MoneyStage.APPROVAL, 1), "planning.money.no-appraisal");
        refused(Line.NEW, to(COMMUNE, MoneyStage.RELEASE, 1), "planning.money.no-approval");
    }

    @Test
    void aCutAChangeAndARecallNeedAReason() {
        Line line = Line.NEW.after(step(MoneyStage.ESTIMATE, 10));
        refused(line, step(MoneyStage.ESTIMATE, 12), "planning.money.because");
        refused(line, step(MoneyStage.APPRAISAL, 9), "planning.money.because");
        Line appraised = line.after(because(step(MoneyStage.APPRAISAL, 9)));
        refused(appraised, step(MoneyStage.APPROVAL, 8), "planning.money.because");
        Line released = appraised.after(step(MoneyStage.APPROVAL, 9)).after(to(COMMUNE, MoneyStage.RELEASE, 9));
        refused(released, to(COMMUNE, MoneyStage.RECALL, 9), "planning.money.because");
        assertThat(released.after(because(to(COMMUNE, MoneyStage.RECALL, 9))).releasedInAll())
                .isEqualTo(Dong.ZERO);
    }

    @Test
    void whatAnotherStepRestsOnIsNotPulledAwayFromUnderIt() {
        Line line = Line.NEW
                .after(step(MoneyStage.ESTIMATE, 10))
                .after(step(MoneyStage.APPRAISAL, 10))
                .after(step(MoneyStage.APPROVAL, 10))
                .after(to(COMMUNE, MoneyStage.RELEASE, 6));
        refused(line, because(step(MoneyStage.ESTIMATE, 9)), "planning.money.below.ESTIMATE", "10", "1");
        refused(line, because(step(MoneyStage.APPRAISAL, 9)), "planning.money.below.APPRAISAL", "10", "1");
        refused(line, because(step(MoneyStage.APPROVAL, 5)), "planning.money.below.APPROVAL", "6", "1");
        assertThat(line.after(because(step(MoneyStage.APPROVAL, 6))).approved()).contains(new Dong(6));
    }

    @Test
    void aStepDatedBeforeTheOneItFollowsIsRefused() {
        Line line = Line.NEW.after(step(MoneyStage.ESTIMATE, 10));
        MoneyStep early = new MoneyStep(
                Id.fresh(),
                Optional.empty(),
                "fund",
                MoneyStage.APPRAISAL,
                new Dong(10),
                Optional.empty(),
                DAY.minusDays(1),
                "",
                "");
        refused(line, early, "planning.money.before");
    }

    @Test
    void absurdAndNegativeAmountsAreRefused() {
        for (long amount : List.of(-1L, Long.MIN_VALUE, MoneyStep.MOST + 1, Long.MAX_VALUE)) {
            assertThatThrownBy(() -> step(MoneyStage.ESTIMATE, amount))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.key()).isEqualTo("planning.money.absurd"));
        }
        assertThatThrownBy(() -> to(COMMUNE, MoneyStage.RELEASE, 0))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("planning.money.nothing"));
    }

    /** Whatever is tried in whatever order: what was refused left no trace, and no step passes the one before it. */
    @Test
    void underAnyStepsNoMoreIsReleasedThanApprovedThanAppraisedThanEstimated() {
        int taken = 0;
        for (int seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Line line = Line.NEW;
            List<MoneyStep> kept = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                MoneyStep step = any(random);
                try {
                    line = line.after(step);
                    kept.add(step);
                } catch (Refused refused) {
                    assertThat(refused.key()).startsWith("planning.money.");
                }
                check(line, seed);
            }
            assertThat(Line.of(kept)).as("seed %d read again", seed).isEqualTo(line);
            taken += kept.size();
        }
        assertThat(taken).as("enough was tried").isGreaterThan(1_000);
    }

    private static void check(Line line, int seed) {
        long estimated = line.estimated().orElse(Dong.ZERO).amount();
        long appraised = line.appraised().orElse(Dong.ZERO).amount();
        long approved = line.approved().orElse(Dong.ZERO).amount();
        assertThat(appraised).as("seed %d", seed).isLessThanOrEqualTo(estimated);
        assertThat(approved).as("seed %d", seed).isLessThanOrEqualTo(appraised);
        assertThat(line.releasedInAll().amount()).as("seed %d", seed).isBetween(0L, approved);
        assertThat(line.released().values()).as("seed %d", seed).allMatch(amount -> amount.amount() >= 0);
    }

    private static MoneyStep any(Random random) {
        MoneyStage stage = MoneyStage.values()[random.nextInt(MoneyStage.values().length)];
        long amount = 1 + random.nextInt(20);
        MoneyStep step =
                stage.moves() ? to(random.nextBoolean() ? COMMUNE : OTHER, stage, amount) : step(stage, amount);
        return random.nextInt(4) == 0 ? step : because(step);
    }

    private static MoneyStep step(MoneyStage stage, long amount) {
        return new MoneyStep(
                Id.fresh(), Optional.empty(), "fund", stage, new Dong(amount), Optional.empty(), DAY, "", "");
    }

    private static MoneyStep to(UUID body, MoneyStage stage, long amount) {
        return new MoneyStep(
                Id.fresh(), Optional.empty(), "fund", stage, new Dong(amount), Optional.of(body), DAY, "", "");
    }

    private static MoneyStep because(MoneyStep step) {
        return new MoneyStep(
                step.id(), step.item(), step.source(), step.stage(), step.amount(), step.to(), DAY, "vì thiếu", "");
    }

    private static void refused(Line line, MoneyStep step, String key, String... amounts) {
        assertThatThrownBy(() -> line.after(step)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo(key);
            if (amounts.length > 0) {
                assertThat(no.arguments()).containsExactly((Object[]) amounts);
            }
        });
    }
}
