package vn.mangnon.planning.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Documents to read, whole and spoilt: the same ones at every run. */
final class Texts {
    static final Path SAMPLES = Path.of("src/main/resources/sample/documents");
    static final Path MORE = Path.of("src/test/resources/reader");

    private static final int SPOILT = 12;
    private static final List<String> SCRAPS = List.of(
            "\n",
            "\n\n12\n\n",
            "\t",
            "|",
            " 100% ",
            "(",
            ")",
            "**",
            "🌱",
            "\u0301",
            "ngày",
            "Điều ",
            "1.",
            "./.",
            " - ");

    private Texts() {}

    static List<String> whole() {
        return Stream.of(SAMPLES, MORE)
                .flatMap(folder -> GoldFolder.files(folder, ".txt").stream())
                .map(GoldFolder::text)
                .toList();
    }

    /** Each text as a scanner, a careless copy or a bad conversion might leave it. */
    static List<String> spoilt() {
        List<String> spoilt =
                new ArrayList<>(List.of("", " ", "\n", "KẾ HOẠCH", "I.", "Điều 1.", "|", "🌱", "9".repeat(400)));
        Random random = new Random(20240603);
        for (String text : whole()) {
            for (int i = 0; i < SPOILT; i++) {
                spoilt.add(spoil(text, i % 6, random));
            }
        }
        return spoilt;
    }

    private static String spoil(String text, int how, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        return switch (how) {
            case 0 -> text.substring(random.nextInt(text.length()));
            case 1 -> text.substring(0, random.nextInt(text.length()));
            case 2 -> String.join(" ", lines);
            case 3 -> {
                lines.removeIf(line -> random.nextInt(5) == 0);
                yield String.join("\n", lines);
            }
            case 4 -> {
                Collections.shuffle(lines, random);
                yield String.join("\n", lines);
            }
            default -> scattered(text, random);
        };
    }

    private static String scattered(String text, Random random) {
        StringBuilder scattered = new StringBuilder(text);
        for (int i = 0; i < 40; i++) {
            int at = scattered.offsetByCodePoints(0, random.nextInt(scattered.codePointCount(0, scattered.length())));
            scattered.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return scattered.toString();
    }
}
