package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The interface's languages. Vietnamese unless the reader chose otherwise. */
public enum Language {
    VI(Locale.of("vi", "VN")),
    EN(Locale.of("en", "GB"));

    static final String COOKIE = "lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.getLanguage();
    }

    public static Language of(HttpServletRequest request) {
        return Cookies.find(request, COOKIE).filter(EN.tag()::equals).isPresent() ? EN : VI;
    }
}
