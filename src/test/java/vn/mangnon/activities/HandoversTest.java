package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** Pupils handed over for the summer: a school gives so many, the commune says how many came. */
@DatabaseTest
class HandoversTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser thoa;
    private Browser huong;
    private Browser trang;
    private Ledger ledger;

    @BeforeEach
    void signIn() {
        ActionMonth month = new ActionMonth(port);
        thoa = month.as("thoa.liendoi");
        huong = month.as("huong.namhang");
        trang = month.as("trang.thitran");
        ledger = new Ledger(jdbc);
    }

    private PageForm blank() {
        return PageForm.of(thoa.get("/handovers/new").body(), "/handovers")
                .with("to", SampleUnits.organization("ubnd-97011").value())
                .with("PRIMARY.1", 20)
                .with("PRIMARY.2", 22)
                .with("LOWER_SECONDARY.2", 5);
    }

    private String measured(String record) {
        return String.join(", ", ledger.texts("""
                        select indicator || ' ' || cell_id || ' ' || quantity from measures.measure
                        where record_id = :id::uuid and retracted is null order by indicator, cell_id
                        """, "id", record));
    }

    @Test
    void whatASchoolGivesTheCommuneReceivesAndBothSidesCount() {
        PageForm form = blank();
        String there = location(expect(303, thoa.post("/handovers", form)));
        assertThat(location(expect(303, thoa.post("/handovers", form)))).isEqualTo(there);
        assertThat(measured(form.value("id"))).isEqualTo("pupils.given 0 47, pupils.given 1 20, pupils.given 2 27");
        assertThat(text(huong.get("/handovers").body())).contains("chờ đơn vị bạn nhận", "47 học sinh");
        String receipt = there + "/receipt";
        expect(303, huong.post(receipt, PageForm.of(huong.get(there).body(), receipt)));
        assertThat(measured(form.value("id")))
                .endsWith("pupils.received 0 47, pupils.received 1 20, pupils.received 2 27");
        assertThat(text(thoa.get(there).body())).contains("đã nhận 47");
        assertThat(text(huong.get(there).body())).contains("Ghi sinh hoạt hè");
    }

    @Test
    void otherNumbersNeedAWord() {
        PageForm form = blank();
        String there = location(expect(303, thoa.post("/handovers", form)));
        String receipt = there + "/receipt";
        PageForm less = PageForm.of(huong.get(there).body(), receipt).with("PRIMARY.1", 18);
        assertThat(text(expect(422, huong.post(receipt, less)).body())).contains("hãy ghi lý do");
        expect(303, huong.post(receipt, less.with("word", "Hai em về quê nội")));
        expect(303, huong.post(receipt, less.with("PRIMARY.1", 1).with("word", "Lần nữa")));
        assertThat(measured(form.value("id"))).contains("pupils.received 1 18");
        assertThat(text(thoa.get(there).body())).contains("Hai em về quê nội").doesNotContain("Lần nữa");
    }

    @Test
    void onlyTheReceiverReceivesAndNothingImpossibleIsGiven() {
        PageForm form = blank();
        String there = location(expect(303, thoa.post("/handovers", form)));
        expect(404, trang.get(there));
        expect(404, trang.post(there + "/receipt", "PRIMARY.1", "20"));
        expect(404, thoa.post(there + "/receipt", "word", "Tự nhận"));
        expect(404, trang.post("/handovers", blank().with("id", form.value("id"))));
        expect(
                422,
                thoa.post(
                        "/handovers",
                        blank().with("to", SampleUnits.organization("ubnd-97").value())));
        expect(422, thoa.post("/handovers", blank().with("givenOn", "2030-05-31")));
        expect(422, thoa.post("/handovers", blank().with("PRIMARY.1", "hai mươi")));
        expect(
                422,
                thoa.post(
                        "/handovers",
                        blank().with("PRIMARY.1", "").with("PRIMARY.2", "").with("LOWER_SECONDARY.2", "")));
    }
}
