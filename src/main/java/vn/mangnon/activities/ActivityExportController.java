package vn.mangnon.activities;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.excel.ListFile;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;

/** The list of work as a file. */
@Controller
@RequestMapping("/activities")
@Allow
class ActivityExportController {
    private final ExportActivities export;
    private final BusinessClock clock;

    ActivityExportController(ExportActivities export, BusinessClock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/list.xlsx")
    View excel(Scope scope, Actor actor, Form form) {
        return file(ListFile.XLSX, scope, actor, form);
    }

    @GetMapping("/list.csv")
    View csv(Scope scope, Actor actor, Form form) {
        return file(ListFile.CSV, scope, actor, form);
    }

    /** Of the days asked for; of this year where none are. */
    private View file(ListFile kind, Scope scope, Actor actor, Form form) {
        Period year = Period.ofYear(clock.today().getYear());
        Period period = new Period(
                form.day("first").orElse(year.first()), form.day("last").orElse(year.last()));
        boolean own = !form.value("all").equals("true");
        return kind.save(
                "hoat-dong-" + period.first() + "-" + period.last(),
                rows -> export.write(scope, actor, own, period, rows));
    }
}
