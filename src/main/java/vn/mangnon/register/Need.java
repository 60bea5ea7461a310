package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a child needs. @param kind one of {@link SupportKind} @param metOn when she got it */
public record Need(UUID id, UUID commune, String kind, String what, LocalDate since, Optional<LocalDate> metOn) {}
