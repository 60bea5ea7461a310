package vn.mangnon.bench;

import java.sql.SQLException;
import org.springframework.context.ApplicationContext;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.LayOutLine;
import vn.mangnon.units.Line;

/** Years of work of every commune below a root, ending on 30 June 2026, in bulk: the same numbers give the same data. */
final class NationalData {
    private final Server server;
    private final Area root;
    private final long records;
    private final int months;

    NationalData(Server server, Area root, long records, int months) {
        this.server = server;
        this.root = root;
        this.records = records;
        this.months = months;
    }

    /** Of one province of 99 communes, whose committees are laid out; not made yet. */
    static NationalData ofProvince(Server server, ApplicationContext context, long records, int months) {
        Area province = context.getBean(Areas.class)
                .findByCode(NationalBench.PROVINCE, NationalBench.TODAY)
                .orElseThrow();
        context.getBean(LayOutLine.class).over(province, Line.GOVERNMENT, NationalBench.TODAY);
        return new NationalData(server, province, records, months);
    }

    Area root() {
        return root;
    }

    /** Whether the database holds just this. */
    boolean isThere() throws SQLException {
        keepAccount();
        return !server.ask("select count(*) from bench.made where " + same()).equals("0");
    }

    /** Makes it, the totals, and what a nightly job would make of it. */
    void make(Workspace workspace) throws Exception {
        keepAccount();
        workspace.say(records + " records of " + months + " months");
        Times making = new Times();
        making.of(() -> {
            server.run("set bench.records = '" + records + "'; set bench.months = '" + months + "'; set bench.root = '"
                    + root.id() + "'; " + Server.text("national"));
            workspace.say("totals");
            server.script("totals");
            server.run("vacuum analyze");
        });
        workspace.say("nightly table");
        Times night = new Times();
        night.of(() -> server.script("nightly"));
        server.run("vacuum analyze");
        server.run("checkpoint");
        server.run("insert into bench.made values ('" + root.id() + "', " + records + ", " + months + ", "
                + Math.round(making.p50() / 1000) + ", " + Math.round(night.p50()) + ")");
    }

    private void keepAccount() throws SQLException {
        server.run("create schema if not exists bench");
        server.run("create table if not exists bench.made (root text, records bigint, months integer, seconds integer,"
                + " night integer)");
    }

    String described() throws SQLException {
        return root.name() + ", " + months + " months, " + server.ask("select count(*) from activities.activity")
                + " records, " + server.ask("select count(*) from measures.measure") + " measures, database "
                + server.ask("select pg_size_pretty(pg_database_size(current_database()))");
    }

    String makingSeconds() throws SQLException {
        return made("seconds");
    }

    String nightMillis() throws SQLException {
        return made("night");
    }

    private String made(String column) throws SQLException {
        return server.ask("select " + column + " from bench.made where " + same());
    }

    private String same() {
        return "root = '" + root.id() + "' and records = " + records + " and months = " + months;
    }
}
