package vn.mangnon.documents.pages;

import java.util.List;
import java.util.Map;
import vn.mangnon.documents.Outgoing;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.Page;

/**
 * A body's register of outgoing documents in one year.
 *
 * @param years the years there are to choose from, this one included
 * @param records what the papers are called where the reader may open them
 */
public record OutgoingPage(String body, int year, List<Integer> years, List<Outgoing> rows, Map<Ref, Label> records)
        implements Page {}
