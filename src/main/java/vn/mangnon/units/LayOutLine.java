package vn.mangnon.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Id;

/** Lays out a line of command over an area in one go: a body for it and for each commune below it. */
@Component
public class LayOutLine {
    private final Areas areas;
    private final ArrangeOrganizations organizations;

    LayOutLine(Areas areas, ArrangeOrganizations organizations) {
        this.areas = areas;
        this.organizations = organizations;
    }

    /**
     * The line's body at the top; below it one for every commune there is on the day. State bodies come with the part
     * that looks after children: the health department of a province and the culture and social affairs division of a
     * commune (Circular 20/2025/TT-BYT).
     */
    @Transactional
    public Organization over(Area root, Line line, LocalDate day) {
        Map<Id<Area>, Organization> laid = new HashMap<>();
        Organization top = body(root, line);
        organizations.add(top, Optional.empty());
        laid.put(root.id(), top);
        division(root, top).ifPresent(part -> organizations.add(part, Optional.of(top.id())));
        List<Area> communes = root.level() == AreaLevel.COMMUNE
                ? List.of()
                : new ArrayList<>(areas.within(root.id(), AreaLevel.COMMUNE, day));
        for (Area commune : communes) {
            Organization body = body(commune, line);
            organizations.add(body, Optional.of(top.id()));
            division(commune, body).ifPresent(part -> organizations.add(part, Optional.of(body.id())));
        }
        organizations.settle();
        return top;
    }

    private static Organization body(Area area, Line line) {
        String place = area.inSentence();
        return switch (line) {
            case GOVERNMENT ->
                organization(
                        area,
                        line,
                        OrganizationKind.PEOPLES_COMMITTEE,
                        null,
                        "Ủy ban nhân dân " + place,
                        "UBND " + place);
            case WOMENS_UNION ->
                organization(
                        area, line, OrganizationKind.UNION, null, "Hội Liên hiệp Phụ nữ " + place, "Hội LHPN " + place);
            case YOUTH_UNION -> youthUnion(area, place);
            case ASSOCIATION ->
                organization(
                        area,
                        line,
                        OrganizationKind.ASSOCIATION,
                        null,
                        "Hội Bảo vệ quyền trẻ em " + place,
                        "Hội BVQTE " + place);
            default -> throw new IllegalArgumentException("no line to lay out: " + line);
        };
    }

    private static Organization youthUnion(Area area, String place) {
        String shortName = area.level() == AreaLevel.PROVINCE ? "Tỉnh đoàn" : "Đoàn " + place;
        return organization(
                area, Line.YOUTH_UNION, OrganizationKind.UNION, null, "Đoàn TNCS Hồ Chí Minh " + place, shortName);
    }

    private static Optional<Organization> division(Area area, Organization body) {
        if (body.line() != Line.GOVERNMENT) {
            return Optional.empty();
        }
        boolean province = area.level() == AreaLevel.PROVINCE;
        String name = province ? "Sở Y tế " + area.inSentence() : "Phòng Văn hóa - Xã hội " + area.inSentence();
        OrganizationKind kind = province ? OrganizationKind.DEPARTMENT : OrganizationKind.DIVISION;
        return Optional.of(organization(area, body.line(), kind, body.id(), name, name));
    }

    private static Organization organization(
            Area area,
            Line line,
            OrganizationKind kind,
            @Nullable Id<Organization> body,
            String name,
            String shortName) {
        return new Organization(Id.fresh(), line, kind, body, area.id(), name, shortName, null, null);
    }
}
