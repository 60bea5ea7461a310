package vn.mangnon.casework;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.casework.CaseForm.Row;
import vn.mangnon.casework.CaseForm.Section;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.web.Language;

/** The forms of cases, by their code and edition. */
@Component
public class Forms {
    private static final String BLANK = "blank forms are nobody's";

    private final JdbcClient jdbc;

    Forms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which edition of a form. */
    record Edition(String code, int edition) {}

    private record Placed(Edition edition, Map<Language, String> section, Row row) {}

    /** What is filled in on a day. */
    @Unscoped(BLANK)
    @Transactional(readOnly = true)
    public CaseForm on(StepKind kind, LocalDate day) {
        Edition edition = jdbc.sql("""
                select code, edition from casework.form
                where code = :code and :day between coalesce(valid_from, :day) and coalesce(valid_to, :day)
                order by edition desc limit 1
                """)
                .param("code", kind.name())
                .param("day", day)
                .query(Rows.of(Edition.class))
                .optional()
                .orElseThrow(NotFound::new);
        return of(List.of(edition)).values().iterator().next();
    }

    @Transactional(readOnly = true)
    Map<Edition, CaseForm> of(Collection<Edition> editions) {
        List<String> codes = editions.stream().map(Edition::code).distinct().toList();
        Map<Edition, List<Placed>> rows = rows(codes);
        return jdbc
                .sql(
                        "select code, edition, number, name, name_en, compared, source from casework.form where code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> form(row, rows))
                .list()
                .stream()
                .collect(Collectors.toMap(form -> new Edition(form.code(), form.edition()), form -> form));
    }

    private Map<Edition, List<Placed>> rows(List<String> codes) {
        return jdbc
                .sql("""
                select form_code, edition, key, section, section_en, label, label_en, hint, hint_en, kind, choices,
                       choice_words, choice_words_en, required
                from casework.form_row where form_code = any (:codes) order by form_code, edition, position
                """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> placed(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Placed::edition));
    }

    private static CaseForm form(ResultSet row, Map<Edition, List<Placed>> rows) throws SQLException {
        Edition edition = new Edition(row.getString("code"), row.getInt("edition"));
        Map<Map<Language, String>, List<Row>> sections = new LinkedHashMap<>();
        rows.getOrDefault(edition, List.of())
                .forEach(placed -> sections.computeIfAbsent(placed.section, it -> new ArrayList<>())
                        .add(placed.row));
        return new CaseForm(
                edition.code,
                edition.edition,
                row.getString("number"),
                words(row, "name"),
                row.getBoolean("compared"),
                row.getString("source"),
                sections.entrySet().stream()
                        .map(section -> new Section(section.getKey(), section.getValue()))
                        .toList());
    }

    private static Placed placed(ResultSet row) throws SQLException {
        String[] values = texts(row, "choices");
        String[] vietnamese = texts(row, "choice_words");
        String[] english = texts(row, "choice_words_en");
        Map<String, Map<Language, String>> choices = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            choices.put(values[i], Map.of(Language.VI, vietnamese[i], Language.EN, english[i]));
        }
        return new Placed(
                new Edition(row.getString("form_code"), row.getInt("edition")),
                words(row, "section"),
                new Row(
                        row.getString("key"),
                        words(row, "label"),
                        words(row, "hint"),
                        CaseForm.Kind.valueOf(row.getString("kind")),
                        choices,
                        row.getBoolean("required")));
    }

    private static Map<Language, String> words(ResultSet row, String column) throws SQLException {
        return Map.of(Language.VI, row.getString(column), Language.EN, row.getString(column + "_en"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return (String[]) array.getArray();
    }
}
