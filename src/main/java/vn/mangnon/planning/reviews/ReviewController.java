package vn.mangnon.planning.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Head;
import vn.mangnon.documents.OfficialDocument.Title;
import vn.mangnon.documents.WordFile;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.reviews.Review.Kind;
import vn.mangnon.planning.reviews.pages.ReviewPage;
import vn.mangnon.planning.writing.PlanDocument;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Download;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Mid-year and year-end reviews of a plan. */
@Controller("planReviewController")
@RequestMapping("/plans/{id}/reviews/{kind}")
@Allow({Role.OFFICER, Role.LEADER})
class ReviewController {
    private static final int LONGEST = 20_000;

    private final Plans plans;
    private final Reviews reviews;
    private final BeginReview begin;
    private final PlanDocument document;
    private final BusinessClock clock;

    ReviewController(Plans plans, Reviews reviews, BeginReview begin, PlanDocument document, BusinessClock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.begin = begin;
        this.document = document;
        this.clock = clock;
    }

    /** What was written, else what can be said without anybody. */
    @GetMapping
    View show(@PathVariable Id<Plan> id, @PathVariable Kind kind, Scope scope, Actor actor) {
        Plan plan = own(scope, actor, id);
        Optional<Review> written = reviews.find(plan, kind);
        Review review = written.orElseGet(() -> draft(scope, plan, kind));
        return Html.of(new ReviewPage(plan, kind, written.isPresent(), form(review)));
    }

    @PostMapping
    View save(@PathVariable Id<Plan> id, @PathVariable Kind kind, Scope scope, Actor actor, Form form) {
        Plan plan = own(scope, actor, id);
        Optional<Review> written = reviews.find(plan, kind);
        if (form.ticked("anew")) {
            Form fresh = form(draft(scope, plan, kind)).with("version", form.value("version"));
            return Html.of(new ReviewPage(plan, kind, written.isPresent(), fresh));
        }
        LocalDate asOf = form.requiredDay("asOf");
        Review review = new Review(
                new Id<>(form.requiredId("id")),
                kind,
                asOf,
                form.text("done", LONGEST),
                form.text("behind", LONGEST),
                form.text("causes", LONGEST),
                form.text("proposals", LONGEST),
                form.version());
        if (form.invalid()) {
            return Html.invalid(new ReviewPage(plan, kind, written.isPresent(), form));
        }
        try {
            reviews.save(actor, plan, review);
        } catch (Stale stale) {
            Form latest = form(reviews.find(plan, kind).orElse(review));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(new ReviewPage(plan, kind, true, form));
        }
        return Redirect.to("/plans/" + id + "/reviews/" + kind).saying("planning.saved");
    }

    @GetMapping("/document.docx")
    View word(@PathVariable Id<Plan> id, @PathVariable Kind kind, Scope scope, Actor actor) {
        Plan plan = own(scope, actor, id);
        Review review = reviews.find(plan, kind).orElseThrow(NotFound::new);
        OfficialDocument paper = paper(plan, review);
        return Download.save("so-ket-tong-ket.docx", ContentKind.WORD.type(), to -> WordFile.write(paper, to));
    }

    private OfficialDocument paper(Plan plan, Review review) {
        OfficialDocument model = document.of(plan);
        Head head = model.head();
        String held = review.kind() == Kind.MID_YEAR ? "Sơ kết thực hiện " : "Tổng kết thực hiện ";
        List<Block> body = new ArrayList<>();
        section(body, "I.", "KẾT QUẢ ĐẠT ĐƯỢC", review.done());
        section(body, "II.", "TỒN TẠI, HẠN CHẾ", review.behind());
        section(body, "III.", "NGUYÊN NHÂN", review.causes());
        section(body, "IV.", "KIẾN NGHỊ, ĐỀ XUẤT", review.proposals());
        return new OfficialDocument(
                new Head(
                        head.style(),
                        head.superior(),
                        head.issuer(),
                        Optional.empty(),
                        head.symbol().replaceFirst("\\p{L}+", "BC"),
                        head.place(),
                        Optional.empty(),
                        true),
                new Title.Titled(
                        "Báo cáo",
                        held + plan.kind().toLowerCase(vn.mangnon.shared.Vietnam.LOCALE) + " " + plan.subject()),
                List.of(),
                List.of(),
                body,
                model.signature(),
                model.recipients(),
                List.of());
    }

    private static void section(List<Block> body, String label, String title, String text) {
        body.add(new Block.Heading(1, label, title));
        body.add(new Block.Paragraph(text.isBlank() ? "(Không có.)" : text));
    }

    private Review draft(Scope scope, Plan plan, Kind kind) {
        return begin.of(scope, plan, kind, clock.now());
    }

    private static Form form(Review review) {
        return Form.blank()
                .with("id", review.id())
                .with("version", review.version())
                .with("asOf", review.asOf())
                .with("done", review.done())
                .with("behind", review.behind())
                .with("causes", review.causes())
                .with("proposals", review.proposals());
    }

    private Plan own(Scope scope, Actor actor, Id<Plan> id) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        if (!plan.state().confirmed()) {
            throw new NotFound();
        }
        return plan;
    }
}
