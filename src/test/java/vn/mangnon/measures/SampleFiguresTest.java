package vn.mangnon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.DatabaseTest;

/** The ledger against the figures that docs/sample-province.md worked out by other means. */
@DatabaseTest
class SampleFiguresTest {
    private static final Period WINDOW = new Period(LocalDate.of(2024, 5, 25), LocalDate.of(2024, 6, 30));
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Autowired
    Measures measures;

    @Autowired
    SampleUnits units;

    @Autowired
    JdbcClient jdbc;

    private record Line(String code, List<Long> figures) {}

    @Test
    void everyCommunesSixteenFiguresAreRight() throws IOException {
        List<Line> lines = lines("By area, all bodies:");
        assertThat(lines).hasSize(10);
        for (Line line : lines) {
            List<Long> found = answers(Place.area(units.area(line.code, DAY).id()));
            assertThat(found).as(line.code).isEqualTo(line.figures);
        }
    }

    @Test
    void theDistrictIsTheSumOfItsCommunesAndOfWhatItsOwnBodiesDid() throws IOException {
        List<Long> district = answers(Place.area(units.area("991", DAY).id()));
        assertThat(district).isEqualTo(figures(total("By area, all bodies:")));
    }

    /** Its district chapters stand below it and are, since the reform, its predecessors too. */
    @Test
    void theAssociationCountsEachBranchOnce() {
        Period firstHalf = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
        Place association = Place.organization(SampleUnits.organization("hbvqte-97"));
        Question branches = Question.of("growth.branches", association, firstHalf);
        Question members = Question.of("growth.members", association, firstHalf);
        assertThat(measures.answer(scope(), List.of(branches, members), Known.NOW))
                .extracting(Answer::quantity)
                .containsExactly(7L, 84L);
    }

    @Test
    void aBodysOwnWorkIsCountedApart() throws IOException {
        for (Line line : lines("Records of the commune committees alone")) {
            Place committee = Place.organization(SampleUnits.organization("ubnd-" + line.code));
            assertThat(answers(committee)).as(line.code).isEqualTo(line.figures);
        }
    }

    @Test
    void outsideTheScopeNothingCounts() {
        Scope other = new Scope(List.of(), List.of(units.area("97011", DAY).id().value()));
        Question question =
                Question.of("gift.children", Place.area(units.area("97012", DAY).id()), WINDOW);
        Question own =
                Question.of("gift.children", Place.area(units.area("97011", DAY).id()), WINDOW);
        assertThat(measures.answer(other, List.of(question, own), Known.NOW))
                .extracting(Answer::quantity)
                .containsExactly(0L, 25L);
    }

    @Test
    void anAnswerOpensToItsRecords() {
        Question question =
                Question.of("launch.items", Place.area(units.area("97017", DAY).id()), WINDOW);
        assertThat(measures.behind(scope(), question, Known.NOW))
                .singleElement()
                .satisfies(record -> assertThat(record.quantity()).isEqualTo(2));
    }

    @Test
    void theTableHoldsJustWhatTheViewsDefine() {
        assertThat(jdbc.sql("select count(*) from measures.difference")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from measures.measure")
                        .query(Long.class)
                        .single())
                .isGreaterThan(500);
    }

    private List<Long> answers(Place place) {
        List<Question> questions = new ArrayList<>();
        for (String indicator : List.of(
                "launch.items",
                "launch.children",
                "work_new.items",
                "work_upgraded.items",
                "STATE",
                "MOBILISED",
                "gift.children",
                "gift.value",
                "scholarship.children",
                "scholarship.value",
                "examination.children",
                "examination.value",
                "participation.items",
                "participation.children",
                "play.items",
                "play.children")) {
            Optional<SourceKind> source = Arrays.stream(SourceKind.values())
                    .filter(kind -> kind.name().equals(indicator))
                    .findFirst();
            questions.add(Question.of(source.isPresent() ? "cost" : indicator, place, WINDOW)
                    .paidBy(source));
        }
        return measures.answer(scope(), questions, Known.NOW).stream()
                .map(Answer::quantity)
                .toList();
    }

    private Scope scope() {
        return new Scope(List.of(), List.of(units.area("97", DAY).id().value()));
    }

    private static List<Line> lines(String after) throws IOException {
        return table(after).stream()
                .filter(cells -> cells.getFirst().matches("\\d{5} .*"))
                .map(cells -> new Line(cells.getFirst().substring(0, 5), figures(cells)))
                .toList();
    }

    private static List<String> total(String after) throws IOException {
        return table(after).stream()
                .filter(cells -> cells.getFirst().startsWith("**"))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> table(String after) throws IOException {
        String text = Files.readString(Path.of("docs/sample-province.md"));
        return text.substring(text.indexOf(after))
                .lines()
                .skip(1)
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<Long> figures(List<String> cells) {
        return cells.stream()
                .skip(1)
                .map(cell -> Long.parseLong(cell.replace(".", "").replace("*", "")))
                .toList();
    }
}
