package vn.mangnon.notices;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.LocalPath;
import vn.mangnon.web.Redirect;

@Controller
@Allow
class NoticeController {
    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    /** Marks a notice as read and goes where it points. */
    @PostMapping("/notices/{id}/reading")
    View read(@PathVariable Id<Notice> id, Actor actor, Form form) {
        notices.read(actor, id);
        return Redirect.to(LocalPath.of(form.value("to")));
    }
}
