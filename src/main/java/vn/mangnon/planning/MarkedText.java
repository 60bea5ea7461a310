package vn.mangnon.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A plan's text in pieces: plain, found, and the one that is being looked at. */
public record MarkedText(List<Piece> pieces) {
    /** How a piece is shown. */
    public enum Look {
        PLAIN,
        FOUND,
        HERE
    }

    /** A stretch of the text. */
    public record Piece(String text, Look look) {}

    private record Stretch(int start, int end, Look look) {}

    /** Marks in a part of a text the shortest findings that do not overlap, and above all the one looked at. */
    static MarkedText of(String text, TextPart part, List<Finding> findings, Optional<Finding> at) {
        List<Stretch> stretches = new ArrayList<>();
        at.filter(part::holds).ifPresent(finding -> stretches.add(stretch(finding, part, Look.HERE)));
        findings.stream()
                .filter(finding -> part.holds(finding) && finding.counts() && finding.end() > finding.start())
                .sorted(Comparator.comparingInt(finding -> finding.end() - finding.start()))
                .forEach(finding -> addIfFree(stretches, stretch(finding, part, Look.FOUND)));
        stretches.sort(Comparator.comparingInt(Stretch::start));
        int begin = text.offsetByCodePoints(0, part.from());
        int end = text.offsetByCodePoints(begin, part.to() - part.from());
        return new MarkedText(cut(text.substring(begin, end), stretches));
    }

    private static Stretch stretch(Finding finding, TextPart part, Look look) {
        return new Stretch(finding.start() - part.from(), Math.min(finding.end(), part.to()) - part.from(), look);
    }

    private static void addIfFree(List<Stretch> stretches, Stretch candidate) {
        if (stretches.stream().noneMatch(taken -> taken.start < candidate.end && candidate.start < taken.end)) {
            stretches.add(candidate);
        }
    }

    private static List<Piece> cut(String text, List<Stretch> stretches) {
        List<Piece> pieces = new ArrayList<>();
        int points = 0;
        int chars = 0;
        for (Stretch stretch : stretches) {
            int start = text.offsetByCodePoints(chars, stretch.start - points);
            int end = text.offsetByCodePoints(start, stretch.end - stretch.start);
            pieces.add(new Piece(text.substring(chars, start), Look.PLAIN));
            pieces.add(new Piece(text.substring(start, end), stretch.look));
            points = stretch.end;
            chars = end;
        }
        pieces.add(new Piece(text.substring(chars), Look.PLAIN));
        return pieces.stream().filter(piece -> !piece.text.isEmpty()).toList();
    }
}
