package vn.mangnon.activities.sheets;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.Kind;
import vn.mangnon.activities.TypedActivities;
import vn.mangnon.activities.sheets.SheetUpload.Saved;
import vn.mangnon.activities.sheets.pages.CheckedSheetPage;
import vn.mangnon.activities.sheets.pages.SheetsPage;
import vn.mangnon.documents.Attachments;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.documents.excel.ExcelBook;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Download;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Work recorded in Excel: a workbook is fetched, filled in, sent back, looked at, saved. */
@Controller
@RequestMapping("/activities/sheets")
@Allow({Role.OFFICER, Role.LEADER})
class SheetController {
    private final PrepareSheet prepare;
    private final CheckSheet check;
    private final SaveSheet save;
    private final Uploads uploads;
    private final TypedActivities typed;
    private final BusinessClock clock;

    SheetController(
            PrepareSheet prepare,
            CheckSheet check,
            SaveSheet save,
            Uploads uploads,
            TypedActivities typed,
            BusinessClock clock) {
        this.prepare = prepare;
        this.check = check;
        this.save = save;
        this.uploads = uploads;
        this.typed = typed;
        this.clock = clock;
    }

    @GetMapping
    View ask() {
        Period year = Period.ofYear(clock.today().getYear());
        return Html.of(page(Form.blank().with("first", year.first()).with("last", year.last())));
    }

    @GetMapping("/workbook.xlsx")
    View hand(Scope scope, Actor actor, Form form) {
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        if (!form.invalid() && last.isBefore(first)) {
            form.reject("last", "shared.period.backwards");
        } else if (!form.invalid() && last.isAfter(first.plusYears(1))) {
            form.reject("last", "activities.sheets.long");
        }
        if (form.invalid()) {
            return Html.invalid(page(form));
        }
        SheetFile file = prepare.ofBody(scope, actor, new Period(first, last), form.values("kind"));
        return Download.save("hoat-dong-%s-%s.xlsx".formatted(first, last), ContentKind.EXCEL.type(), file::write);
    }

    @PostMapping
    View receive(Actor actor, Form form, @RequestParam(required = false) MultipartFile file) throws IOException {
        Id<SheetUpload> id = new Id<>(form.requiredId("id"));
        try {
            byte[] bytes = file == null ? new byte[0] : file.getBytes();
            if (bytes.length == 0) {
                throw new Refused("documents.file.empty");
            } else if (bytes.length > Attachments.LARGEST) {
                throw new Refused("documents.file.too-large", Attachments.LARGEST / 1_000_000);
            }
            CheckSheet.checkOwner(actor, TypedSheet.of(ExcelBook.read(bytes)).head());
            uploads.receive(actor, id, String.valueOf(file == null ? "" : file.getOriginalFilename()), bytes);
            return Redirect.to("/activities/sheets/" + id);
        } catch (Refused refused) {
            form.reject("file", refused.key(), refused.arguments().toArray());
            return Html.invalid(page(form));
        }
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<SheetUpload> id, Scope scope, Actor actor) {
        SheetUpload upload = uploads.require(scope, actor, id);
        return Html.of(CheckedSheetPage.of(upload, check.check(scope, actor, read(upload), clock.today())));
    }

    @PostMapping("/{id}/saving")
    View save(@PathVariable Id<SheetUpload> id, Scope scope, Actor actor) {
        SheetUpload upload = uploads.require(scope, actor, id);
        Saved saved = save.save(scope, actor, id, read(upload), clock.today());
        return Redirect.to("/activities/sheets/" + id)
                .saying("activities.sheets.saved", saved.added(), saved.changed(), saved.withdrawn());
    }

    /** The rows that were not saved, marked. */
    @GetMapping("/{id}/returned.xlsx")
    View giveBack(@PathVariable Id<SheetUpload> id, Scope scope, Actor actor) {
        SheetUpload upload = uploads.require(scope, actor, id);
        CheckedSheet checked = check.check(scope, actor, read(upload), clock.today());
        SheetFile file = prepare.comingBack(checked);
        return Download.save("dong-can-sua.xlsx", ContentKind.EXCEL.type(), file::write);
    }

    private static TypedSheet read(SheetUpload upload) {
        return TypedSheet.of(ExcelBook.read(upload.bytes()));
    }

    private SheetsPage page(Form form) {
        Form shown = form.id("id").isPresent() ? form : form.with("id", Id.uuid());
        Optional<String> year = Optional.of(form.value("first")).filter(first -> !first.isEmpty());
        Period now = Period.ofYear(clock.today().getYear());
        return new SheetsPage(
                year.isPresent() ? shown : shown.with("first", now.first()).with("last", now.last()),
                typed.kinds().stream().filter(Kind::inUse).toList());
    }
}
