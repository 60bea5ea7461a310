package vn.mangnon.reporting.figures;

import static vn.mangnon.testing.ActionMonth.expect;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** In one commune two children were abused, a boy and a girl: numbers that whoever is not of that commune must not see. */
final class TwoChildren {
    final Browser huong;
    final Browser nam;
    final String home;
    final String province;

    TwoChildren(int port, JdbcClient jdbc) {
        ActionMonth month = new ActionMonth(port);
        huong = month.as("huong.namhang");
        nam = month.as("nam.soldtbxh");
        Ledger ledger = new Ledger(jdbc);
        home = ledger.text("""
                select id::text from units.area_latest where name like '%Nậm Hẳng' and level = 'COMMUNE'
                  and coalesce(valid_to, 'infinity') > '2024-06-20' and coalesce(valid_from, '-infinity') < '2024-06-20'
                """);
        province = ledger.text("""
                select r.root_id::text from units.area_reach r join units.area a on a.id = r.root_id
                where r.area_id = :home::uuid and a.level = 'PROVINCE' and r.during @> date '2024-06-20'
                  and coalesce(a.valid_to, 'infinity') > '2024-06-20' and coalesce(a.valid_from, '-infinity') < '2024-06-20'
                """, "home", home);
        PageForm form = PageForm.of(
                        huong.get("/declared/new?indicator=abuse.children").body(), "/declared")
                .with("indicator", "abuse.children")
                .with("first", "2024-05-01")
                .with("last", "2024-05-31")
                .with("status", "ACTUAL")
                .with("source", "Công an huyện")
                .with("amount", "2")
                .with("amount.1", "1")
                .with("amount.2", "1");
        expect(303, huong.post("/declared", form));
    }
}
