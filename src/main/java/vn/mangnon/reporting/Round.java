package vn.mangnon.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.shared.Period;

/**
 * One time a duty falls, with all who owe it then: what a board shows and a consolidated report brings together.
 *
 * @param code as in {@link Due#round()}
 */
public record Round(String code, List<Dues.Urged> owed) {
    public Round {
        owed = List.copyOf(owed);
    }

    /** The rounds of what is owed because of one duty, the earliest first. */
    static List<Round> of(List<Dues.Urged> owed) {
        Map<String, List<Dues.Urged>> byRound = new LinkedHashMap<>();
        owed.stream()
                .sorted(Comparator.comparing(urged -> urged.due().dueAt()))
                .forEach(urged -> byRound.computeIfAbsent(urged.due().round(), round -> new ArrayList<>())
                        .add(urged));
        List<Round> rounds = new ArrayList<>();
        byRound.keySet()
                .forEach(code -> rounds.add(new Round(
                        code,
                        owed.stream()
                                .filter(urged -> urged.due().round().equals(code))
                                .toList())));
        return rounds;
    }

    /** The one asked for, else the one whose deadline is nearest. */
    static Optional<Round> choose(List<Round> rounds, String code, Instant now) {
        Optional<Round> asked =
                rounds.stream().filter(round -> round.code.equals(code)).findFirst();
        return asked.or(() -> rounds.stream()
                .min(Comparator.comparing(
                        round -> Duration.between(now, round.due().dueAt()).abs())));
    }

    /** One of them; rule, period and creditor are the same for all. */
    public Due due() {
        return owed.getFirst().due();
    }

    Period period() {
        return due().period();
    }

    UUID creditor() {
        return due().creditor();
    }
}
