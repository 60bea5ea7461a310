package vn.mangnon.measures;

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
     * @param headingVi what a report form's group heading would call it
     * @param columnVi what the column below would
     */
    public record Definition(
            String code,
            String nameVi,
            String nameEn,
            String unitVi,
            String unitEn,
            ValueKind valueKind,
            String headingVi,
            String columnVi) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void define(Definition definition) {
        jdbc.sql("""
                insert into measures.indicator
                  (code, name_vi, name_en, unit_vi, unit_en, value_kind, heading_words, column_words)
                values (:code, :nameVi, :nameEn, :unitVi, :unitEn, :valueKind, :heading, :column)
                """)
                .param("code", definition.code())
                .param("nameVi", definition.nameVi())
                .param("nameEn", definition.nameEn())
                .param("unitVi", definition.unitVi())
                .param("unitEn", definition.unitEn())
                .param("valueKind", definition.valueKind().name())
                .param(
                        "heading",
                        new String[] {Folded.of(definition.headingVi()).text()})
                .param("column", new String[] {Folded.of(definition.columnVi()).text()})
                .update();
    }
}
