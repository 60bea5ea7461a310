package vn.mangnon.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.pages.OutgoingPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Download;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;

/** The register of outgoing documents of one's own body, a year at a time. */
@Controller
@RequestMapping("/documents")
@Allow({Role.OFFICER, Role.LEADER})
class OutgoingController {
    private final OutgoingNumbers numbers;
    private final Organizations organizations;
    private final RecordLabels labels;
    private final BusinessClock clock;

    OutgoingController(OutgoingNumbers numbers, Organizations organizations, RecordLabels labels, BusinessClock clock) {
        this.numbers = numbers;
        this.organizations = organizations;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/outgoing")
    View show(Scope scope, Actor actor, @RequestParam(required = false) @Nullable String year) {
        int shown = year(year);
        List<Outgoing> rows = numbers.list(scope, actor.body(), shown);
        return Html.of(new OutgoingPage(
                body(actor),
                shown,
                years(scope, actor, shown),
                rows,
                labels.of(scope, rows.stream().map(row -> row.paper().record()).toList())));
    }

    @GetMapping("/outgoing.xlsx")
    View excel(Scope scope, Actor actor, @RequestParam(required = false) @Nullable String year) {
        int shown = year(year);
        var table = OutgoingTable.of(numbers.list(scope, actor.body(), shown));
        List<String> about = List.of(body(actor), "Sổ đăng ký văn bản đi năm " + shown);
        return Download.save(
                "so-van-ban-di-" + shown + ".xlsx",
                ContentKind.EXCEL.type(),
                to -> ExcelFile.write(about, List.of(table), to));
    }

    /** What the law wants known of a document, for the document exchange and the archive. */
    @GetMapping("/outgoing/{id}/metadata.json")
    View metadata(@PathVariable Id<Outgoing> id, Scope scope) {
        Outgoing outgoing = numbers.require(scope, id);
        String body = organizations.require(new Id<>(outgoing.organization())).name();
        return Download.save(
                "van-ban-" + outgoing.paper().number().number() + ".json",
                "application/json",
                to -> to.write(OutgoingMetadata.of(outgoing, body).json().getBytes(StandardCharsets.UTF_8)));
    }

    private String body(Actor actor) {
        return organizations.require(new Id<>(actor.body())).name();
    }

    private List<Integer> years(Scope scope, Actor actor, int shown) {
        List<Integer> years = new ArrayList<>(numbers.years(scope, actor.body()));
        for (int year : new int[] {shown, clock.today().getYear()}) {
            if (!years.contains(year)) {
                years.add(year);
            }
        }
        years.sort(Comparator.reverseOrder());
        return years;
    }

    /** The year asked for, or this one. */
    private int year(@Nullable String asked) {
        boolean readable = asked != null && asked.matches("(19|20|21)\\d\\d");
        return readable ? Integer.parseInt(asked) : clock.today().getYear();
    }
}
