package vn.mangnon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.MangNon;

/** Every bench works, for a moment; what its figures are is no test's business. */
class BenchTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "start, 'mangnon bare', 'cold.first-page cold.jvm cold.database warm.first-page warm.jvm warm.database'",
        "pages, 'mangnon bare', 'all.p50 all.p95 throughput rest.jvm rest.database load.jvm load.database'",
        "weight, 'mangnon limit', 'first later.todo later.report later.board later.figures'",
        "layout, 'mangnon limit', 'layout.first layout.again'",
        "ledgers, 'explicit triggers on-read', 'write.p50 read.commune read.province read.map size dues.board dues.todo'",
        "reader, 'read text-only', 'five.p50 five.heap long.p50 long.heap'",
        "finding, 'finding', 'country.p50 country.p95 province.p50 commune.p95'",
        "cascade, 'cascade', 'board.p95 progress.p95 users.board.p95 users.progress.p95'",
        "sheets, 'mangnon limit', 'sheet.sent sheet.all XLSX.all XLSX.heap CSV.all CSV.first'",
        "growth, 'five-p50 five-p95 ten-p50 ten-p95 ratio', 'commune-report province-quarter national-pivot'",
        "edits, 'p50 p95', 'edit merge'",
        "submissions, 'p50 p95 limit', 'all submit accept rollup'"
    })
    void aBenchGivesItsFiguresWithTheirConditions(String name, String columns, String keys) throws Exception {
        List<Path> before = folders();

        int code = run(name, "--json", "--quick");

        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        JsonNode bench = JsonMapper.shared()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .get(0);
        assertThat(bench.get("bench").asString()).isEqualTo(name);
        assertThat(bench.get("conditions").propertyNames()).contains("cpu", "java", "java options", "load before");
        List<String> given = new ArrayList<>();
        for (JsonNode figure : bench.get("figures")) {
            given.add(figure.get("key").asString());
            assertThat(figure.get("values").propertyNames()).containsExactly(columns.split(" "));
            assertThat(figure.get("unit").asString()).isNotBlank();
        }
        assertThat(given).contains(keys.split(" ")).doesNotHaveDuplicates();
        assertThat(before).containsAll(folders());
    }

    /** The size of the country is printed as what is compared to what. */
    @Test
    void theCountryIsMeasuredBesideItsBaselines() throws Exception {
        int code = run("national", "--scale", "small", "--json", "--quick");

        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        List<String> names = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8))) {
            names.add(row.get("name").asString());
            assertThat(row.propertyNames())
                    .containsExactly("name", "p50_ms", "p95_ms", "baseline", "baseline_p95_ms", "ratio");
            assertThat(row.get("ratio").asDouble()).isPositive();
        }
        assertThat(names).contains("commune-report", "province-quarter", "national-pivot", "post");
        assertThat(run("national", "--scale", "enormous")).isEqualTo(2);
    }

    /** Ours beside exact comparison and beside Duke, with what each finds. */
    @Test
    void duplicatesAreMeasuredBesideOtherWaysToFindThem() throws Exception {
        int code = run("duplicates", "--records", "1000", "--seed", "5", "--json", "--quick");

        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        List<String> baselines = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8))) {
            assertThat(row.get("name").asString()).isEqualTo("duplicates");
            assertThat(row.propertyNames())
                    .startsWith(
                            "name", "p50_ms", "p95_ms", "baseline", "baseline_p95_ms", "ratio", "recall", "precision");
            assertThat(row.get("recall").asDouble()).isBetween(0.9, 1.0);
            assertThat(row.get("recall_by_mistake").size()).isGreaterThanOrEqualTo(15);
            baselines.add(row.get("baseline").asString());
        }
        assertThat(baselines).containsExactly("exact", "duke");
        assertThat(run("duplicates", "--records", "many")).isEqualTo(2);
    }

    @Test
    void aBenchNobodyKnowsIsNamedNowhere() {
        assertThat(run("speed")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("start", "pages", "weight", "ledgers", "reader");
    }

    private int run(String... arguments) {
        return new Bench(MangNon.class, true)
                .run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static List<Path> folders() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("mangnon-bench-"))
                    .toList();
        }
    }
}
