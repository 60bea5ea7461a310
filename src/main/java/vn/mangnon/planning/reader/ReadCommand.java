package vn.mangnon.planning.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.document.DocumentText;
import vn.mangnon.planning.reader.document.Limits;
import vn.mangnon.planning.reader.document.Refusal;
import vn.mangnon.planning.reader.language.Vocabulary;

/** {@code read FILE… [--json | --text]}: prints what was read; a file that cannot be read is named on the error stream. */
public final class ReadCommand {
    private static final Map<String, List<String>> VIETNAMESE =
            Vocabulary.entries(ReadCommand.class, "/vn/mangnon/planning/messages.properties");
    private static final Map<String, List<String>> ENGLISH =
            Vocabulary.entries(ReadCommand.class, "/vn/mangnon/planning/messages_en.properties");

    private final PlanReader reader = new PlanReader();

    /** 0 when all files were read, 1 when some were not, 2 when the arguments make no sense. */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> files = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        List<String> options =
                arguments.stream().filter(argument -> argument.startsWith("--")).toList();
        boolean known = options.stream().allMatch(option -> option.equals("--json") || option.equals("--text"));
        if (files.isEmpty() || !known || options.size() > 1) {
            err.println("read FILE… [--json | --text]");
            return 2;
        }
        List<Map<String, @Nullable Object>> readings = new ArrayList<>();
        int read = 0;
        for (String file : files) {
            String text = text(file, err);
            if (text != null) {
                read++;
                show(file, text, options, out, readings);
            }
        }
        if (options.contains("--json")) {
            out.println(ReadingJson.print(readings));
        }
        return read == files.size() ? 0 : 1;
    }

    private void show(
            String file,
            String text,
            List<String> options,
            PrintStream out,
            List<Map<String, @Nullable Object>> readings) {
        String name = String.valueOf(Path.of(file).getFileName());
        if (options.contains("--text")) {
            out.print(text);
        } else if (options.contains("--json")) {
            readings.add(ReadingJson.object(name, reader.read(text)));
        } else {
            out.println(ReadingSummary.of(name, reader.read(text)));
        }
    }

    private static @Nullable String text(String file, PrintStream err) {
        DocumentText text;
        try {
            Path path = Path.of(file);
            boolean large = Files.size(path) > Limits.STANDARD.fileBytes();
            text = large ? new DocumentText.Refused(Refusal.TOO_LARGE) : DocumentText.of(Files.readAllBytes(path));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            err.println(file + ": không mở được tệp / the file cannot be opened");
            return null;
        }
        return switch (text) {
            case DocumentText.Readable readable -> readable.text();
            case DocumentText.Refused refused -> {
                err.println(file + ": " + sentence(VIETNAMESE, refused) + " / " + sentence(ENGLISH, refused));
                yield null;
            }
        };
    }

    private static String sentence(Map<String, List<String>> messages, DocumentText.Refused refused) {
        return String.join(
                " | ",
                messages.getOrDefault(
                        refused.reason().key(), List.of(refused.reason().name())));
    }
}
