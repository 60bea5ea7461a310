package vn.mangnon.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Term;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;

/** The plan that the head of a document makes: number, dates, issuer, and the days it is for. */
final class PlanHeads {
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private PlanHeads() {}

    static Plan plan(Id<Plan> id, UUID issuer, Reading reading, LocalDate today) {
        Metadata head = reading.metadata();
        Optional<PrintedDate> issued = Optional.ofNullable(head.issuedOn()).map(Printed::value);
        String number = text(head.number());
        Printed<String> theme = reading.campaign().theme();
        return new Plan(
                id,
                issuer,
                number.isEmpty() ? Optional.empty() : Optional.of(number.replaceFirst("[/-].*", "")),
                number.isEmpty() ? text(head.symbol()) : number.replaceFirst("^\\d+/?", ""),
                issued.filter(PrintedDate::full).map(date -> LocalDate.parse(date.iso())),
                text(head.place()),
                text(head.issuer()),
                text(head.docType()),
                text(head.subject()),
                text(head.signedFor()),
                text(head.signerTitle()),
                text(head.signer()),
                theme == null ? "" : theme.value(),
                period(reading, text(head.subject()), issued, today),
                Lineage.READ,
                PlanState.READ,
                1);
    }

    /** The window the plan sets for its work, else the year it names, else the year it was issued in. */
    private static Period period(Reading reading, String subject, Optional<PrintedDate> issued, LocalDate today) {
        return reading.dues().stream()
                .flatMap(due -> Optional.ofNullable(due.term()).stream())
                .flatMap(term -> window(term).stream())
                .findFirst()
                .orElseGet(() -> years(subject, issued, today));
    }

    private static Optional<Period> window(Term term) {
        PrintedDate to = term.to();
        return to != null && to.full() && term.from().full()
                ? Optional.of(new Period(LocalDate.parse(term.from().iso()), LocalDate.parse(to.iso())))
                : Optional.empty();
    }

    private static Period years(String subject, Optional<PrintedDate> issued, LocalDate today) {
        List<Integer> years = YEAR.matcher(subject)
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .toList();
        int other = issued.map(PrintedDate::year).orElse(today.getYear());
        int first = years.stream().min(Integer::compare).orElse(other);
        int last = years.stream().max(Integer::compare).orElse(other);
        return new Period(LocalDate.of(first, 1, 1), YearMonth.of(last, 12).atEndOfMonth());
    }

    private static String text(@Nullable Printed<String> printed) {
        return printed == null ? "" : printed.value();
    }
}
