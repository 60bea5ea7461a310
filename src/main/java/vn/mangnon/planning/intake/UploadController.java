package vn.mangnon.planning.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.intake.pages.NewPlanPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Documents are brought in: one is read at once, several or a zipped folder one after the other. */
@Controller
@RequestMapping("/plans")
@Allow({Role.OFFICER, Role.LEADER})
class UploadController {
    private final Batches batches;
    private final ReadItem readItem;
    private final BusinessClock clock;

    UploadController(Batches batches, ReadItem readItem, BusinessClock clock) {
        this.batches = batches;
        this.readItem = readItem;
        this.clock = clock;
    }

    @GetMapping("/new")
    View ask(Scope scope) {
        return page(scope, Form.blank().with("id", Id.uuid()));
    }

    @PostMapping
    View receive(Actor actor, Scope scope, Form form, @RequestParam(required = false) List<MultipartFile> file) {
        Id<Batch> id = new Id<>(form.requiredId("id"));
        try {
            List<FolderFile> files = files(file == null ? List.of() : file);
            if (files.isEmpty()) {
                return Html.invalid(
                        page(scope, form.reject("file", "documents.file.empty")).page());
            }
            batches.receive(actor, id, files, form.ticked("again"));
            return files.size() == 1 ? readAtOnce(actor, scope, form, id) : Redirect.to("/readings/" + id);
        } catch (Refused unreadable) {
            form.reject("file", unreadable.key(), unreadable.arguments().toArray());
            return Html.invalid(page(scope, form).page());
        }
    }

    private View readAtOnce(Actor actor, Scope scope, Form form, Id<Batch> id) {
        readItem.read(actor, id.value(), clock.today());
        Item item = batches.items(scope, id).getFirst();
        if (item.state() == ItemState.REFUSED) {
            batches.forgetRefused(actor, id);
            throw new Refused(item.reason().orElseThrow());
        }
        return item.state() == ItemState.READ
                ? Redirect.to("/plans/" + id + "/reading").saying("planning.read.done")
                : Redirect.to("/readings/" + id);
    }

    private Html page(Scope scope, Form form) {
        return Html.of(new NewPlanPage(form, batches.newest(scope)));
    }

    private static List<FolderFile> files(List<MultipartFile> sent) {
        List<FolderFile> files = new ArrayList<>();
        for (MultipartFile file : sent) {
            if (!file.isEmpty()) {
                byte[] bytes = bytes(file);
                FolderFile alone = new FolderFile(String.valueOf(file.getOriginalFilename()), bytes);
                files.addAll(FolderFiles.in(bytes).orElse(List.of(alone)));
            }
        }
        return files;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
