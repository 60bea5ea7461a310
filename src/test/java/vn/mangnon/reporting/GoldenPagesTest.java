package vn.mangnon.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.mangnon.documents.PdfFile;
import vn.mangnon.reporting.templates.TemplateFiles;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.units.Organizations;

/** The first two pages of every report that comes with the software, as pictures of the .pdf file. */
@DatabaseTest
class GoldenPagesTest {
    private static final int PAGES = 2;

    @Autowired
    TemplateFiles files;

    @Autowired
    Organizations organizations;

    static Stream<String> shipped() {
        return TemplateFiles.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void itLooksAsItDid(String name) throws IOException {
        GoldenReports reports = new GoldenReports(files, organizations.require(SampleUnits.organization("ubnd-991")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfFile.write(reports.of(name), bytes);
        GoldenPicture.requireAsKept(name, GoldenPicture.of(bytes.toByteArray(), PAGES));
    }
}
