package vn.mangnon.planning.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.planning.Finding;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/** The bodies a plan names, and which organizations they are taken for. */
public record BodiesPage(
        Plan plan,
        List<Finding> bodies,
        Map<Id<Finding>, Set<UUID>> matches,
        List<Organization> choices,
        Optional<UUID> edited)
        implements Page {
    public List<Organization> matched(Finding body) {
        Set<UUID> ids = matches.getOrDefault(body.id(), Set.of());
        return choices.stream()
                .filter(choice -> ids.contains(choice.id().value()))
                .toList();
    }

    public boolean edits(Finding body) {
        return edited.filter(body.id().value()::equals).isPresent();
    }
}
