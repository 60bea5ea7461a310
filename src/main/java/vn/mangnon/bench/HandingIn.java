package vn.mangnon.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.bench.SubmissionsBench.Owed;
import vn.mangnon.database.Rows;

/** What the officers of communes and provinces do. */
final class HandingIn {
    private static final int AT_ONCE = 8;
    private static final String ROUND = "2026-Q2";
    private static final Pattern FIGURE =
            Pattern.compile("<a class=\"figure\" href=\"[^\"]*/figures/([0-9a-f-]{36})\"[^>]*>([0-9.]+)</a>");

    private final HttpClient client;
    private final int port;
    private final JdbcClient jdbc;
    private final UUID level;
    private final String rolledUp;
    private final Times submitting = new Times();
    private final Times accepting = new Times();
    private final Times rollingUp = new Times();
    private final AtomicLong compared = new AtomicLong();

    HandingIn(HttpClient client, int port, JdbcClient jdbc, UUID level) throws IOException {
        rolledUp = Server.text("rolled-up");
        this.client = client;
        this.port = port;
        this.jdbc = jdbc;
        this.level = level;
    }

    /** The largest province one after the other, each step looked at; all others meanwhile. */
    Result all(List<Owed> owed) throws Exception {
        UUID watched = owed.getFirst().creditor();
        List<Owed> there =
                owed.stream().filter(one -> one.creditor().equals(watched)).toList();
        List<Owed> others = new ArrayList<>(owed);
        others.removeAll(there);
        Collections.shuffle(others, new Random(1));
        long begun = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Semaphore atOnce = new Semaphore(AT_ONCE - 1);
            List<Callable<Boolean>> tasks = new ArrayList<>();
            tasks.add(() -> watch(watched, there));
            others.forEach(one -> tasks.add(() -> {
                atOnce.acquire();
                try {
                    handIn(one);
                    return true;
                } finally {
                    atOnce.release();
                }
            }));
            for (Future<Boolean> task : people.invokeAll(tasks)) {
                task.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Set<UUID> provinces = owed.stream().map(Owed::creditor).collect(Collectors.toSet());
        for (UUID province : provinces) {
            compare(province, consolidated(province));
        }
        return new Result("p50", "p95", "limit")
                .condition("people", AT_ONCE + " at once without a pause, in this process")
                .condition("reports", owed.size() + ", each begun, opened, written, handed in and accepted as pages")
                .condition(
                        "roll-up",
                        "exact after each of " + there.size()
                                + " acceptances of one province, and at the end in all " + provinces.size() + ": "
                                + compared + " figures compared")
                .row("all", "tất cả / all of them", "s", seconds, null, 3600.0)
                .row(
                        "submit",
                        "một xã mở, viết, nộp / a commune opens, writes, hands in",
                        "ms",
                        submitting.p50(),
                        submitting.p95(),
                        null)
                .row("accept", "tỉnh nhận / the province accepts", "ms", accepting.p50(), accepting.p95(), null)
                .row(
                        "rollup",
                        "báo cáo tổng hợp / the consolidated report",
                        "ms",
                        rollingUp.p50(),
                        rollingUp.p95(),
                        null);
    }

    private boolean watch(UUID province, List<Owed> owed) throws Exception {
        String consolidated = consolidated(province);
        for (Owed one : owed) {
            handIn(one);
            rollingUp.of(() -> compare(province, consolidated));
        }
        return true;
    }

    private void handIn(Owed owed) throws Exception {
        String[] report = new String[1];
        submitting.of(() -> {
            Visitor commune = as(owed.debtor());
            report[0] = commune.post("/reports", Map.of("due", owed.due().toString()));
            Map<String, String> fields = new HashMap<>(HtmlForm.fields(commune.page(report[0]), report[0]));
            fields.replaceAll((name, value) -> value.isEmpty() ? "Đã làm tốt." : value);
            fields.put("submit", "true");
            String next = commune.post(report[0], fields);
            if (next.endsWith("/doubts")) {
                confirm(commune, next);
            }
        });
        accepting.of(() -> as(owed.creditor()).post(report[0] + "/acceptance", Map.of()));
    }

    /** What looks unusual is right; asked again where others handed in meanwhile and something else looks unusual now. */
    private static void confirm(Visitor commune, String doubts) throws Exception {
        Visitor.Answer answer = commune.get(doubts);
        for (int again = 0; answer.status() != 303; again++) {
            if (again > 10) {
                throw new IOException(doubts + ": " + answer.status());
            }
            answer = commune.send(doubts, HtmlForm.fields(answer.text(), doubts));
        }
    }

    private String consolidated(UUID province) throws Exception {
        return as(province).post("/boards/" + level + "/consolidation", Map.of("round", ROUND));
    }

    /** The consolidated page says what the accepted reports of the province add up to, cell by cell. */
    private void compare(UUID province, String consolidated) throws Exception {
        Map<UUID, Long> shown = new HashMap<>();
        FIGURE.matcher(as(province).page(consolidated))
                .results()
                .forEach(figure -> shown.put(
                        UUID.fromString(figure.group(1)),
                        Long.parseLong(figure.group(2).replace(".", ""))));
        jdbc.sql(rolledUp)
                .param("level", level)
                .param("province", province)
                .param("consolidated", UUID.fromString(consolidated.replaceAll(".*/", "")))
                .query((ResultSet row) -> {
                    Long there = shown.get(Rows.uuid(row, "id"));
                    if (there == null || there != row.getLong("quantity")) {
                        throw new IllegalStateException("rolled up " + there + ", added up " + row.getLong("quantity"));
                    }
                    compared.incrementAndGet();
                });
    }

    private Visitor as(UUID body) {
        return new Visitor(client, port).with("mangnon", body.toString());
    }
}
