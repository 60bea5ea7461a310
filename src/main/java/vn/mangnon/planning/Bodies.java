package vn.mangnon.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.Folded;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.BodyGroups;
import vn.mangnon.units.BodyNames;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.units.Organizations.NamedOrganization;

/** Who may be meant by the names in a plan of a body, on a day. */
@Component
class Bodies {
    private final Organizations organizations;
    private final Areas areas;
    private final BodyRules rules;

    Bodies(Organizations organizations, Areas areas, BodyRules rules) {
        this.organizations = organizations;
        this.areas = areas;
        this.rules = rules;
    }

    Meaning of(Organization issuer, LocalDate day) {
        List<NamedOrganization> candidates = organizations.nameable(issuer, day);
        Area home = areas.require(issuer.areaId());
        Set<UUID> nameable = candidates.stream()
                .map(candidate -> candidate.organization().id().value())
                .collect(Collectors.toSet());
        return new Meaning(
                rules.meanings(issuer, nameable),
                new BodyNames(issuer, candidates),
                new BodyGroups(
                        issuer,
                        candidates,
                        home,
                        areas.within(home.id(), AreaLevel.COMMUNE, day),
                        areas.within(home.id(), AreaLevel.DISTRICT, day)));
    }

    /** Proposes organizations for printed names; a person decides. */
    static final class Meaning {
        private final Map<String, Set<UUID>> rules;
        private final BodyNames names;
        private final BodyGroups groups;

        private Meaning(Map<String, Set<UUID>> rules, BodyNames names, BodyGroups groups) {
            this.rules = rules;
            this.names = names;
            this.groups = groups;
        }

        /** What people said the name means, else one organization by its name, else all of a group, else none. */
        Set<UUID> of(String printed) {
            Set<UUID> ruled = rules.get(Folded.of(printed).text());
            if (ruled != null) {
                return ruled;
            }
            List<Organization> group = groups.expand(printed);
            List<Organization> meant =
                    group.isEmpty() ? names.find(printed).stream().toList() : group;
            return meant.stream().map(organization -> organization.id().value()).collect(Collectors.toSet());
        }
    }
}
