package vn.mangnon.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Folded;

/** Adds to the catalogue what a module or an administrator begins to count. What an indicator means is never changed afterwards. */
@Component
public class DefineIndicator {
    private final JdbcClient jdbc;
    private final Indicators indicators;

    DefineIndicator(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /** What became of an entry. */
    public enum Entered {
        ADDED,
        /** Its words, its code in the text, or who sees it. */
        CHANGED,
        SAME,
        /** There is one of that code that means something else; nothing was done. */
        MEANS_OTHERWISE
    }

    /** Enters an indicator, or puts right the words of one; a form's columns are proposed for it by its name and unit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Indicator entry) {
        Indicator before = indicators.all().get(entry.code());
        if (before == null) {
            insert(entry);
            return Entered.ADDED;
        } else if (!before.meansTheSameAs(entry)) {
            return Entered.MEANS_OTHERWISE;
        }
        return change(entry) ? Entered.CHANGED : Entered.SAME;
    }

    private void insert(Indicator entry) {
        jdbc.sql("""
                insert into measures.indicator
                  (code, name_vi, name_en, unit_vi, unit_en, value_kind, rule, numerator, denominator, per, unit_level, direction,
                   axes, sensitive, external_code, code_confirmed, basis_vi, basis_en, declared, published, heading_words,
                   column_words)
                values (:code, :nameVi, :nameEn, :unitVi, :unitEn, :valueKind, :rule, :numerator, :denominator, :per, :unitLevel,
                  :direction, :axes, :sensitive, nullif(:externalCode, ''), :codeConfirmed, :basisVi, :basisEn, :declared,
                  :published, :heading, :column)
                """)
                .params(words(entry))
                .param("unitVi", entry.unitVi())
                .param("unitEn", entry.unitEn())
                .param("valueKind", entry.valueKind().name())
                .param("rule", entry.rule().name())
                .param("numerator", entry.numerator().orElse(null))
                .param("denominator", entry.denominator().orElse(null))
                .param("per", entry.per())
                .param("unitLevel", entry.unitLevel().map(Enum::name).orElse(null))
                .param("axes", entry.axes().toArray(String[]::new))
                .param("declared", entry.declared())
                .param("heading", folded(List.of(entry.nameVi())))
                .param("column", folded(List.of(entry.unitVi())))
                .update();
    }

    private boolean change(Indicator entry) {
        return jdbc.sql("""
                update measures.indicator
                set name_vi = :nameVi, name_en = :nameEn, direction = :direction, sensitive = :sensitive,
                    external_code = nullif(:externalCode, ''), code_confirmed = :codeConfirmed, basis_vi = :basisVi,
                    basis_en = :basisEn, published = :published, version = version + 1
                where code = :code
                  and (name_vi, name_en, direction, sensitive, coalesce(external_code, ''), code_confirmed, basis_vi, basis_en,
                       published)
                   <> (:nameVi, :nameEn, :direction, :sensitive, :externalCode, :codeConfirmed, :basisVi, :basisEn, :published)
                """).params(words(entry)).update() == 1;
    }

    private static Map<String, Object> words(Indicator entry) {
        Map<String, Object> words = new HashMap<>();
        words.put("code", entry.code());
        words.put("nameVi", entry.nameVi());
        words.put("nameEn", entry.nameEn());
        words.put("direction", entry.direction().name());
        words.put("sensitive", entry.sensitive());
        words.put("externalCode", entry.externalCode());
        words.put("codeConfirmed", entry.codeConfirmed());
        words.put("basisVi", entry.basisVi());
        words.put("basisEn", entry.basisEn());
        words.put("published", entry.published());
        return words;
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
