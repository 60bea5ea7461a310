package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.activities.Kind.Fallback;
import vn.mangnon.activities.Kind.Manner;
import vn.mangnon.activities.Kind.Quantity;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** Every kind that is shipped counts what its form asks, and what it falls back to where nothing was typed. */
@DatabaseTest
class KindContractsTest {
    private static final long CHILDREN = 41;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Kinds kinds;

    private Browser huong() {
        return new ActionMonth(port).as("huong.namhang");
    }

    @TestFactory
    Stream<DynamicTest> whatIsTypedIsCountedUnderItsIndicator() {
        Browser huong = huong();
        return kinds.all().stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind.code(),
                        () -> assertThat(record(huong, typed(huong, kind)))
                                .containsAllEntriesOf(expected(kind, true))
                                .hasSameSizeAs(expected(kind, true))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsLeftEmptyFallsBack() {
        Browser huong = huong();
        return kinds.all().stream()
                .filter(kind -> kind.quantities().stream().anyMatch(quantity -> quantity.fallback() != Fallback.NONE))
                .map(kind -> DynamicTest.dynamicTest(
                        kind.code(),
                        () -> assertThat(record(huong, form(huong, kind).with("children", CHILDREN)))
                                .isEqualTo(expected(kind, false))));
    }

    @Test
    void theMissionsKindsAreThere() {
        assertThat(kinds.all().stream().map(Kind::code))
                .contains("communication", "training", "meeting", "participation", "gift", "scholarship", "surgery")
                .contains("meal", "visit", "vaccination", "work_new", "work_upgraded", "land", "leaflet", "handbook")
                .contains("film", "article", "website", "broadcast", "printed_object", "talent", "summer", "handover");
        assertThat(kinds.all()).allMatch(kind -> !kind.quantities().isEmpty());
    }

    private static PageForm form(Browser huong, Kind kind) {
        PageForm form =
                PageForm.of(huong.get("/activities/new?kind=" + kind.code()).body(), "/activities");
        if (!kind.manners().isEmpty()) {
            form.with(kind.mannerField(), manner(kind).code());
        }
        return form;
    }

    /** Each quantity is typed: a hundred and its place. */
    private static PageForm typed(Browser huong, Kind kind) {
        PageForm form = form(huong, kind);
        for (Quantity quantity : kind.quantities()) {
            assertThat(form.names()).contains(quantity.field());
            form.with(quantity.field(), number(kind, quantity));
        }
        return form;
    }

    private Map<String, Long> record(Browser huong, PageForm form) {
        expect(303, huong.post("/activities", form));
        Map<String, Long> measured = new TreeMap<>();
        jdbc.sql("""
                select indicator, quantity from measures.measure
                where record_id = :id and retracted is null and cell_id = 0
                """)
                .param("id", UUID.fromString(form.value("id")))
                .query((row, number) -> Map.entry(row.getString("indicator"), row.getLong("quantity")))
                .list()
                .forEach(row -> measured.put(row.getKey(), row.getValue()));
        return measured;
    }

    private static Map<String, Long> expected(Kind kind, boolean typed) {
        Map<String, Long> expected = new TreeMap<>();
        if (!typed) {
            expected.put("attendance", CHILDREN);
        }
        for (Quantity quantity : kind.quantities()) {
            long number = typed ? number(kind, quantity) : quantity.fallback() == Fallback.ONE ? 1 : CHILDREN;
            boolean falls = quantity.fallback() != Fallback.NONE;
            if (typed || falls) {
                expected.put(quantity.indicator(), number);
            }
            if (falls && !kind.manners().isEmpty()) {
                expected.put(quantity.indicator() + "." + manner(kind).code(), number);
            }
        }
        return expected;
    }

    private static long number(Kind kind, Quantity quantity) {
        return 100 + List.copyOf(kind.quantities()).indexOf(quantity);
    }

    private static Manner manner(Kind kind) {
        return kind.manners().getLast();
    }
}
