package vn.mangnon.planning.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.actors.Actors;
import vn.mangnon.planning.reader.dues.Dues;
import vn.mangnon.planning.reader.funding.FundingSources;
import vn.mangnon.planning.reader.head.About;
import vn.mangnon.planning.reader.head.HeadReader;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.outline.Campaigns;
import vn.mangnon.planning.reader.outline.Outlines;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.references.References;
import vn.mangnon.planning.reader.structure.Paragraph;
import vn.mangnon.planning.reader.structure.Paragraph.Zone;
import vn.mangnon.planning.reader.structure.Structure;
import vn.mangnon.planning.reader.tables.Assignment;
import vn.mangnon.planning.reader.tables.PrintedTable;
import vn.mangnon.planning.reader.tables.TaskTables;
import vn.mangnon.planning.reader.targets.Targets;

/**
 * Reads a Vietnamese administrative plan: the same text always gives the same reading, nothing is asked of a network or a
 * model, and no text makes it fail. What it is not sure of it says, with a doubt the interface can translate.
 */
public final class PlanReader {
    /** Reads a text; offsets in the reading are code points in its NFC form. */
    public Reading read(String plan) {
        Text text = Text.of(plan);
        Tokens tokens = new Tokens(text);
        Structure structure = new Structure(text, tokens);
        List<Paragraph> paragraphs = structure.paragraphs();
        Metadata head = new HeadReader(structure.anatomy(), tokens).read();
        About about = About.of(head);
        References references = new References(paragraphs, tokens, value(head.number()));
        List<PrintedTable> tables = PrintedTable.in(text, working(paragraphs));
        List<Assignment> assignments = TaskTables.in(tables);
        Targets targets = new Targets(paragraphs, tokens, references.taken(), about).with(assignments, tables);
        Actors actors = new Actors(paragraphs, tokens).with(assignments);
        return new Reading(
                head,
                references.citations(),
                structure.sections(),
                actors.tasks(),
                targets.numbered(),
                targets.directions(),
                new Dues(paragraphs, tokens, references.taken(), about)
                        .with(assignments)
                        .found(),
                actors.actors(),
                new FundingSources(paragraphs, tokens).found(),
                new Outlines(text, paragraphs, structure.sections()).found(),
                new Campaigns(paragraphs).campaign(),
                new Remarks(text, structure, head).all());
    }

    /** All but the outlines of reports, whose tables are blank. */
    private static List<Paragraph> working(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.zone() == Zone.BODY || paragraph.zone() == Zone.ANNEX)
                .toList();
    }

    private static @Nullable String value(@Nullable Printed<String> printed) {
        return printed == null ? null : printed.value();
    }
}
