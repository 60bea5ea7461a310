package vn.mangnon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own LibreOffice without its windows. It works in a profile of its own and sees no typeface but Tinos, the
 * one of our .pdf files, with the widths of Times New Roman: so pages break alike on every machine.
 */
public final class LibreOffice {
    private static final int SECONDS = 180;
    private static final List<String> USUAL = List.of(
            "/usr/bin/soffice",
            "/usr/bin/libreoffice",
            "/snap/bin/libreoffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice");
    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>%s</dir>
              <cachedir>%s</cachedir>
              <match target="pattern">
                <edit name="family" mode="prepend_first" binding="strong"><string>Tinos</string></edit>
              </match>
            </fontconfig>
            """;

    private final Path folder;

    /** @param folder where it works and leaves what it makes */
    public LibreOffice(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Lays files out, all in one start, beside each other in the folder. */
    public void toPdf(List<Path> files) throws IOException, InterruptedException {
        Path fonts = folder.resolve("fonts.conf");
        Files.writeString(
                fonts,
                FONTS.formatted(Path.of("src/main/resources/fonts").toAbsolutePath(), folder.resolve("font-cache")));
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = folder.resolve("soffice.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts.toString());
        Process process = builder.start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(ended)
                .as("LibreOffice ended within %d s; it said: %s", SECONDS, Files.readString(said))
                .isTrue();
    }

    private static Optional<Path> program() {
        return Stream.concat(Optional.ofNullable(System.getenv("MANGNON_SOFFICE")).stream(), USUAL.stream())
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Skips what needs LibreOffice where there is none. */
    public static final class Present implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            return program()
                    .map(program -> ConditionEvaluationResult.enabled("LibreOffice: " + program))
                    .orElseGet(
                            () -> ConditionEvaluationResult.disabled("no LibreOffice; MANGNON_SOFFICE may name one"));
        }
    }
}
