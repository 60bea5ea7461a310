package vn.mangnon.measures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Folded;

/** Adds to the catalogue what a module begins to count. What an indicator means is never changed afterwards. */
@Component
public class DefineIndicator {
    private final JdbcClient jdbc;

    DefineIndicator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What it is called and what it is a number of.
     *
     * @param headingsVi what a report form's group heading would call it
     * @param columnsVi what the column below would
     */
    public record Definition(
            String code,
            String nameVi,
            String nameEn,
            String unitVi,
            String unitEn,
            ValueKind valueKind,
            List<String> axes,
            List<String> headingsVi,
            List<String> columnsVi) {}

    /** Defines it; again, puts it right as long as nothing has been counted by it. False where something has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean define(Definition definition) {
        return jdbc.sql("""
                insert into measures.indicator as i
                  (code, name_vi, name_en, unit_vi, unit_en, value_kind, axes, heading_words, column_words)
                values (:code, :nameVi, :nameEn, :unitVi, :unitEn, :valueKind, :axes, :heading, :column)
                on conflict (code) do update
                set name_vi = excluded.name_vi, name_en = excluded.name_en, unit_vi = excluded.unit_vi,
                    unit_en = excluded.unit_en, value_kind = excluded.value_kind, axes = excluded.axes,
                    heading_words = excluded.heading_words, column_words = excluded.column_words
                where not exists (select from measures.measure m where m.indicator = i.code)
                """)
                        .param("code", definition.code())
                        .param("nameVi", definition.nameVi())
                        .param("nameEn", definition.nameEn())
                        .param("unitVi", definition.unitVi())
                        .param("unitEn", definition.unitEn())
                        .param("valueKind", definition.valueKind().name())
                        .param("axes", definition.axes().toArray(String[]::new))
                        .param("heading", folded(definition.headingsVi()))
                        .param("column", folded(definition.columnsVi()))
                        .update()
                == 1;
    }

    private static String[] folded(List<String> words) {
        return words.stream().map(word -> Folded.of(word).text()).toArray(String[]::new);
    }
}
