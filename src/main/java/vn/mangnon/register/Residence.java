package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a child lived from a day to a day.
 *
 * @param basis the act by which a split commune's record came here; empty where the family moved
 * @param name what she was called when it ended
 */
public record Residence(
        UUID child,
        UUID commune,
        String hamlet,
        LocalDate first,
        Optional<LocalDate> last,
        String basis,
        String name) {}
