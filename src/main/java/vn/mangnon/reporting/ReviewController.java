package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.ReviewReport.Wrong;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The decision on a report that was handed in. */
@Controller
@RequestMapping("/reports/{id}")
@Allow({Role.OFFICER, Role.LEADER})
class ReviewController {
    private static final int LONGEST = 1_000;

    private final ReportDesk desk;
    private final ReportPages pages;
    private final ReviewReport review;
    private final BusinessClock clock;

    ReviewController(ReportDesk desk, ReportPages pages, ReviewReport review, BusinessClock clock) {
        this.desk = desk;
        this.pages = pages;
        this.review = review;
        this.clock = clock;
    }

    @PostMapping("/return")
    View sendBack(@PathVariable Id<Report> id, Scope scope, Actor actor, Form form) {
        Opened opened = ReportDesk.requireCollector(actor, desk.open(scope, id));
        List<Wrong> wrongs = wrongs(opened.template(), form);
        if (wrongs.isEmpty()) {
            form.reject("whole", "reporting.reason-needed");
        }
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, opened, Optional.of(form)));
        }
        review.sendBack(actor, opened.report(), wrongs, clock.now());
        return Redirect.to("/boards/" + opened.duty().id())
                .saying("reporting.returned", opened.body().name());
    }

    @PostMapping("/acceptance")
    View accept(@PathVariable Id<Report> id, Scope scope, Actor actor) {
        Opened opened = ReportDesk.requireCollector(actor, desk.open(scope, id));
        review.accept(actor, opened.report(), clock.now());
        return Redirect.to("/boards/" + opened.duty().id())
                .saying("reporting.accepted", opened.body().name());
    }

    @PostMapping("/reopening")
    View reopen(@PathVariable Id<Report> id, Scope scope, Actor actor, Form form) {
        Opened opened = ReportDesk.requireCollector(actor, desk.open(scope, id));
        String because = form.requiredText("because", LONGEST);
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, opened, Optional.of(form)));
        }
        review.reopen(actor, opened.report(), because, clock.now());
        return Redirect.to("/reports/" + id)
                .saying("reporting.reopened", opened.body().name());
    }

    private static List<Wrong> wrongs(Template template, Form form) {
        List<Wrong> wrongs = new ArrayList<>();
        for (Field field : template.fields()) {
            remark(form, field.id().value())
                    .ifPresent(
                            text -> wrongs.add(new Wrong(Optional.of(field.id().value()), Optional.empty(), text)));
        }
        for (Part part : template.narratives()) {
            remark(form, part.id().value())
                    .ifPresent(text -> wrongs.add(
                            new Wrong(Optional.empty(), Optional.of(part.id().value()), text)));
        }
        Optional.of(form.text("whole", LONGEST))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> wrongs.add(new Wrong(Optional.empty(), Optional.empty(), text)));
        return wrongs;
    }

    private static Optional<String> remark(Form form, UUID on) {
        return Optional.of(form.text("remark." + on, LONGEST)).filter(text -> !text.isEmpty());
    }
}
