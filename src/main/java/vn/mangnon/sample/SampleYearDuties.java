package vn.mangnon.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.Delegation;
import vn.mangnon.dues.Delegations;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Extensions;
import vn.mangnon.dues.Regime;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.planning.ReviseDuties;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;

/** What is owed in the sample's planning year, with more time asked for and given, and one due handed on. */
@Component
class SampleYearDuties {
    private static final String YOUTH = "kh-tinh-doan-2024";
    private static final LocalDate AWAY = LocalDate.of(2024, 6, 24);
    private static final LocalDate BACK = LocalDate.of(2024, 7, 6);

    private final Plans plans;
    private final ReviseDuties reviseDuties;
    private final Provisions provisions;
    private final Dues dues;
    private final Extensions extensions;
    private final Delegations delegations;

    SampleYearDuties(
            Plans plans,
            ReviseDuties reviseDuties,
            Provisions provisions,
            Dues dues,
            Extensions extensions,
            Delegations delegations) {
        this.plans = plans;
        this.reviseDuties = reviseDuties;
        this.provisions = provisions;
        this.dues = dues;
        this.extensions = extensions;
        this.delegations = delegations;
    }

    /** Own plans under the Youth Union's by 20/5, and what the province asks of its districts before July. */
    void owe(Instant now) {
        owe(
                khang(),
                YOUTH,
                Due.Kind.PLAN,
                "Kế hoạch của huyện, thành đoàn thực hiện kế hoạch này",
                "xây dựng kế hoạch của địa phương, gửi về Ban Thiếu nhi - Trường học Tỉnh đoàn trước ngày 20/5/2024",
                new DueRule.Fixed(DueRule.Operator.BEFORE, LocalDate.of(2024, 5, 20)),
                List.of("doan-990", "doan-991", "doan-992", "doan-993"),
                now);
        owe(
                SampleYear.actor("hanh", "Nguyễn Thị Bích Hạnh", "ubnd-97", "ubnd-97"),
                "kh-ubnd-tinh-2024",
                Due.Kind.TASK,
                "Tự kiểm tra nơi hay xảy ra đuối nước, điểm đen giao thông trước mùa mưa lũ",
                "UBND cấp huyện, cấp xã tự kiểm tra việc thực hiện pháp luật, chính sách về trẻ em, trong đó có xe đưa đón"
                        + " học sinh, điểm đen giao thông, nơi hay xảy ra đuối nước",
                new DueRule.Fixed(DueRule.Operator.BY, LocalDate.of(2024, 6, 28)),
                List.of("ubnd-990", "ubnd-991", "ubnd-992", "ubnd-993"),
                now);
    }

    private void owe(
            Actor actor,
            String document,
            Due.Kind kind,
            String what,
            String clause,
            DueRule rule,
            List<String> debtors,
            Instant now) {
        Plan plan = plans.require(Scope.ofOrganization(actor.body()), SamplePlans.plan(document));
        Provision duty = new Provision(
                duty(document),
                plan.id(),
                Optional.empty(),
                kind,
                what,
                clause,
                plan.issuer(),
                Optional.empty(),
                rule,
                Regime.PLAN,
                plan.period(),
                debtors.stream()
                        .map(key -> SampleUnits.organization(key).value())
                        .collect(Collectors.toSet()),
                Provision.Laid.NOT_YET);
        reviseDuties.save(actor, plan, duty, now);
    }

    /** Huyện đoàn Lũng Vàng was given until 30/6 for its plan. */
    void giveTime() {
        Due due = due("doan-97", duty(YOUTH).value(), "doan-993");
        Extensions.Wish wish = new Extensions.Wish(
                Id.fresh(), "Huyện đoàn vừa thay Bí thư, chưa họp được Ban Thường vụ.", LocalDate.of(2024, 6, 30));
        extensions.ask(say(), due, "Huyện đoàn Lũng Vàng", wish, SampleYear.morning(LocalDate.of(2024, 5, 16)));
        Instant decided = SampleYear.morning(LocalDate.of(2024, 5, 17));
        extensions.grant(khang(), due, wish.id(), wish.day(), "Đồng ý; không gia hạn thêm.", decided);
    }

    /** It asks for more time again, for its report of the quarter; and an officer of a district will be away. */
    void askAndHandOver(Instant now) {
        Plan plan = plans.require(SampleTasks.scope("doan-97"), SamplePlans.plan(YOUTH));
        Provision quarterly = provisions.of(plan).stream()
                .filter(duty -> duty.rule() instanceof DueRule.Quarterly)
                .findFirst()
                .orElseThrow();
        Extensions.Wish wish = new Extensions.Wish(
                Id.fresh(),
                "Mưa lũ chia cắt hai xã từ ngày 16/6, chưa nhận được số liệu của Đoàn xã Mèo Nưa.",
                LocalDate.of(2024, 6, 28));
        extensions.ask(say(), due("doan-97", quarterly.id().value(), "doan-993"), "Huyện đoàn Lũng Vàng", wish, now);
        Due handed = due("ubnd-97", duty("kh-ubnd-tinh-2024").value(), "ubnd-991");
        delegations.hand(
                SampleYear.actor("huy", "Bùi Quang Huy", "pldtbxh-991", "ubnd-991"),
                new Delegation(
                        Id.fresh(),
                        Optional.of(handed.id()),
                        handed.debtor(),
                        SampleUnits.organization("pgddt-991").value(),
                        AWAY.atStartOfDay(Vietnam.ZONE).toInstant(),
                        Optional.of(BACK.atStartOfDay(Vietnam.ZONE).toInstant()),
                        "Đồng chí Huy dự lớp bồi dưỡng tại tỉnh từ 24/6 đến 05/7.",
                        Optional.empty()),
                now);
    }

    /** The first round that a body owes of a duty. */
    private Due due(String creditor, UUID duty, String debtor) {
        UUID body = SampleUnits.organization(debtor).value();
        return dues.because(SampleTasks.scope(creditor), new Ref(Provision.KIND, duty)).stream()
                .map(Dues.Urged::due)
                .filter(due -> due.debtor().equals(body))
                .min(Comparator.comparing(Due::dueAt))
                .orElseThrow();
    }

    private static Id<Provision> duty(String document) {
        return new Id<>(
                UUID.nameUUIDFromBytes(("vn.mangnon.sample/duty/" + document).getBytes(StandardCharsets.UTF_8)));
    }

    private static Actor khang() {
        return SampleYear.actor("khang", "Đoàn Minh Khang", "doan-97-tnth", "doan-97");
    }

    private static Actor say() {
        return SampleYear.actor("say", "Mã Thị Say", "doan-993", "doan-993");
    }
}
