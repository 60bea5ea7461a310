package vn.mangnon.bench;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.measures.FoldTotals;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.LoadUnits;

/**
 * A million random edits of a province's five years, and communes merged and moved half way: then what the ledger and its
 * totals answer must be what the records add up to, to the unit.
 */
final class EditsBench implements Benchmark {
    private static final int CHUNK = 1_000;
    private static final int FOLDED_EVERY = 20;

    private final Class<?> application;

    EditsBench(Class<?> application) {
        this.application = application;
    }

    @Override
    public Result run(Pace pace, Workspace workspace) throws Exception {
        workspace.say("database");
        Server server = Server.start(workspace);
        try (ConfigurableApplicationContext context = server.product(application)) {
            int records = pace.times(300_000, 500);
            NationalData made = NationalData.ofProvince(server, context, records, NationalQuestions.MONTHS);
            made.make(workspace);
            String described = made.described();
            int chunks = pace.times(1_000, 4);
            workspace.say((long) chunks * CHUNK + " edits");
            Times chunk = new Times();
            Times merging = new Times();
            for (int i = 0; i < chunks; i++) {
                if (i == chunks / 2) {
                    merging.of(
                            () -> server.run("set bench.root = '" + made.root().id() + "'; " + Server.text("merge")));
                }
                String numbers = "set bench.records = '" + records + "'; set bench.first = '" + i * CHUNK
                        + "'; set bench.last = '" + (i * CHUNK + CHUNK - 1) + "'; ";
                chunk.of(() -> server.run(numbers + Server.text("edits")));
                if (i % FOLDED_EVERY == 0) {
                    context.getBean(FoldTotals.class).fold();
                }
            }
            workspace.say("comparing");
            compare(server, context, context.getBean(Areas.class).require(new Id<>(LoadUnits.NATION)));
            return new Result("p50", "p95")
                    .condition("database", "PostgreSQL " + server.ask("show server_version") + ", fsync on")
                    .condition("data", described)
                    .condition("edits", (long) chunks * CHUNK + ", one after the other, " + CHUNK + " a transaction")
                    .condition(
                            "after them",
                            "every measure is what its record says, every total what the measures add up"
                                    + " to, the nation's table by province, month and sex what plain SQL over the records gives")
                    .row("edit", "một lần sửa / one edit", "ms", chunk.p50() / CHUNK, chunk.p95() / CHUNK)
                    .row("merge", "nhập và chuyển xã / merging and moving communes", "ms", merging.p50(), null);
        }
    }

    private static void compare(Server server, ConfigurableApplicationContext context, Area nation) throws Exception {
        PlainQuestions plain = new PlainQuestions(
                context.getBean(JdbcClient.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        long ours = new NationalQuestions(context, nation).nationalPivot();
        long added = plain.pivotOfRecords();
        String measures = server.ask("select count(*) from measures.difference");
        String totals = server.ask("select count(*) from measures.total_difference");
        if (ours != added || !measures.equals("0") || !totals.equals("0")) {
            throw new IllegalStateException("answered " + ours + ", added up " + added + "; " + measures
                    + " measures and " + totals + " totals differ");
        }
    }
}
