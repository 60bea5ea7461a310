package vn.mangnon.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.approval.PaperKind;
import vn.mangnon.planning.approval.SendPaper;
import vn.mangnon.planning.approval.Sheet;
import vn.mangnon.planning.approval.Stance;
import vn.mangnon.planning.targets.Comparison;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.planning.writing.StartPlan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;

/** The association's plan for Mid-Autumn 2024, on its way to a decision when the demo begins. */
@Component
public class SampleDraft {
    private static final LocalDate FIRST = LocalDate.of(2024, 8, 15);
    private static final LocalDate LAST = LocalDate.of(2024, 9, 30);

    private final StartPlan startPlan;
    private final Items items;
    private final Targets targets;
    private final SendPaper sendPaper;

    SampleDraft(StartPlan startPlan, Items items, Targets targets, SendPaper sendPaper) {
        this.startPlan = startPlan;
        this.items = items;
        this.targets = targets;
        this.sendPaper = sendPaper;
    }

    /** The plan in the middle of its chain. */
    public static Id<Plan> plan() {
        return SamplePlans.plan("kh-trung-thu-2024");
    }

    @Transactional
    public void load(Instant now) {
        write(organization("hbvqte-97"), now.atZone(Vietnam.ZONE).toLocalDate());
        Csv.resource("sample/draft-papers.csv").forEach(row -> send(row, now));
    }

    private void write(UUID issuer, LocalDate today) {
        Actor writer =
                new Actor(SamplePeople.person("tho").value(), "Chu Thị Thơ", issuer, issuer, Set.of(Role.OFFICER));
        Plan plan = startPlan.start(
                writer,
                plan(),
                "Kế hoạch",
                "Tổ chức Tết Trung thu cho trẻ em vùng khó khăn năm 2024",
                new Period(FIRST, LAST),
                false,
                Optional.empty(),
                today);
        List<Item> outline = new ArrayList<>();
        Csv.resource("sample/draft-items.csv")
                .forEach(row -> outline.add(Item.of(
                        Id.fresh(),
                        Integer.parseInt(row.get("level")),
                        Item.Kind.valueOf(row.get("kind")),
                        row.get("text"))));
        items.keep(plan, outline);
        target(plan, "đêm hội Trung thu ở xã đặc biệt khó khăn", 6, "đêm hội");
        target(plan, "trẻ em được tặng quà", 1_500, "trẻ em");
        target(plan, "tiền và hiện vật vận động được", 450_000_000, "đồng");
    }

    private void target(Plan plan, String what, long amount, String unit) {
        targets.store(
                plan,
                new Target(
                        Id.fresh(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        what,
                        Target.Goal.of(Comparison.GE, BigDecimal.valueOf(amount), unit),
                        Target.Level.WHOLE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        true,
                        "",
                        1));
    }

    private void send(Csv.Row row, Instant now) {
        UUID body = organization(row.get("body_key"));
        Actor actor = new Actor(
                SamplePeople.person(row.get("person_key")).value(),
                row.get("person_name"),
                organization(row.get("organization_key")),
                body,
                Set.of(Role.OFFICER));
        Sheet sheet = new Sheet(
                Id.fresh(),
                PaperKind.valueOf(row.get("kind")),
                filled(row, "to_key").map(SampleDraft::organization),
                row.list("asked", "|").stream().map(SampleDraft::organization).toList(),
                Optional.ofNullable(SampleUnits.day(row, "answer_by")),
                filled(row, "stance").map(Stance::valueOf),
                filled(row, "number").map(Integer::valueOf),
                row.get("symbol"),
                LocalDate.parse(row.get("dated")),
                row.get("subject"),
                row.get("words"),
                row.get("reason"),
                row.get("signed_for").replace('|', '\n'),
                row.get("signer"));
        sendPaper.send(actor, Scope.ofOrganization(body), plan(), sheet, now);
    }

    private static UUID organization(String key) {
        return SampleUnits.organization(key).value();
    }

    private static Optional<String> filled(Csv.Row row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }
}
