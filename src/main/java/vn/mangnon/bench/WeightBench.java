package vn.mangnon.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Bytes over the wire: the first page a browser ever opens with all it needs, and each page after it. */
final class WeightBench implements Benchmark {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"|url\\((/static/[^)]+)\\)");
    private static final double FIRST_LIMIT = 150;
    private static final double LATER_LIMIT = 30;

    @Override
    public Result run(Pace pace, Workspace workspace) throws Exception {
        workspace.say("demo");
        try (HttpClient client = PagesBench.client();
                Child child = PagesBench.demo(workspace)) {
            SampleJourney journey = new SampleJourney(client, child.port());
            SampleJourney.Made made = journey.go();
            Result result = new Result("mangnon", "limit")
                    .condition("bytes", "bodies as sent, gzip asked for, without headers")
                    .condition("first page", "the demo's sign-in page with style, script, icon and all four fonts");
            Visitor newcomer = new Visitor(client, child.port());
            result.row("first", "trang đầu / first page", "KiB", kib(first(newcomer)), FIRST_LIMIT);
            for (Map.Entry<String, String> page : pages(made).entrySet()) {
                boolean communes = page.getKey().equals("form") || page.getKey().equals("report");
                Visitor reader = journey.as(communes ? SampleJourney.COMMUNES.getFirst() : SampleJourney.LEADER);
                result.row(
                        "later." + page.getKey(),
                        page.getKey(),
                        "KiB",
                        kib(reader.get(page.getValue()).bytes()),
                        LATER_LIMIT);
            }
            return result;
        }
    }

    private static Map<String, String> pages(SampleJourney.Made made) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("todo", "/");
        pages.put("plans", "/plans");
        pages.put("plan", made.plan());
        pages.put("reading", made.plan() + "/reading");
        pages.put("provisions", made.plan() + "/provisions");
        pages.put("template", made.plan() + "/template");
        pages.put("activities", "/activities?all=true");
        pages.put("form", "/activities/new");
        pages.put("report", made.reports().getFirst());
        pages.put("consolidated", made.reports().getLast());
        pages.put("board", made.board());
        pages.put("figures", "/figures");
        return pages;
    }

    private static int first(Visitor newcomer) throws IOException, InterruptedException {
        Visitor.Answer page = newcomer.get("/sign-in");
        int bytes = page.bytes();
        Set<String> fetched = new LinkedHashSet<>();
        for (String asset : assets(page.text())) {
            bytes += fetch(newcomer, asset, fetched);
        }
        return bytes;
    }

    private static int fetch(Visitor newcomer, String asset, Set<String> fetched)
            throws IOException, InterruptedException {
        if (!fetched.add(asset)) {
            return 0;
        }
        Visitor.Answer answer = newcomer.get(asset);
        if (answer.status() != 200) {
            throw new IOException(asset + ": " + answer.status());
        }
        int bytes = answer.bytes();
        if (asset.contains(".css")) {
            for (String further : assets(answer.text())) {
                bytes += fetch(newcomer, further, fetched);
            }
        }
        return bytes;
    }

    private static Set<String> assets(String text) {
        Set<String> assets = new LinkedHashSet<>();
        ASSET.matcher(text)
                .results()
                .forEach(found -> assets.add(found.group(1) == null ? found.group(2) : found.group(1)));
        return assets;
    }

    private static double kib(int bytes) {
        return bytes / 1024.0;
    }
}
