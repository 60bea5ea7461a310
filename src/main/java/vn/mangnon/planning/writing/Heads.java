package vn.mangnon.planning.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Lineage;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.writing.StartPlan.From;
import vn.mangnon.planning.writing.StartPlan.Origin;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.OrganizationKind;
import vn.mangnon.units.Organizations;

/** What head, foot and skeleton of a plan of a body are proposed to say; a person changes it. */
@Component
class Heads {
    private static final List<String> SKELETON =
            List.of("MỤC ĐÍCH, YÊU CẦU", "MỤC TIÊU", "NHIỆM VỤ, GIẢI PHÁP", "KINH PHÍ THỰC HIỆN", "TỔ CHỨC THỰC HIỆN");

    private final Organizations organizations;
    private final Areas areas;
    private final Plans plans;

    Heads(Organizations organizations, Areas areas, Plans plans) {
        this.organizations = organizations;
        this.areas = areas;
        this.plans = plans;
    }

    Plan plan(Id<Plan> id, UUID issuer, String kind, String subject, Period period, LocalDate today) {
        Organization body = organizations.require(new Id<>(issuer));
        Area area = areas.require(body.areaId());
        Optional<Plan> before = plans.latestOf(Scope.ofOrganization(issuer), issuer)
                .filter(old -> old.kind().equalsIgnoreCase(kind));
        boolean committee = body.kind() == OrganizationKind.PEOPLES_COMMITTEE;
        return new Plan(
                id,
                issuer,
                Optional.empty(),
                before.map(Plan::symbol).filter(symbol -> !symbol.isEmpty()).orElse(symbol(body)),
                Optional.empty(),
                area.name()
                        .substring(Math.min(area.kind().length(), area.name().length()))
                        .strip(),
                body.name(),
                kind,
                subject,
                before.map(Plan::signedFor).orElse(committee ? "TM. ỦY BAN NHÂN DÂN" : ""),
                before.map(Plan::signerTitle).orElse(committee ? "CHỦ TỊCH" : "THỦ TRƯỞNG"),
                before.map(Plan::signer).orElse(""),
                "",
                period,
                Lineage.READ,
                PlanState.DRAFT,
                1);
    }

    private static String symbol(Organization body) {
        return switch (body.line()) {
            case YOUTH_UNION -> "-KH/" + (body.shortName().isEmpty() ? "ĐTN" : body.shortName());
            case WOMENS_UNION -> "KH-BTV";
            case GOVERNMENT, PIONEERS, ASSOCIATION, SCHOOL, FUND, NGO ->
                body.kind() == OrganizationKind.PEOPLES_COMMITTEE ? "KH-UBND" : "KH";
        };
    }

    /** Bases: the superior's or the former plan, then what the former one rested on. */
    Frame frame(Plan plan, Optional<Origin> origin, LocalDate today) {
        List<String> bases = new ArrayList<>();
        origin.map(Origin::plan).filter(Plan::inForce).ifPresent(from -> bases.add("Căn cứ " + cited(from)));
        Organization body = organizations.require(new Id<>(plan.issuer()));
        Optional<Organization> above = organizations.above(body.id(), today);
        String opening = origin.filter(one -> one.from() == From.SUPERIOR)
                .map(one -> "Thực hiện " + cited(one.plan()) + ", " + plan.issuerName() + " ban hành "
                        + lower(plan.kind()) + " " + plan.subject() + " như sau:")
                .orElse(plan.issuerName() + " ban hành " + lower(plan.kind()) + " " + plan.subject() + " như sau:");
        List<String> recipients = new ArrayList<>();
        above.ifPresent(superior -> recipients.add(superior.name()));
        recipients.add("Lưu: VT");
        String superior = body.line() == Line.GOVERNMENT && body.kind() == OrganizationKind.PEOPLES_COMMITTEE
                ? ""
                : above.map(Organization::name).orElse("");
        return new Frame(String.join("\n", bases), opening, superior, String.join("\n", recipients));
    }

    /** "Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND huyện … về …". */
    private static String cited(Plan plan) {
        String kind = plan.kind().isEmpty()
                ? "Kế hoạch"
                : plan.kind().charAt(0) + lower(plan.kind()).substring(1);
        String number = plan.numbered().isEmpty() ? "" : " số " + plan.numbered();
        String day = plan.issuedOn()
                .map(date -> " ngày %02d/%d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()))
                .orElse("");
        return kind + number + day + " của " + plan.issuerName() + " " + plan.subject();
    }

    private static String lower(String words) {
        return words.toLowerCase(vn.mangnon.shared.Vietnam.LOCALE);
    }

    List<Item> skeleton() {
        return SKELETON.stream()
                .map(title -> Item.of(Id.fresh(), 1, Item.Kind.HEADING, title))
                .toList();
    }
}
