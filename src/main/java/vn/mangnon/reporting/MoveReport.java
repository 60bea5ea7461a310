package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Leftovers.Leftover;
import vn.mangnon.reporting.TypedProse.Written;
import vn.mangnon.reporting.narratives.CitedText.Cited;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;

/** Moves an open report to a newer edition of its form. What was written goes to the same places; the rest is kept beside it. */
@Component
public class MoveReport {
    private final JdbcClient jdbc;
    private final Reports reports;
    private final Entries entries;
    private final Citations citations;
    private final Leftovers leftovers;
    private final Journal journal;

    MoveReport(
            JdbcClient jdbc,
            Reports reports,
            Entries entries,
            Citations citations,
            Leftovers leftovers,
            Journal journal) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.entries = entries;
        this.citations = citations;
        this.leftovers = leftovers;
        this.journal = journal;
    }

    /** On the newest edition already, it does nothing. */
    @Transactional
    public void move(Actor actor, Report report, Template from, Template to) {
        report.requireOpen();
        if (from.id().equals(to.id())) {
            return;
        }
        Carried carried = new Carried(from, to);
        Map<Id<Part>, String> texts = reports.narratives(report);
        Map<Spot, String> typed = entries.of(report);
        Map<Id<Part>, List<Cited>> cited = new HashMap<>();
        citations
                .of(report)
                .forEach((part, numbers) -> carried.part(part).ifPresent(there -> cited.put(there, numbers)));
        leftovers.keep(report, left(report, from, carried, texts, typed));
        clear(report, to);
        Map<Spot, String> moved = new HashMap<>();
        typed.forEach((spot, text) -> carried.typed(spot, from).ifPresent(there -> moved.put(there, text)));
        reports.write(report, new Written(carried.texts(texts), cited), moved);
        journal.note(actor, "reporting.deed.moved", report.ref(), Map.of("edition", to.edition()));
    }

    private void clear(Report report, Template to) {
        for (String sql : List.of(
                "delete from reporting.narrative where report_id = :report",
                "delete from reporting.entry where report_id = :report",
                "delete from reporting.citation where report_id = :report")) {
            jdbc.sql(sql).param("report", report.id().value()).update();
        }
        jdbc.sql("update reporting.report set template_id = :template where id = :report")
                .param("template", to.id().value())
                .param("report", report.id().value())
                .update();
    }

    private static List<Leftover> left(
            Report report, Template from, Carried carried, Map<Id<Part>, String> texts, Map<Spot, String> typed) {
        List<Leftover> left = new ArrayList<>();
        for (Part part : from.parts()) {
            Optional.ofNullable(texts.get(part.id()))
                    .filter(text -> !text.isBlank() && carried.part(part.id()).isEmpty())
                    .ifPresent(text -> left.add(Leftover.of(report, part.titled(), text)));
            for (Field field : part.fields()) {
                typed.forEach((spot, text) -> {
                    if (spot.field().equals(field.id())
                            && carried.typed(spot, from).isEmpty()) {
                        left.add(Leftover.of(report, part.named(field), TypedCells.shown(text)));
                    }
                });
            }
        }
        return left;
    }
}
