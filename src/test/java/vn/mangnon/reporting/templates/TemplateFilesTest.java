package vn.mangnon.reporting.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.mangnon.reporting.CrossCheck;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Template.PartKind;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.testing.DatabaseTest;

/** Forms as files: those that come with the software, there and back again, and what is refused. */
@DatabaseTest
class TemplateFilesTest {
    static final List<String> SHIPPED = TemplateFiles.SHIPPED;

    @Autowired
    TemplateFiles files;

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void aFormThatComesWithTheSoftwareSurvivesItsFile(String name) {
        Template shipped = files.shipped(name, Id.uuid(), Id.uuid());
        String text = files.write(shipped);
        assertThat(shipped.parts()).isNotEmpty();
        assertThat(files.write(read(text))).isEqualTo(text);
        assertThat(shipped.fields()).noneMatch(field -> field.title().isBlank());
    }

    @Test
    void theActionMonthHasTheOutlineAndTheThreeTablesOfItsPlan() {
        Template form = files.shipped("thang-hanh-dong-vi-tre-em", Id.uuid(), Id.uuid());
        assertThat(form.parts().stream()
                        .filter(part -> part.kind() != PartKind.TABLE)
                        .map(part -> part.label())
                        .distinct())
                .containsExactly(
                        "I", "I.1", "I.2", "I.3", "I.4", "I.4.a", "I.4.b", "I.5", "I.6", "II", "II.1", "II.2", "II.3");
        assertThat(form.tables().stream().map(table -> table.fields().size())).containsExactly(6, 6, 4);
        assertThat(form.tables().getFirst().fields().stream().map(Field::title))
                .containsExactly(
                        "Số điểm phát động",
                        "Số trẻ em tham dự",
                        "Số công trình xây mới",
                        "Số công trình nâng cấp",
                        "Ngân sách Nhà nước",
                        "Vận động");
        assertThat(form.fields()).allMatch(field -> field.holds() instanceof Holds.Counted);
    }

    @Test
    void unknownIndicatorsAreAllNamed() {
        refused(
                table("      - {title: A, count: no.such}\n      - {title: B, count: nor.this}\n"),
                "reporting.designer.file.indicators",
                "no.such, nor.this");
    }

    @Test
    void formulasThatCannotBeReckonedAreRefused() {
        refused(table("      - {title: A, formula: b}\n      - {title: B, formula: a}\n"), "reporting.formula.circle");
        refused(table("      - {title: A, formula: nothing + 1}\n"), "reporting.formula.no-cell", 1, "nothing");
        refused(table("      - {title: A, formula: 1 +}\n"), "reporting.formula.ends");
    }

    @Test
    void conditionsBetweenCellsSurviveTheFileAndNameCellsOfIt() {
        String columns =
                "      - {title: A, type: number, compare-with: gift.children}\n      - {title: B, type: number}\n";
        String check = "checks:\n  - {compare: b.a ≤ b.b, words: Không quá, impossible: true}\n";
        Template form = read(table(columns) + check);
        assertThat(form.checks()).containsExactly(new CrossCheck("b.a <= b.b", "Không quá", true));
        assertThat(read(files.write(form)).checks()).isEqualTo(form.checks());
        assertThat(files.write(form)).contains("compare-with: gift.children");
        refused(table(columns) + check.replace("b.b", "b.c"), "reporting.formula.no-cell");
        refused(table(columns) + check.replace("≤", "+"), "reporting.formula.no-comparison");
        refused(table(columns.replace("gift.children", "no.such")), "reporting.designer.file.indicators", "no.such");
    }

    @Test
    void aMillionCellsAreRefusedWithTheLimit() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("      - {label: d").append(i).append("}\n");
        }
        String columns = "      - {title: c}\n".repeat(50);
        refused(
                table(columns).replace("shape: row", "shape: grid") + "    lines:\n" + lines,
                "reporting.designer.too-many-cells",
                5_000,
                1_000_000L);
    }

    @Test
    void whatIsNoFormSaysWhy() {
        refused("just words", "reporting.designer.file.shape");
        refused("a: [1", "reporting.designer.file.unreadable");
        refused("title: A\n", "reporting.designer.file.format");
        refused("mang-non-template: 1\ntitle: A\nsurprise: 1\n", "reporting.designer.file.unknown", "surprise");
        refused(
                "mang-non-template: 1\ntitle: !!java.net.URL [\"http://localhost/\"]\n",
                "reporting.designer.file.unreadable");
        refused("mang-non-template: 1\ntitle: &a [1]\nparts: [*a, *a]\n", "reporting.designer.file.unreadable");
    }

    private static String table(String columns) {
        return "mang-non-template: 1\ntitle: A\nparts:\n  - table: B\n    shape: row\n    columns:\n" + columns;
    }

    private Template read(String text) {
        return files.read(text, Id.uuid(), UUID.randomUUID());
    }

    private void refused(String text, String key, Object... arguments) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            if (arguments.length > 0) {
                assertThat(refused.arguments()).containsExactly(arguments);
            }
        });
    }
}
