package vn.mangnon.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mangnon.activities.ExportActivities;
import vn.mangnon.documents.excel.ListFile;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.LayOutLine;
import vn.mangnon.units.Line;

/** A workbook of thousands of activities sent back and saved, as an officer does it; and a province's work as one long list. */
final class SheetsBench implements Benchmark {
    private static final String PROVINCE = "15";
    private static final double MIB = 1024 * 1024;

    private final Class<?> application;

    SheetsBench(Class<?> application) {
        this.application = application;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws Exception {
        int rows = pace.times(5_000, 50);
        int list = pace.times(200_000, 1_000);
        Result result = new Result("mangnon", "limit")
                .condition("workbook", rows + " new activities, sent, shown and saved over HTTP by one officer")
                .condition("list", list + " activities of a province, two years, into a stream that forgets them")
                .condition("heap", "most of it in use while the list leaves, uncollected garbage and all");
        workbook(result, workspace, rows);
        list(result, workspace, list);
        return result;
    }

    private static void workbook(Result result, Workspace workspace, int rows) throws Exception {
        workspace.say("demo");
        try (HttpClient client = PagesBench.client();
                Child child = PagesBench.demo(workspace);
                MemoryWatch memory = new MemoryWatch(child)) {
            Visitor officer = new SampleJourney(client, child.port()).as(SampleJourney.COMMUNES.getFirst());
            byte[] blank = officer.file(
                    "/activities/sheets/workbook.xlsx?first=2024-01-01&last=2024-12-31&kind=gift&kind=play");
            byte[] filled = FilledSheet.of(blank, rows);
            workspace.say(rows + " rows");
            long begun = System.nanoTime();
            String there = officer.post(
                    "/activities/sheets", Map.of("id", Id.uuid().toString()), "file", "hoat-dong.xlsx", filled);
            double sent = seconds(begun);
            officer.page(there);
            double shown = seconds(begun);
            officer.post(there + "/saving", Map.of());
            double saved = seconds(begun);
            result.row("sheet.sent", "gửi / sent", "s", sent, null);
            result.row("sheet.shown", "xem lại / shown", "s", shown - sent, null);
            result.row("sheet.saved", "lưu / saved", "s", saved - shown, null);
            result.row("sheet.all", "cả ba / all three", "s", saved, 30.0);
            result.row("sheet.memory", "JVM", "MiB", memory.most().jvm(), null);
        }
    }

    private void list(Result result, Workspace workspace, int rows) throws Exception {
        workspace.say("database");
        Server server = Server.start(workspace);
        try (ConfigurableApplicationContext context = server.product(application)) {
            Area province = context.getBean(Areas.class)
                    .findByCode(PROVINCE, LedgersBench.TODAY)
                    .orElseThrow(() -> new IllegalStateException("no province " + PROVINCE));
            UUID top = context.getBean(LayOutLine.class)
                    .over(province, Line.GOVERNMENT, LedgersBench.TODAY)
                    .id()
                    .value();
            workspace.say(rows + " activities");
            server.run("set bench.activities = '" + rows + "'; set bench.province = '" + province.id() + "';"
                    + Server.text("activities") + "; analyze");
            ExportActivities export = context.getBean(ExportActivities.class);
            Scope scope = Scope.ofOrganization(top);
            Actor actor = new Actor(top, "", top, top, Set.of());
            Period period = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
            for (ListFile kind : ListFile.values()) {
                workspace.say(kind.name());
                System.gc();
                heap().forEachPool(MemoryPoolMXBean::resetPeakUsage);
                Counted counted = new Counted();
                long begun = System.nanoTime();
                kind.write(counted, file -> export.write(scope, actor, false, period, file));
                result.row(kind + ".all", kind + ", cả danh sách / all of it", "s", seconds(begun), 60.0);
                result.row(kind + ".first", kind + ", byte đầu tiên / first byte", "s", counted.first(begun), null);
                result.row(kind + ".size", kind + ", độ lớn / size", "MiB", counted.bytes / MIB, null);
                result.row(kind + ".heap", kind + ", heap", "MiB", heap().peak() / MIB, null);
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static Heap heap() {
        return new Heap();
    }

    /** The pools of the heap. */
    private record Heap() {
        void forEachPool(java.util.function.Consumer<MemoryPoolMXBean> what) {
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .forEach(what);
        }

        long peak() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
        }
    }

    /** Counts what it is given and forgets it. */
    private static final class Counted extends OutputStream {
        private long bytes;
        private long firstAt;

        @Override
        public void write(int one) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            firstAt = firstAt == 0 ? System.nanoTime() : firstAt;
            bytes += length;
        }

        double first(long since) {
            return (firstAt - since) / 1e9;
        }
    }
}
