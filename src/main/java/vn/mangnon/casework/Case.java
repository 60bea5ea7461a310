package vn.mangnon.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Seen;

/**
 * A case, as far as it is not closed: nothing of the child.
 *
 * @param code how people name it; random
 * @param happened where it happened: that commune assesses (Decree 56/2017, article 26.2)
 * @param lives where the child lives, as far as known: that commune plans (Law on Children, article 52.2)
 * @param accountable the one body that answers for it now
 * @param handingTo who was asked to take it and has not answered
 */
public record Case(
        Id<Case> id,
        String code,
        CaseState state,
        String channel,
        Instant receivedAt,
        UUID receivedBy,
        UUID happened,
        Optional<UUID> lives,
        UUID accountable,
        Optional<UUID> handingTo,
        int version)
        implements Seen {
    public static final String KIND = "case";

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    /** A step taken, leading to another state. */
    Case in(CaseState next) {
        return new Case(
                id, code, next, channel, receivedAt, receivedBy, happened, lives, accountable, handingTo, version);
    }

    Case handingTo(Optional<UUID> body) {
        return new Case(id, code, state, channel, receivedAt, receivedBy, happened, lives, accountable, body, version);
    }

    Case answeredForBy(UUID body) {
        return new Case(
                id, code, state, channel, receivedAt, receivedBy, happened, lives, body, Optional.empty(), version);
    }

    Case requireOpen() {
        if (!state.open()) {
            throw new Refused("casework.closed-already");
        }
        return this;
    }
}
