package vn.mangnon.planning.intake;

import java.util.Optional;
import java.util.UUID;

/**
 * One document of a batch.
 *
 * @param plan what it was read into, or the plan it seems to be
 * @param likeness percent of the texts alike; empty where number, date and issuer are the same
 * @param reason the message that says why it was refused
 */
public record Item(
        UUID id,
        String fileName,
        ItemState state,
        Optional<UUID> plan,
        Optional<Integer> likeness,
        Optional<String> reason) {}
