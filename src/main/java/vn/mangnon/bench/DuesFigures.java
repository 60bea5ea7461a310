package vn.mangnon.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Occurrence;
import vn.mangnon.dues.OweDues;
import vn.mangnon.dues.Owing;
import vn.mangnon.dues.OwnDues;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;

/** What it costs to make dues, and to ask who still owes: from the rows that were made, or worked out of the plans. */
final class DuesFigures {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);

    private final Times owing = new Times();
    private final Times board = new Times();
    private final Times boardOnRead = new Times();
    private final Times boards = new Times();
    private final Times boardsOnRead = new Times();
    private final Times todo = new Times();
    private final Times todoOnRead = new Times();

    DuesFigures(Pace pace, Server server, ApplicationContext context) throws IOException, SQLException {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        Dues dues = context.getBean(Dues.class);
        OwnDues ownDues = context.getBean(OwnDues.class);
        OweDues oweDues = context.getBean(OweDues.class);
        List<UUID> provisions = ids(jdbc, "select id from planning.provision order by id");
        List<UUID> debtors =
                ids(jdbc, "select distinct organization_id from planning.provision_debtor order by organization_id");
        UUID creditor =
                ids(jdbc, "select distinct creditor_id from planning.provision").getFirst();
        Actor actor = new Actor(UUID.randomUUID(), "Người đo", creditor, creditor, Set.of(Role.OFFICER));
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        for (UUID provision : provisions) {
            owing.of(() -> transaction.executeWithoutResult(status ->
                    oweDues.owe(Optional.of(actor), List.of(owing(provision, debtors, creditor)), Instant.now())));
        }
        server.run("analyze");
        Scope scope = Scope.ofOrganization(creditor);
        String onRead = Server.text("board-on-read");
        String owedOnRead = Server.text("todo-on-read");
        for (int i = 0; i < pace.times(30, 1); i++) {
            UUID one = provisions.get(i % provisions.size());
            UUID debtor = debtors.get(i % debtors.size());
            board.of(() -> dues.because(scope, new Ref("provision", one)));
            boardOnRead.of(() -> rows(jdbc, onRead, "provision", one));
            todo.of(() -> ownDues.of(List.of(debtor), Instant.now()));
            todoOnRead.of(() -> rows(jdbc, owedOnRead, "debtor", debtor));
            boards.of(() -> provisions.forEach(each -> dues.because(scope, new Ref("provision", each))));
            boardsOnRead.of(() -> provisions.forEach(each -> rows(jdbc, onRead, "provision", each)));
        }
    }

    Result rows(Result result) {
        return result.row(
                        "dues.write",
                        "một kế hoạch thành 99 nghĩa vụ / a plan owed by 99",
                        "ms",
                        owing.p50(),
                        null,
                        0.0)
                .row(
                        "dues.board",
                        "bảng đôn đốc một kế hoạch / board of a plan",
                        "ms",
                        board.p50(),
                        null,
                        boardOnRead.p50())
                .row(
                        "dues.boards",
                        "mọi bảng đôn đốc / the boards of all plans",
                        "ms",
                        boards.p50(),
                        null,
                        boardsOnRead.p50())
                .row("dues.todo", "việc cần làm một xã / a commune's to-do", "ms", todo.p50(), null, todoOnRead.p50());
    }

    private static Owing owing(UUID provision, List<UUID> debtors, UUID creditor) {
        return new Owing(
                Due.Kind.REPORT,
                new Ref("provision", provision),
                "Báo cáo kết quả trước ngày 03/7/2026",
                debtors.stream()
                        .map(debtor -> new Owing.Debtor(debtor, Optional.empty()))
                        .toList(),
                creditor,
                new Occurrence("once", Period.ofYear(2026), DAY),
                DueRule.Operator.BEFORE,
                false,
                false);
    }

    private static List<UUID> ids(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Rows.of(UUID.class)).list();
    }

    private static void rows(JdbcClient jdbc, String sql, String name, UUID id) {
        jdbc.sql(sql).param(name, id).query().listOfRows();
    }
}
