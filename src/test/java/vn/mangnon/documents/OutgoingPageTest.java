package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** The register of outgoing documents as a body's own people see it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutgoingPageTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser huy;
    private UUID line = new UUID(0, 0);

    @BeforeAll
    void theDistrictHasIssuedSomething() {
        huy = new Browser(port).as("huy.muonglan");
        line = give(7, "KH-UBND", "2023-03-09", "Kế hoạch", "phòng, chống đuối nước <trẻ em>");
        give(8, "KH-UBND", "2023-03-10", "Kế hoạch", "rút lại sau");
        jdbc.sql(
                        "update documents.outgoing set withdrawn_on = '2023-04-01', withdrawn_why = 'Nhầm số liệu.' where number = 8")
                .update();
    }

    @Test
    void aYearIsShownWithWhatWasWithdrawn() {
        String page = huy.get("/documents/outgoing?year=2023").body();
        assertThat(text(page))
                .contains(
                        "Sổ văn bản đi năm 2023",
                        "07/KH-UBND",
                        "09/03/2023",
                        "Thu hồi ngày 01/04/2023",
                        "Nhầm số liệu.");
        assertThat(page).contains("phòng, chống đuối nước &lt;trẻ em&gt;").contains("year=2023");
        assertThat(text(huy.get("/documents/outgoing?year=2022").body())).contains("Năm 2022 chưa cấp số nào");
        assertThat(huy.get("/documents/outgoing?year=x").statusCode()).isEqualTo(200);
    }

    @Test
    void theWorkbookHoldsTheSameLines() throws IOException {
        byte[] bytes = huy.bytes("/documents/outgoing.xlsx?year=2023");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(sheet.getLastRowNum() - 1).getCell(0).getStringCellValue())
                    .isEqualTo("07/KH-UBND");
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(4).getStringCellValue())
                    .isEqualTo("Thu hồi ngày 01/04/2023. Nhầm số liệu.");
        }
    }

    @Test
    void theMetadataHaveTheDecreesNames() {
        JsonNode data = JsonMapper.shared()
                .readTree(huy.get("/documents/outgoing/" + line + "/metadata.json")
                        .body());
        assertThat(data.get("CodeNumber").asString()).isEqualTo("7");
        assertThat(data.get("CodeNotation").asString()).isEqualTo("KH-UBND");
        assertThat(data.get("IssuedDate").asString()).isEqualTo("2023-03-09");
        assertThat(data.get("TypeName").asString()).isEqualTo("Kế hoạch");
        assertThat(data.get("FileCode").get("FileCatalog").asInt()).isEqualTo(2023);
        assertThat(data.get("OrganName").asString()).contains("Mường Lằn");
        assertThat(data.get("SignerInfo").get("FullName").asString()).isEmpty();
    }

    @Test
    void othersFindNothingOfIt() {
        Browser huong = new Browser(port).as("huong.namhang");
        assertThat(huong.get("/documents/outgoing/" + line + "/metadata.json").statusCode())
                .isEqualTo(404);
        assertThat(text(huong.get("/documents/outgoing?year=2023").body())).doesNotContain("07/KH-UBND");
    }

    private UUID give(int number, String symbol, String day, String kind, String subject) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into documents.outgoing (id, organization_id, number, symbol, issued_on, kind, subject, record_kind, record_id)
                select :id, o.id, :number, :symbol, :day::date, :kind, :subject, 'plan', :id
                from units.organization_latest o where o.name = 'Ủy ban nhân dân huyện Mường Lằn'
                """)
                .param("id", id)
                .param("number", number)
                .param("symbol", symbol)
                .param("day", day)
                .param("kind", kind)
                .param("subject", subject)
                .update();
        return id;
    }
}
