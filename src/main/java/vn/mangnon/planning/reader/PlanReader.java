package vn.mangnon.planning.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.actors.Actors;
import vn.mangnon.planning.reader.dues.Dues;
import vn.mangnon.planning.reader.dues.PlanTime;
import vn.mangnon.planning.reader.funding.FundingSources;
import vn.mangnon.planning.reader.head.HeadReader;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.outline.Campaigns;
import vn.mangnon.planning.reader.outline.Outlines;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.references.References;
import vn.mangnon.planning.reader.structure.Paragraph;
import vn.mangnon.planning.reader.structure.Structure;
import vn.mangnon.planning.reader.targets.Targets;

/**
 * Reads a Vietnamese administrative plan: the same text always gives the same reading, nothing is asked of a network or a
 * model, and no text makes it fail. What it is not sure of it says, with a doubt the interface can translate.
 */
public final class PlanReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Reads a text; offsets in the reading are code points in its NFC form. */
    public Reading read(String plan) {
        Text text = Text.of(plan);
        Tokens tokens = new Tokens(text);
        Structure structure = new Structure(text, tokens);
        List<Paragraph> paragraphs = structure.paragraphs();
        Metadata head = new HeadReader(structure.anatomy(), tokens).read();
        List<Integer> years = years(head);
        PlanTime time = time(years, head);
        References references = new References(paragraphs, tokens, value(head.number()));
        Targets targets = new Targets(
                paragraphs,
                tokens,
                references.taken(),
                years.isEmpty() ? null : String.valueOf(years.getLast()),
                time.floor());
        Actors actors = new Actors(paragraphs, tokens);
        return new Reading(
                head,
                references.citations(),
                structure.sections(),
                actors.tasks(),
                targets.numbered(),
                targets.directions(),
                new Dues(paragraphs, tokens, references.taken(), time).found(),
                actors.actors(),
                new FundingSources(paragraphs, tokens).found(),
                new Outlines(text, paragraphs, structure.sections()).found(),
                new Campaigns(paragraphs).campaign(),
                new Remarks(text, structure, head).all());
    }

    private static @Nullable String value(@Nullable Printed<String> printed) {
        return printed == null ? null : printed.value();
    }

    /** The years in the subject, else the year of issue. */
    private static List<Integer> years(Metadata head) {
        List<Integer> years = new ArrayList<>();
        String subject = value(head.subject());
        Matcher year = YEAR.matcher(subject == null ? "" : subject);
        while (year.find()) {
            years.add(Integer.valueOf(year.group()));
        }
        Integer issued = issueYear(head);
        if (years.isEmpty() && issued != null) {
            years.add(issued);
        }
        return years;
    }

    private static @Nullable Integer issueYear(Metadata head) {
        Printed<PrintedDate> issued = head.issuedOn();
        return issued == null ? null : issued.value().year();
    }

    private static PlanTime time(List<Integer> years, Metadata head) {
        Integer issued = issueYear(head);
        int first = years.stream().mapToInt(Integer::intValue).min().orElse(Integer.MIN_VALUE);
        boolean one = years.stream().distinct().count() == 1;
        return new PlanTime(one ? years.getFirst() : null, issued == null ? first : Math.min(first, issued));
    }
}
