package vn.mangnon.planning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.dues.Dues.Urged;
import vn.mangnon.units.Organization;

/** A reporting duty, the dues it has made, and what the bodies are called. */
public record DutyProgress(Provision provision, List<Urged> dues, Map<UUID, Organization> names) {
    public String name(UUID id) {
        Organization organization = names.get(id);
        return organization == null ? "" : organization.name();
    }

    public long late(Instant now) {
        return dues.stream().filter(urged -> urged.due().late(now)).count();
    }

    public long settled() {
        return dues.stream()
                .filter(urged -> urged.due().settledBy().isPresent())
                .count();
    }
}
