package vn.mangnon.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Publication;
import vn.mangnon.register.CountRegister.Counted;
import vn.mangnon.register.Reached.Rate;
import vn.mangnon.register.SituationKind.Sort;
import vn.mangnon.register.pages.RegisterFiguresPage;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Areas;
import vn.mangnon.web.BusinessClock;

/** The register as bodies above a commune see it: numbers and rates, small ones hidden, no names. */
@Component
class RegisterFigures {
    private final CountRegister count;
    private final Reached reached;
    private final SituationKinds kinds;
    private final Publication publication;
    private final Areas areas;
    private final BusinessClock clock;

    RegisterFigures(
            CountRegister count,
            Reached reached,
            SituationKinds kinds,
            Publication publication,
            Areas areas,
            BusinessClock clock) {
        this.count = count;
        this.reached = reached;
        this.kinds = kinds;
        this.publication = publication;
        this.areas = areas;
        this.clock = clock;
    }

    RegisterFiguresPage page(Scope scope, Seat seat) {
        LocalDate today = clock.today();
        long threshold = publication.threshold();
        Reaching rule = reached.rule();
        List<RegisterFiguresPage.Commune> communes = communes(scope, today, rule, threshold);
        // the same number at two places: hidden at one it is hidden at the other
        OptionalLong special =
                communes.isEmpty() ? OptionalLong.of(0) : communes.getLast().children();
        return new RegisterFiguresPage(
                seat.area(),
                groups(count.of(scope, today), special, threshold),
                communes,
                rule,
                seat.province(),
                threshold);
    }

    /** Each of the 14, risks, local groups; the total of the 14 counts memberships. */
    private List<RegisterFiguresPage.Group> groups(List<Counted> counted, OptionalLong special, long threshold) {
        List<RegisterFiguresPage.Group> groups = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            List<SituationKind> ofSort = kinds.all().stream()
                    .filter(kind -> kind.sort() == sort && kind.parent().isEmpty())
                    .toList();
            List<OptionalLong> shown = HiddenNumbers.column(
                    ofSort.stream().map(kind -> children(counted, kind)).toList(), threshold);
            OptionalLong all = sort == Sort.SPECIAL
                    ? special
                    : HiddenNumbers.column(List.of(all(counted, sort)), threshold)
                            .getFirst();
            groups.add(new RegisterFiguresPage.Group(sort, ofSort, shown, all));
        }
        return groups;
    }

    private List<RegisterFiguresPage.Commune> communes(Scope scope, LocalDate today, Reaching rule, long threshold) {
        List<Rate> rates = reached.rates(scope, today, rule);
        Map<UUID, String> names = new HashMap<>();
        areas.byId(rates.stream().flatMap(rate -> rate.commune().stream()).toList())
                .forEach((id, area) -> names.put(id, area.name()));
        List<Rate> sorted = rates.stream()
                .sorted(Comparator.comparing((Rate rate) -> rate.commune().isEmpty())
                        .thenComparing(rate -> name(names, rate)))
                .toList();
        if (sorted.isEmpty()) {
            return List.of();
        }
        List<ShownRates.Row> rows = new ShownRates(sorted, threshold).rows();
        List<RegisterFiguresPage.Commune> communes = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Optional<String> name = row < sorted.size() ? Optional.of(name(names, sorted.get(row))) : Optional.empty();
            communes.add(new RegisterFiguresPage.Commune(
                    name, rows.get(row).children(), rows.get(row).percent()));
        }
        return communes;
    }

    private static String name(Map<UUID, String> names, Rate rate) {
        return rate.commune().map(id -> names.getOrDefault(id, "")).orElse("");
    }

    private static long children(List<Counted> counted, SituationKind kind) {
        return counted.stream()
                .filter(one -> one.kind().filter(kind.code()::equals).isPresent())
                .mapToLong(Counted::children)
                .sum();
    }

    private static long all(List<Counted> counted, Sort sort) {
        return counted.stream()
                .filter(one -> one.kind().isEmpty() && one.sort() == sort)
                .mapToLong(Counted::children)
                .sum();
    }
}
