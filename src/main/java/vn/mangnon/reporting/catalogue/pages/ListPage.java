package vn.mangnon.reporting.catalogue.pages;

import java.util.List;
import vn.mangnon.measures.Indicator;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A list of indicators brought in: the headings it may have, and what its lines would do. */
public record ListPage(List<String> columns, List<Line> lines, Form form) implements Page {
    /** @param there whether one of its code is in the catalogue */
    public record Line(Form form, Indicator indicator, boolean there) {}

    public long wrong() {
        return lines.stream().filter(line -> line.form().invalid()).count();
    }
}
