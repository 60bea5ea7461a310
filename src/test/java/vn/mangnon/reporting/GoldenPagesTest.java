package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.documents.PdfFile;
import vn.mangnon.measures.Place;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.templates.TemplateFiles;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Id;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/**
 * The first two pages of every report that comes with the software, as pictures. What they look like now lies in {@code
 * target/golden} after each run; where a change is meant, it is copied to {@code src/test/resources/golden}.
 */
@DatabaseTest
class GoldenPagesTest {
    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path NOW = Path.of("target/golden");
    private static final int PAGES = 2;
    private static final int DOTS = 48;

    /** Letters are smoothed a little differently from one machine to another. */
    private static final double MOST_CHANGED = 0.01;

    private static final int CLEARLY = 96;

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
        BufferedImage now = picture(files.shipped(name, UUID.randomUUID(), UUID.randomUUID()));
        Files.createDirectories(NOW);
        ImageIO.write(now, "png", NOW.resolve(name + ".png").toFile());
        assertThat(KEPT.resolve(name + ".png")).exists();
        BufferedImage kept = ImageIO.read(KEPT.resolve(name + ".png").toFile());
        assertThat(List.of(now.getWidth(), now.getHeight())).isEqualTo(List.of(kept.getWidth(), kept.getHeight()));
        assertThat(changed(kept, now)).isLessThan(MOST_CHANGED);
    }

    /** The part of the dots that are clearly lighter or darker. */
    private static double changed(BufferedImage kept, BufferedImage now) {
        long changed = 0;
        for (int y = 0; y < kept.getHeight(); y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                if (Math.abs(shade(kept, x, y) - shade(now, x, y)) > CLEARLY) {
                    changed++;
                }
            }
        }
        return (double) changed / kept.getWidth() / kept.getHeight();
    }

    private static int shade(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }

    /** The pages below each other. */
    private BufferedImage picture(Template template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfFile.write(document(template), bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            int pages = Math.min(PAGES, pdf.getNumberOfPages());
            int side = DOTS * 12;
            BufferedImage all = new BufferedImage(side, side * pages, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D paper = all.createGraphics();
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, all.getWidth(), all.getHeight());
            for (int page = 0; page < pages; page++) {
                BufferedImage one = renderer.renderImageWithDPI(page, DOTS, ImageType.GRAY);
                paper.drawImage(one, 0, page * side, null);
            }
            return all;
        }
    }

    private OfficialDocument document(Template template) {
        Organization body = organizations.require(SampleUnits.organization("ubnd-991"));
        Figures figures = figures(template);
        Map<Id<Part>, String> texts = new HashMap<>(ProposedProse.of(template, figures));
        template.narratives()
                .forEach(part -> texts.putIfAbsent(part.id(), "Đã thực hiện theo kế hoạch, đạt kết quả tốt."));
        Issue issue = new Issue(
                5,
                "BC-UBND",
                LocalDate.of(2024, 12, 16),
                "Mường Lằn",
                ReportDocument.subject(template.title(), ""),
                "",
                body.name(),
                "Ủy ban nhân dân tỉnh Hòa Lâm",
                "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
                "Quàng Văn Thịnh",
                "Như trên\nLưu: VT");
        return new ReportDocument(template, texts, figures).of(body, Optional.of(issue), issue);
    }

    /** Every cell that is counted or typed in gets a number of its own. */
    private static Figures figures(Template template) {
        List<UnitRow> units = List.of(unit(1, "Xã Nậm Hẳng"), unit(2, "Xã Mường Lẹm"));
        Map<Spot, Figure> cells = new HashMap<>();
        int next = 7;
        for (Part table : template.tables()) {
            for (Field field : table.fields()) {
                cells.put(Spot.of(field), number(next));
                for (UnitRow unit : units) {
                    cells.put(Spot.of(field, unit), number(next));
                }
                next += 13;
            }
        }
        return new Calculation(template).fill(new Figures(units, cells));
    }

    private static Figure number(int number) {
        return Figure.typed(BigDecimal.valueOf(number), String.valueOf(number));
    }

    private static UnitRow unit(int number, String name) {
        return new UnitRow(new Place(Place.How.AREA, new UUID(0, number)), name);
    }
}
