package vn.mangnon.planning.reader.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through the body of a .docx once and writes down its lines. */
final class DocxBody {
    private final Styles styles;
    private final Numbering numbering;
    private final int most;
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<Grid> grids = new ArrayDeque<>();
    private final Deque<List<String>> sinks = new ArrayDeque<>();
    private final Deque<int[]> cells = new ArrayDeque<>();
    private int length;

    DocxBody(Styles styles, Numbering numbering, int most) {
        this.styles = styles;
        this.numbering = numbering;
        this.most = most;
        sinks.push(new ArrayList<>());
    }

    String text(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return String.join("\n", sinks.getLast()) + "\n";
    }

    /** Footnotes, one to a line. The first two of every document are its separators and stay empty. */
    String notes(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        String text = text(xml).strip();
        return text.isEmpty() ? "" : "\n" + text.replaceAll("(?m)^(?=\\S)", "[*] ") + "\n";
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        switch (xml.getLocalName()) {
            case "del", "moveFrom", "instrText", "Fallback", "delText" -> skip(xml);
            case "p" -> paragraphs.push(new DocxParagraph(styles));
            case "tbl" -> grids.push(new Grid());
            case "tr" -> grid().row();
            case "tc" -> {
                cells.push(new int[] {1, 0});
                sinks.push(new ArrayList<>());
            }
            case "gridSpan" -> cell()[0] = Math.clamp(Xml.number(Xml.attribute(xml, "val"), 1), 1, 200);
            case "vMerge" -> cell()[1] = "restart".equals(Xml.attribute(xml, "val")) ? 0 : 1;
            default -> inner(xml);
        }
    }

    private void inner(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        DocxParagraph paragraph = paragraphs.peek();
        if (paragraph != null && xml.getLocalName().equals("t")) {
            String words = xml.getElementText();
            length += words.length();
            if (length > most) {
                throw new RefusedException(Refusal.TEXT_TOO_LONG);
            }
            paragraph.add(words);
        } else if (paragraph != null) {
            paragraph.start(xml);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tbl" -> endTable();
            case "r" -> endRun();
            default -> {}
        }
    }

    private void endRun() {
        DocxParagraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.endRun();
        }
    }

    private void endParagraph() {
        DocxParagraph paragraph = paragraphs.poll();
        if (paragraph != null) {
            paragraph.lines(numbering).forEach(sink()::add);
        }
    }

    private void endCell() {
        List<String> lines = sinks.size() > 1 ? sinks.pop() : List.of();
        int[] cell = cells.isEmpty() ? new int[] {1, 0} : cells.pop();
        grid().cell(new Grid.Cell(lines.stream().filter(line -> !line.isBlank()).toList(), cell[0], cell[1] == 1));
    }

    private void endTable() {
        Grid grid = grids.poll();
        if (grid != null) {
            sink().add("");
            grid.lines().forEach(sink()::add);
            sink().add("");
        }
    }

    private List<String> sink() {
        return sinks.element();
    }

    private Grid grid() {
        Grid grid = grids.peek();
        if (grid == null) {
            grid = new Grid();
            grids.push(grid);
        }
        return grid;
    }

    private int[] cell() {
        int @Nullable [] cell = cells.peek();
        return cell == null ? new int[2] : cell;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
