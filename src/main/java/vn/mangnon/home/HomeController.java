package vn.mangnon.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.home.pages.TodoPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Html;

@Controller
@Allow
class HomeController {
    @GetMapping("/")
    View todo(Actor actor) {
        return Html.of(new TodoPage(actor.name()));
    }
}
