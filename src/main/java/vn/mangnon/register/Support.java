package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Dong;

/** What a child got, a visit too. @param kind one of {@link SupportKind} @param need the need that it meets */
public record Support(
        UUID id,
        UUID commune,
        String kind,
        LocalDate givenOn,
        String giver,
        Optional<Dong> amount,
        String what,
        Optional<UUID> need) {}
