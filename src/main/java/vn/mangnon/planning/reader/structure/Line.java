package vn.mangnon.planning.reader.structure;

/**
 * A line without the spaces around it. gap: an empty line, a rule or a page number stood before it. left: where the printed
 * line began, before a heading that was run together with it was taken off.
 */
record Line(int start, int end, boolean gap, int left) {
    Line(int start, int end, boolean gap) {
        this(start, end, gap, start);
    }

    int length() {
        return end - start;
    }

    /** How much of the page's width is taken. */
    int width() {
        return end - left;
    }
}
