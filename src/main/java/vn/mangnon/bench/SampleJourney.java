package vn.mangnon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Brings a running demo to the middle of its work as its people would, through its pages: the district's plan is read and
 * in force, its report form confirmed, every commune's report begun, most handed in, some accepted, the district's own
 * begun.
 */
final class SampleJourney {
    static final String LEADER = "van.muonglan";
    static final List<String> COMMUNES = List.of(
            "huong.namhang",
            "trang.thitran",
            "sinh.pasa",
            "duyen.huoimay",
            "thang.muonglem",
            "mai.chiengan",
            "quyet.natong",
            "thuan.angsao",
            "phong.nampung",
            "lien.bunghoa");
    private static final String PLAN = "kh-thang-hanh-dong-muong-lan-2024.txt";
    private static final String PROSE = "Đã tổ chức thực hiện các nội dung theo kế hoạch, bảo đảm đúng tiến độ. ";
    private static final int HANDED_IN = 8;
    private static final int ACCEPTED = 5;

    private final HttpClient client;
    private final int port;

    /** @param report of each person who writes one, in the order of the communes; the district's is the last */
    record Made(String plan, String board, List<String> reports) {}

    SampleJourney(HttpClient client, int port) {
        this.client = client;
        this.port = port;
    }

    /** Signs a sample person in. */
    Visitor as(String person) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(client, port);
        visitor.post("/demo/sign-in", Map.of("name", person));
        return visitor;
    }

    Made go() throws IOException, InterruptedException {
        Visitor leader = as(LEADER);
        String plan = planInForce(leader);
        String board = HtmlForm.require(leader.page(plan), "href=\"(/boards/[0-9a-f-]+)\"");
        List<String> reports = new ArrayList<>();
        for (String commune : COMMUNES) {
            reports.add(report(as(commune), reports.size() < HANDED_IN));
        }
        for (String report : reports.subList(0, ACCEPTED)) {
            leader.post(report + "/acceptance", Map.of());
        }
        reports.add(leader.post(board + "/consolidation", Map.of()));
        return new Made(plan, board, reports);
    }

    private static String planInForce(Visitor leader) throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        leader.post("/plans", Map.of("id", id), "file", PLAN, sample(PLAN));
        String plan = "/plans/" + id;
        String confirmation = plan + "/confirmation";
        Map<String, String> fields = HtmlForm.fields(leader.page(confirmation), confirmation);
        fields.put("number", "95");
        fields.put("issuedOn", "2024-05-20");
        leader.post(confirmation, fields);
        String template = plan + "/template";
        leader.post(template, HtmlForm.fields(leader.page(template), template));
        return plan;
    }

    private static String report(Visitor officer, boolean handIn) throws IOException, InterruptedException {
        String due = HtmlForm.require(officer.page("/"), "name=\"due\" value=\"([0-9a-f-]+)\"");
        String report = officer.post("/reports", Map.of("due", due));
        Map<String, String> fields = HtmlForm.fields(officer.page(report), report);
        fields.replaceAll((name, value) -> value.isEmpty() ? PROSE.repeat(4) : value);
        if (handIn) {
            fields.put("submit", "true");
        }
        officer.post(report, fields);
        return report;
    }

    static byte[] sample(String name) {
        try (InputStream in = SampleJourney.class.getResourceAsStream("/sample/documents/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
