package vn.mangnon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Action Month of 2024 in the sample district, done step by step through the pages as its people do it. */
public final class ActionMonth {
    public static final String OFFICER = "huy.muonglan";
    public static final List<String> COMMUNES = List.of(
            "huong.namhang",
            "trang.thitran",
            "duyen.huoimay",
            "thang.muonglem",
            "mai.chiengan",
            "quyet.natong",
            "thuan.angsao",
            "phong.nampung",
            "lien.bunghoa");

    private static final String DOCUMENT = "samples/kh-thang-hanh-dong-muong-lan-2024.txt";

    private final int port;
    private final Map<String, Browser> browsers = new HashMap<>();

    public ActionMonth(int port) {
        this.port = port;
    }

    /** Somebody's browser, signed in. */
    public Browser as(String signIn) {
        return browsers.computeIfAbsent(signIn, name -> new Browser(port).as(name));
    }

    /** The district reads its plan; nothing is in force. @return its id */
    public String read() {
        return read(OFFICER, DOCUMENT);
    }

    public String read(String signIn, String document) {
        String id = UUID.randomUUID().toString();
        expect(303, as(signIn).upload("/plans", "ke-hoach.txt", bytes(document), "id", id, "again", "true"));
        return id;
    }

    /** The plan gets its number and date. */
    public HttpResponse<String> confirm(String plan, String number, String date) {
        String at = "/plans/" + plan + "/confirmation";
        Browser officer = as(OFFICER);
        return officer.post(
                at,
                PageForm.of(officer.get(at).body(), at).with("number", number).with("issuedOn", date));
    }

    /** The proposed form is confirmed as it stands. */
    public HttpResponse<String> template(String plan) {
        String at = "/plans/" + plan + "/template";
        Browser officer = as(OFFICER);
        return officer.post(at, PageForm.of(officer.get(at).body(), at));
    }

    /** The plan read, in force, with its form. @return its id */
    public String begin() {
        String plan = read();
        expect(303, confirm(plan, "45", "2024-05-10"));
        expect(303, template(plan));
        return plan;
    }

    /** The figures of a plan's report are of the days since then. */
    public void count(String plan, String since) {
        String at = "/plans/" + plan + "/provisions";
        Browser officer = as(OFFICER);
        PageForm duty = PageForm.of(officer.get(at).body(), at, "dueOn");
        expect(303, officer.post(at, duty.with("first", since)));
    }

    /** The duty whose board this plan links to. */
    public String provision(String plan) {
        return first(as(OFFICER).get("/plans/" + plan).body(), "/boards/([0-9a-f-]{36})");
    }

    /** The dues that stand open on somebody's first page. */
    public Set<String> dues(String signIn) {
        return all(as(signIn).get("/").body(), "/dues/([0-9a-f-]{36})\" *>|name=\"due\" value=\"([0-9a-f-]{36})\"");
    }

    /** Somebody opens the report she owes. @return its id */
    public String open(String signIn) {
        String due = first(as(signIn).get("/").body(), "/dues/([0-9a-f-]{36})");
        HttpResponse<String> opened = expect(303, as(signIn).post("/reports", "due", due));
        return first(location(opened), "/reports/([0-9a-f-]{36})");
    }

    /** The form of a report as somebody sees it. */
    public PageForm form(String signIn, String report) {
        return PageForm.of(as(signIn).get("/reports/" + report).body(), "/reports/" + report);
    }

    /** Somebody hands her report in as it stands. @return its id */
    public String submit(String signIn) {
        String report = open(signIn);
        handIn(signIn, report, form(signIn, report));
        return report;
    }

    /** Somebody hands a report in as a form says it, and says of whatever looks unusual that it is right. */
    public void handIn(String signIn, String report, PageForm form) {
        String at = "/reports/" + report + "/doubts";
        HttpResponse<String> sent = expect(303, as(signIn).post("/reports/" + report, form.with("submit", "true")));
        if (location(sent).endsWith("/doubts")) {
            String asked = as(signIn).get(at).body();
            PageForm answers = PageForm.of(asked, at);
            for (String doubt : all(asked, "name=\"right\\.([^\"]+)\"")) {
                answers = answers.with("right." + doubt, "true");
            }
            expect(303, as(signIn).post(at, answers));
        }
    }

    public HttpResponse<String> accept(String report) {
        return as(OFFICER).post("/reports/" + report + "/acceptance");
    }

    /** The day of the demo is moved. */
    public void today(String day) {
        expect(303, as(OFFICER).post("/demo/date", "day", day));
    }

    /** The figures a report's page shows, in print order. */
    public static List<Long> figures(String page) {
        List<Long> figures = new ArrayList<>();
        Matcher figure =
                Pattern.compile("<a class=\"figure\"[^>]*>([0-9.]+)</a>").matcher(page);
        while (figure.find()) {
            figures.add(Long.parseLong(figure.group(1).replace(".", "")));
        }
        return figures;
    }

    public static byte[] bytes(String document) {
        try {
            return Files.readAllBytes(Path.of(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    public static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.request().uri() + " answered " + answer.statusCode() + ", not " + status
                    + ":\n" + text(answer.body()));
        }
        return answer;
    }

    /** What a page says, without its tags. */
    public static String text(String page) {
        return org.springframework.web.util.HtmlUtils.htmlUnescape(page.replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " "));
    }

    public static String first(String text, String pattern) {
        Set<String> all = all(text, pattern);
        if (all.isEmpty()) {
            throw new AssertionError("no " + pattern + " in " + text(text));
        }
        return all.iterator().next();
    }

    /** What the first group that matched holds, each once, in order. */
    public static Set<String> all(String text, String pattern) {
        Set<String> all = new LinkedHashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    all.add(matcher.group(group));
                }
            }
        }
        return all;
    }
}
