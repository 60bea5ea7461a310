package vn.mangnon.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.search.Places.Named;
import vn.mangnon.shared.Finder;
import vn.mangnon.shared.Found;
import vn.mangnon.shared.FoundKind;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Wanted;

/** Asks every module for what the reader looks for and puts the answers in one order: number, title, text, place. */
@Component
public class SearchEverything {
    private final List<Finder> finders;
    private final Places places;

    SearchEverything(List<Finder> finders, Places places) {
        this.finders = List.copyOf(finders);
        this.places = places;
    }

    /** The best first. With marks typed, what has the same marks comes before what has others. */
    public List<Found> find(Scope scope, String typed) {
        TypedWords words = TypedWords.of(typed);
        if (words.none()) {
            return List.of();
        }
        Named named = places.in(words.words());
        Wanted wanted = new Wanted(
                words.every(),
                words.phrase(),
                words.number(),
                List.copyOf(named.areas()),
                words.every(named.from(), named.until()));
        String marked = lower(typed);
        Comparator<Found> order = Comparator.<Found>comparingInt(Found::tier)
                .thenComparing(found -> !lower(found.title()).contains(marked)
                        && !lower(found.text()).contains(marked))
                .thenComparing(Comparator.comparingDouble(Found::rank).reversed())
                .thenComparing(Found::kind)
                .thenComparing(Found::title)
                .thenComparing(Found::id);
        return finders.stream()
                .flatMap(finder -> finder.find(scope, wanted).stream())
                .sorted(order)
                .toList();
    }

    /** The long texts of some that were found, by id. */
    public Map<UUID, String> texts(Scope scope, List<Found> found) {
        List<UUID> ids = found.stream()
                .filter(one -> one.text().isEmpty())
                .map(Found::id)
                .toList();
        Map<UUID, String> texts = new HashMap<>();
        finders.forEach(finder -> texts.putAll(finder.texts(scope, ids)));
        return texts;
    }

    /** How many of each kind. */
    public static Map<FoundKind, Long> counts(List<Found> found) {
        Map<FoundKind, Long> counts = new LinkedHashMap<>();
        for (FoundKind kind : FoundKind.values()) {
            long of = found.stream().filter(one -> one.kind() == kind).count();
            if (of > 0) {
                counts.put(kind, of);
            }
        }
        return counts;
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
