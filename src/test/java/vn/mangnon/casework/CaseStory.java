package vn.mangnon.casework;

import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.mangnon.identity.DemoPeople;
import vn.mangnon.identity.People;
import vn.mangnon.identity.Person;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.server.DatabaseUrl;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.TestServer;

/** An invented case, told in a commune of the sample province. */
final class CaseStory {
    static final String CHILD = "Lò Thị Ban Mai";
    static final String HARM = "Em kể bị đánh nhiều lần bằng dây rừng";
    static final String REPORTER = "Vàng Thị Hàng Xóm";

    private final ActionMonth month;

    CaseStory(int port) {
        month = new ActionMonth(port);
        month.today("2024-06-20");
    }

    /** Reads past the row policies. */
    static JdbcClient owner() {
        DatabaseUrl owner = TestServer.get().owner("mangnon_test");
        return JdbcClient.create(new DriverManagerDataSource(owner.jdbc(), owner.user(), owner.password()));
    }

    Browser as(String signIn) {
        return month.as(signIn);
    }

    /** A chairman for Nậm Hẳng, who decides. */
    static Id<Person> chairman(People people, DemoPeople demo) {
        Id<Person> id = new Id<>(Id.uuid());
        people.addFirst(new People.Newcomer(
                id,
                "Lò Văn Chủ Tịch",
                "chutich.namhang",
                "",
                SampleUnits.organization("ubnd-97011"),
                "Chủ tịch UBND xã",
                Set.of(Role.LEADER, Role.OFFICER, Role.CASEWORKER),
                Optional.empty(),
                Optional.empty()));
        demo.admit(id);
        return id;
    }

    static PageForm intake(Browser browser) {
        String page = expect(200, browser.get("/cases/new")).body();
        return PageForm.of(page, "/cases")
                .with("channel", "SCHOOL")
                .with("happened", choice(page, "Xã Nậm Hẳng"))
                .with("subject", "ABUSED")
                .with("childName", CHILD)
                .with("sex", "FEMALE")
                .with("age", "9")
                .with("currentCondition", HARM)
                .with("reporterName", REPORTER);
    }

    /** Takes one in, and says where it is. */
    static String received(Browser browser) {
        return location(expect(303, browser.post("/cases", intake(browser))));
    }

    /** The body a case is offered to. */
    static void offer(Browser browser, String at, String body) {
        String page = expect(200, browser.get(at + "/hand-over")).body();
        expect(
                303,
                browser.post(
                        at + "/hand-over",
                        PageForm.of(page, at + "/hand-over")
                                .with("to", choice(page, body))
                                .with("words", "Xảy ra ở xã bạn")));
    }

    static PageForm step(Browser browser, String at, StepKind kind) {
        String path = at + "/steps/" + kind.name();
        return PageForm.of(expect(200, browser.get(path)).body(), path);
    }

    static void take(Browser browser, String at, StepKind kind, String... rows) {
        PageForm form = step(browser, at, kind);
        for (int i = 0; i < rows.length; i += 2) {
            form = form.with(rows[i], rows[i + 1]);
        }
        expect(303, browser.post(at + "/steps/" + kind.name(), form));
    }

    /** What a commune of that name is chosen by on a page. */
    private static String choice(String page, String name) {
        Matcher option = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>" + name + "<")
                .matcher(page);
        if (!option.find()) {
            throw new IllegalStateException("no choice " + name);
        }
        return option.group(1);
    }

    static long steps(String at) {
        return owner().sql("select count(*) from casework.step where case_id = :id")
                .param("id", id(at))
                .query(Long.class)
                .single();
    }

    static long running(String at, String where) {
        return owner().sql("select count(*) from casework.running where case_id = :id and " + where)
                .param("id", id(at))
                .query(Long.class)
                .single();
    }

    static String code(String at) {
        return owner().sql("select code from casework.case_file where id = :id")
                .param("id", id(at))
                .query(String.class)
                .single();
    }

    static UUID id(String at) {
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }
}
