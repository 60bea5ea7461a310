package vn.mangnon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The figures that docs/sample-province.md worked out by other means than the program's. */
public final class SampleDocument {
    private SampleDocument() {}

    /** The sixteen figures of an area of the Action Month 2024, all bodies: of a commune by its code, of the district by 991. */
    public static List<Long> byArea(String code) {
        String row = code.equals("991") ? "**" : code;
        return text().substring(text().indexOf("By area, all bodies:"))
                .lines()
                .filter(line -> line.startsWith("| " + row))
                .findFirst()
                .map(SampleDocument::figures)
                .orElseThrow();
    }

    private static List<Long> figures(String line) {
        return Arrays.stream(line.substring(1).split("\\|"))
                .skip(1)
                .map(cell -> Long.parseLong(cell.strip().replace(".", "").replace("*", "")))
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs/sample-province.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
