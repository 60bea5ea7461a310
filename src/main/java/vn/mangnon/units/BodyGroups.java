package vn.mangnon.units;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organizations.NamedOrganization;

/**
 * Expands what a document names by kind: "các xã, thị trấn" is every commune's committee there was on the day, "các trường
 * học" every school, "các cơ quan, ban, ngành, đoàn thể huyện" the bodies of the issuer's own tier.
 */
public final class BodyGroups {
    private static final Pattern COMMUNES =
            Pattern.compile("\\b(cac|tung|moi|100) (xa|phuong|thi tran)\\b|\\bcap xa\\b|\\bphuong thi tran\\b");
    private static final Pattern DISTRICTS = Pattern.compile(
            "\\b(cac|tung|moi) (huyen|quan|thi xa|thanh pho)\\b|\\bcap huyen\\b|\\bthi thanh (hoi|doan)\\b");
    private static final Pattern AGENCIES = Pattern.compile(
            "\\b(cac )?(co quan|don vi|ban nganh|nganh|so|phong ban|phong|doan the|to chuc chinh tri)\\b.*");
    private static final Pattern PLURAL =
            Pattern.compile("^(cac|nhung|toan bo|thu truong cac|chu tich .*cac|.*\\bcac) ");

    private final Organization issuer;
    private final List<NamedOrganization> candidates;
    private final Area home;
    private final List<Area> communes;
    private final List<Area> districts;

    /** @param communes the communes below the issuer's area on the day; districts likewise */
    public BodyGroups(
            Organization issuer,
            List<NamedOrganization> candidates,
            Area home,
            List<Area> communes,
            List<Area> districts) {
        this.issuer = issuer;
        this.candidates = List.copyOf(candidates);
        this.home = home;
        this.communes = List.copyOf(communes);
        this.districts = List.copyOf(districts);
    }

    /** The organizations a phrase stands for; empty where it names no group. */
    public List<Organization> expand(String printed) {
        String words = Folded.of(printed).text();
        if (COMMUNES.matcher(words).find() && home.level() != AreaLevel.COMMUNE) {
            return bodies(line(words), communes);
        } else if (DISTRICTS.matcher(words).find()) {
            return bodies(line(words), districts);
        } else if (words.startsWith("cac truong")) {
            return all(organization -> organization.line() == Line.SCHOOL);
        } else if (PLURAL.matcher(words).find() && AGENCIES.matcher(words).find()) {
            return all(this::ofTheIssuersTier);
        }
        return List.of();
    }

    private static Line line(String words) {
        if (words.matches(".*\\b(phu nu|lhpn)\\b.*") || words.endsWith("hoi")) {
            return Line.WOMENS_UNION;
        }
        return words.matches(".*\\b(doan|thanh nien)\\b.*") && !words.contains("doan the")
                ? Line.YOUTH_UNION
                : Line.GOVERNMENT;
    }

    private List<Organization> bodies(Line line, List<Area> areas) {
        List<Id<Area>> ids = areas.stream().map(Area::id).toList();
        return all(organization -> organization.line() == line
                && organization.bodyId() == null
                && ids.contains(organization.areaId())
                && (organization.kind() == OrganizationKind.PEOPLES_COMMITTEE
                        || organization.kind() == OrganizationKind.UNION));
    }

    /** Divisions, offices, police, centres and unions of the issuer's own area; not itself, no school, fund or project. */
    private boolean ofTheIssuersTier(Organization organization) {
        return organization.areaId().equals(home.id())
                && !organization.id().equals(issuer.id())
                && switch (organization.line()) {
                    case GOVERNMENT, WOMENS_UNION, YOUTH_UNION -> organization.kind() != OrganizationKind.BOARD;
                    case PIONEERS, ASSOCIATION, SCHOOL, FUND, NGO -> false;
                };
    }

    private List<Organization> all(Predicate<Organization> wanted) {
        return candidates.stream()
                .map(NamedOrganization::organization)
                .filter(wanted)
                .toList();
    }
}
