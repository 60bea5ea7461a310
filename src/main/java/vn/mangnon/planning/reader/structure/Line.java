package vn.mangnon.planning.reader.structure;

/** A printed line without the spaces around it; gap: an empty line, a rule or a page number stood before it. */
record Line(int start, int end, boolean gap) {
    int length() {
        return end - start;
    }
}
