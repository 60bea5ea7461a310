package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.figures;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;

/** A report as packets says what its page says, and that nobody has confirmed the fields. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPacketsTest {
    private static final String COMMUNE = "huong.namhang";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theyCarryWhatThePageShows() {
        ActionMonth month = new ActionMonth(port);
        month.today("2024-06-20");
        month.begin();
        RegimeDesk desk = new RegimeDesk(month, jdbc, "hanh.ubndtinh");
        desk.begin("Báo cáo quý", "2024-01-01");
        desk.level("GOVERNMENT", "COMMUNE", 20, "");
        desk.layOut();
        String report = desk.open(COMMUNE, desk.due("ubnd-97011", "2024-Q2"));
        desk.submit(COMMUNE, report, "Xã làm \"tốt\".");
        String page = month.as(COMMUNE).get("/reports/" + report).body();

        JsonNode file = JsonMapper.shared()
                .readTree(month.as(COMMUNE)
                        .get("/reports/" + report + "/packets.json")
                        .body());

        assertThat(file.get("fieldsConfirmed").asBoolean()).isFalse();
        assertThat(types(file)).contains("REGIME", "FORM", "OUTLINE_FORM", "DATA", "LIST_DATA", "STATUS");
        assertThat(counted(packet(file, "DATA"))).isEqualTo(figures(page)).isNotEmpty();
        assertThat(packet(file, "DATA").get("areaCode").asString()).isEqualTo("97011");
        assertThat(packet(file, "OUTLINE_SEND").get(0).get("text").asString()).isEqualTo("Xã làm \"tốt\".");
        assertThat(packet(file, "STATUS").get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(packet(file, "REGIME").get("name").asString()).isEqualTo("Báo cáo quý");
        assertThat(month.as("thang.muonglem")
                        .get("/reports/" + report + "/packets.json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(month.as(OFFICER).get("/reports/" + report + "/packets.json").statusCode())
                .isEqualTo(200);
    }

    private static List<Long> counted(JsonNode data) {
        List<Long> counted = new ArrayList<>();
        for (JsonNode cell : data.get("cells")) {
            if (cell.has("indicator")) {
                counted.add(cell.get("value").asLong());
            }
        }
        return counted;
    }

    private static List<String> types(JsonNode file) {
        List<String> types = new ArrayList<>();
        file.get("packets").forEach(packet -> types.add(packet.get("type").asString()));
        return types;
    }

    private static JsonNode packet(JsonNode file, String type) {
        for (JsonNode packet : file.get("packets")) {
            if (packet.get("type").asString().equals(type)) {
                return packet.get("content");
            }
        }
        throw new AssertionError("no packet " + type);
    }
}
