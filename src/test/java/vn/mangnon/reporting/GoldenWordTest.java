package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.mangnon.documents.WordFile;
import vn.mangnon.reporting.templates.TemplateFiles;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.LibreOffice;
import vn.mangnon.units.Organizations;

/**
 * Every page of every report that comes with the software, as pictures of the .docx file laid out by LibreOffice. Skipped
 * where there is none.
 */
@ExtendWith(LibreOffice.Present.class)
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenWordTest {
    private static final int ALL_PAGES = 100;

    /** The one with merged heads. */
    private static final String BROKEN = "cong-tac-tre-em-6-thang";

    @Autowired
    TemplateFiles files;

    @Autowired
    Organizations organizations;

    private Path folder = Path.of("");

    static Stream<String> shipped() {
        return TemplateFiles.SHIPPED.stream();
    }

    @BeforeAll
    void allAreLaidOutAtOnce(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        GoldenReports reports = new GoldenReports(files, organizations.require(SampleUnits.organization("ubnd-991")));
        List<Path> written = new ArrayList<>();
        for (String name : TemplateFiles.SHIPPED) {
            Path file = folder.resolve(name + ".docx");
            try (OutputStream to = Files.newOutputStream(file)) {
                WordFile.write(reports.of(name), to);
            }
            written.add(file);
        }
        for (BrokenWord broken : BrokenWord.values()) {
            written.add(broken.write(folder.resolve(BROKEN + ".docx"), folder));
        }
        new LibreOffice(folder).toPdf(written);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void itLooksAsItDid(String name) throws IOException {
        GoldenPicture.requireAsKept("word/" + name, picture(name));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBrokenIsSeen(BrokenWord broken) throws IOException {
        assertThat(GoldenPicture.differences(picture(BROKEN), picture(broken.name())))
                .isNotEmpty();
    }

    private BufferedImage picture(String name) throws IOException {
        Path pdf = folder.resolve(name + ".pdf");
        assertThat(pdf).as("laid out").isRegularFile();
        return GoldenPicture.of(Files.readAllBytes(pdf), ALL_PAGES);
    }
}
