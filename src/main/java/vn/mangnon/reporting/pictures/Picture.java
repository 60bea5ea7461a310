package vn.mangnon.reporting.pictures;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.reporting.pictures.Shape.Anchor;

/**
 * A picture.
 *
 * @param says what it shows, in a sentence, for those who do not see it
 * @param width of which the shapes' x are parts
 * @param stretches whether it fills any width, its letters and heights staying; else it is scaled as a whole
 */
public record Picture(String title, String says, double width, double height, boolean stretches, List<Shape> shapes) {
    private static final int LETTERS_A_LINE = 72;

    /** As if so wide, of one that is scaled: its letters are scaled too. */
    private static final int SCALED = 480;

    private static final double LINE = 22;

    public Picture {
        shapes = List.copyOf(shapes);
    }

    /** With its title above and where it comes from below: as it leaves the page. */
    public Picture framed(String source) {
        List<String> title =
                lines(title(), stretches ? LETTERS_A_LINE : LETTERS_A_LINE * SCALED / SvgPicture.FILE_WIDTH);
        double head = title.size() * LINE + 14;
        double size = stretches ? 1 : width / SCALED;
        List<Shape> all = new ArrayList<>();
        for (int i = 0; i < title.size(); i++) {
            all.add(new Shape.Words(0, (i + 1) * LINE * size, Anchor.START, 16 * size, true, Paint.INK, title.get(i)));
        }
        shapes.forEach(shape -> all.add(shape.down(head * size)));
        double foot = (head * size) + height + 20 * size;
        all.add(new Shape.Words(0, foot, Anchor.START, 12 * size, false, Paint.QUIET, source));
        return new Picture(title(), says, width, foot + 8 * size, stretches, all);
    }

    private static List<String> lines(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
