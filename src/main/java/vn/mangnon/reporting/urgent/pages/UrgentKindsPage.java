package vn.mangnon.reporting.urgent.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.mangnon.reporting.urgent.UrgentKind;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/** What is reported at once. */
public record UrgentKindsPage(List<UrgentKind> kinds, Map<UUID, Organization> names) implements Page {
    public String also(UrgentKind kind) {
        return kind.also().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(Organization::name)
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
