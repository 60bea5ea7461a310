package vn.mangnon.planning.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.mangnon.planning.BodyRule;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/** The names that people put right. */
public record BodyRulesPage(List<BodyRule> rules, Map<UUID, Organization> organizations) implements Page {
    private static final int NAMED = 3;

    /** The first few that a name means. */
    public String meaning(BodyRule rule) {
        return rule.organizations().stream()
                .map(organizations::get)
                .filter(Objects::nonNull)
                .map(Organization::name)
                .sorted()
                .limit(NAMED)
                .collect(Collectors.joining("; "));
    }

    public int others(BodyRule rule) {
        return Math.max(0, rule.organizations().size() - NAMED);
    }

    public String keptFor(BodyRule rule) {
        Organization body = organizations.get(rule.keptFor());
        return body == null ? "" : body.name();
    }
}
