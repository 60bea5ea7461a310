package vn.mangnon.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
@Allow(anyone = true)
class LanguageController {
    @PostMapping("/language")
    View choose(HttpServletResponse response, Form form) {
        Cookie cookie = new Cookie(Language.COOKIE, form.value("to").equals(Language.EN.tag()) ? "en" : "vi");
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return Redirect.to(LocalPath.of(form.value("back")));
    }
}
