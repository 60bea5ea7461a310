package vn.mangnon.planning.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/** A reading held against a careful one by hand: wording may differ, numbers, dates and labels may not. */
final class Comparison {
    enum Measure {
        HEAD,
        SECTIONS,
        BASES,
        TARGETS,
        COMPARATORS,
        DUES,
        BODIES,
        ROLES
    }

    private static final List<String> HEAD =
            List.of("number", "issued_on", "place", "issuer", "doc_type", "subject", "signer_title");

    private final Map<String, ?> gold;
    private final Map<String, ?> found;
    private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);
    private final List<String> differences = new ArrayList<>();

    Comparison(Map<String, ?> gold, Map<String, ?> found) {
        this.gold = gold;
        this.found = found;
        head();
        bases();
        sections();
        targets();
        matched(Measure.DUES, "deadlines", Comparison::dues);
        bodies();
    }

    Map<Measure, Score> scores() {
        return scores;
    }

    Score score(Measure measure) {
        return scores.getOrDefault(measure, Score.NONE);
    }

    /** What disagrees, a line each, for the message of a failing test. */
    List<String> differences() {
        return differences;
    }

    private void head() {
        List<String> keys = HEAD.stream().filter(gold::containsKey).toList();
        List<String> wrong = keys.stream().filter(key -> !right(key)).toList();
        wrong.forEach(key -> differences.add(key + ": " + found.get(key) + " ≠ " + gold.get(key)));
        scores.put(Measure.HEAD, Score.share(keys.size() - wrong.size(), keys.size()));
    }

    private boolean right(String key) {
        Object wanted = gold.get(key);
        Object read = found.get(key);
        if (wanted == null) {
            return read == null;
        }
        if (key.equals("number")) {
            return Likeness.code(wanted).equals(Likeness.code(read));
        }
        if (key.equals("subject") || key.equals("issuer")) {
            List<Object> names = new ArrayList<>(Entries.list(gold, key + "_also"));
            names.add(wanted);
            return names.stream().anyMatch(name -> Likeness.ofTitles(name, read) >= 0.8);
        }
        return Likeness.fold(wanted).equals(Likeness.fold(read));
    }

    private void bases() {
        if (!gold.containsKey("sections")) {
            return;
        }
        Set<String> wanted = codes(gold, "legal_bases");
        Set<String> read = codes(found, "legal_bases");
        codes(gold, "other_refs").stream()
                .filter(code -> !wanted.contains(code))
                .forEach(read::remove);
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(read);
        scores.put(Measure.BASES, new Score(both.size(), wanted.size(), read.size()));
        if (!wanted.equals(read)) {
            differences.add("legal bases: " + read + " ≠ " + wanted);
        }
    }

    private static Set<String> codes(Map<String, ?> reading, String key) {
        return Entries.list(reading, key).stream().map(Likeness::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private void sections() {
        matched(Measure.SECTIONS, "sections", (wanted, read) -> {
            boolean label = Likeness.fold(wanted.get("label")).equals(Likeness.fold(read.get("label")));
            double title = Likeness.ofTitles(wanted.get("title"), read.get("title"));
            return label && (Entries.optional(wanted) || title >= 0.5) ? 1 + title : 0;
        });
    }

    private void targets() {
        List<Pair> pairs = matched(Measure.TARGETS, "targets", (wanted, read) -> {
            if (!quantities(wanted).equals(quantities(read))) {
                return 0;
            }
            boolean near = Objects.equals(wanted.get("section"), read.get("section"));
            double alike = Likeness.of(
                    wanted.get("what") + " " + wanted.get("unit"), read.get("what") + " " + read.get("unit"));
            return alike < (near ? 0.15 : 0.3) ? 0 : alike + (near ? 0.2 : 0);
        });
        int same = 0;
        for (Pair pair : pairs) {
            boolean comparator = Objects.equals(pair.gold.get("comparator"), pair.found.get("comparator"));
            boolean unit = Objects.equals(pair.gold.get("unit"), pair.found.get("unit"))
                    || Likeness.of(pair.gold.get("unit"), pair.found.get("unit")) >= 0.5;
            same += comparator && unit ? 1 : 0;
            if (!comparator || !unit) {
                differences.add("comparator or unit: " + Entries.brief(pair.found) + " ≠ " + Entries.brief(pair.gold));
            }
        }
        scores.put(Measure.COMPARATORS, Score.share(same, pairs.size()));
    }

    private static List<BigDecimal> quantities(Map<String, ?> target) {
        Object quantity = target.get("quantity");
        List<?> numbers = quantity instanceof List<?> several ? several : List.of(String.valueOf(quantity));
        return numbers.stream()
                .map(number -> new BigDecimal(number.toString()).stripTrailingZeros())
                .toList();
    }

    private static double dues(Map<String, ?> wanted, Map<String, ?> read) {
        String said = read.get("rule") + " " + read.get("what");
        double alike = Likeness.of(Objects.toString(wanted.get("rule"), "") + " " + wanted.get("what"), said);
        if (wanted.get("date") != null) {
            return wanted.get("date").equals(read.get("date")) && alike >= 0.1 ? 1 + alike : 0;
        }
        return alike < 0.3 || read.get("date") != null && read.get("rule") == null ? 0 : alike;
    }

    private void bodies() {
        if (!gold.containsKey("actors")) {
            return;
        }
        List<Map<String, ?>> wanted = joined(Entries.objects(gold, "actors"));
        List<Map<String, ?>> read = joined(Entries.objects(found, "actors"));
        ToDoubleBiFunction<Map<String, ?>, Map<String, ?>> alike = (one, other) -> {
            double names = Likeness.of(one.get("name"), other.get("name"));
            return names >= 0.7 ? names : 0;
        };
        List<Pair> pairs = score(Measure.BODIES, wanted, read, alike);
        int right = 0;
        for (Pair pair : pairs) {
            Set<Object> common = new HashSet<>(Entries.list(pair.gold, "roles"));
            common.retainAll(Entries.list(pair.found, "roles"));
            right += common.isEmpty() ? 0 : 1;
            if (common.isEmpty()) {
                differences.add("roles: " + Entries.brief(pair.found) + " ≠ " + Entries.brief(pair.gold));
            }
        }
        scores.put(Measure.ROLES, Score.share(right, pairs.size()));
    }

    /** One entry for a body, its roles together. */
    private static List<Map<String, ?>> joined(List<Map<String, ?>> actors) {
        Map<String, Map<String, Object>> joined = new LinkedHashMap<>();
        for (Map<String, ?> actor : actors) {
            Map<String, Object> body = joined.computeIfAbsent(
                    Likeness.fold(actor.get("name")),
                    name -> new LinkedHashMap<>(Map.of(
                            "name", actor.get("name"), "roles", List.of(), "optional", Entries.optional(actor))));
            Set<Object> roles = new TreeSet<>(Entries.list(body, "roles"));
            roles.addAll(Entries.list(actor, "roles"));
            body.put("roles", List.copyOf(roles));
        }
        return List.copyOf(joined.values());
    }

    private List<Pair> matched(Measure measure, String key, ToDoubleBiFunction<Map<String, ?>, Map<String, ?>> alike) {
        return gold.containsKey(key)
                ? score(measure, Entries.objects(gold, key), Entries.objects(found, key), alike)
                : List.of();
    }

    private List<Pair> score(
            Measure measure,
            List<Map<String, ?>> wanted,
            List<Map<String, ?>> read,
            ToDoubleBiFunction<Map<String, ?>, Map<String, ?>> alike) {
        List<Pair> pairs = Pair.best(wanted, read, alike);
        List<Map<String, ?>> missed = new ArrayList<>(wanted);
        List<Map<String, ?>> extra = new ArrayList<>(read);
        for (Pair pair : pairs) {
            missed.removeIf(item -> item == pair.gold);
            extra.removeIf(item -> item == pair.found);
        }
        missed.removeIf(item -> Entries.optional(item) || measure == Measure.DUES && Entries.vague(item));
        extra.removeIf(item -> measure == Measure.DUES && Entries.vague(item)
                || measure == Measure.BODIES && Entries.list(item, "roles").equals(List.of("execute")));
        missed.forEach(item -> differences.add(measure + " missed: " + Entries.brief(item)));
        extra.forEach(item -> differences.add(measure + " too many: " + Entries.brief(item)));
        scores.put(measure, new Score(pairs.size(), pairs.size() + missed.size(), pairs.size() + extra.size()));
        return pairs;
    }
}
