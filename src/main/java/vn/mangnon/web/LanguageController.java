package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
@Allow(anyone = true)
class LanguageController {
    @PostMapping("/language")
    View choose(HttpServletRequest request, HttpServletResponse response, Form form) {
        String tag = form.value("to").equals(Language.EN.tag()) ? "en" : "vi";
        response.addCookie(Cookies.make(request, Language.COOKIE, tag, Duration.ofDays(365)));
        return Redirect.to(LocalPath.of(form.value("back")));
    }
}
