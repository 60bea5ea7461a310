package vn.mangnon.planning.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.planning.reader.Comparison.Measure;
import vn.mangnon.planning.reader.document.DocumentText;

/** A folder of documents NAME.txt with careful readings NAME.gold.json, all read and compared. */
final class GoldFolder {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GOLD = ".gold.json";

    private final Map<String, Comparison> comparisons = new TreeMap<>();

    GoldFolder(Path folder) {
        for (Path path : files(folder, GOLD)) {
            String name = path.getFileName().toString().replace(GOLD, ".txt");
            Map<String, ?> gold = JSON.readValue(path.toFile(), new TypeReference<Map<String, Object>>() {});
            comparisons.put(name, new Comparison(gold, reading(folder.resolve(name))));
        }
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return ((DocumentText.Readable) DocumentText.of(Files.readAllBytes(file))).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code read --json} prints of a file, parsed again. */
    static Map<String, Object> reading(Path file) {
        Map<String, ?> object = ReadingJson.object(file.getFileName().toString(), new PlanReader().read(text(file)));
        return JSON.readValue(JSON.writeValueAsString(object), new TypeReference<Map<String, Object>>() {});
    }

    Map<String, Comparison> comparisons() {
        return comparisons;
    }

    /** Findings weigh alike, whatever document they stand in. */
    Map<Measure, Double> pooled() {
        Map<Measure, Score> sums = new EnumMap<>(Measure.class);
        comparisons
                .values()
                .forEach(comparison ->
                        comparison.scores().forEach((measure, score) -> sums.merge(measure, score, Score::plus)));
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        sums.forEach((measure, score) -> values.put(measure, score.value()));
        return values;
    }

    String differences() {
        StringBuilder lines = new StringBuilder();
        comparisons.forEach((name, comparison) -> comparison
                .differences()
                .forEach(line -> lines.append('\n').append(name).append("  ").append(line)));
        return lines.toString();
    }
}
