package vn.mangnon.register;

import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.PageForm;

/** People of the sample at the register's pages. */
final class ChildDesk {
    static final String HUONG = "huong.namhang";

    private final int port;
    private final Map<String, Browser> browsers = new HashMap<>();

    ChildDesk(int port) {
        this.port = port;
    }

    Browser as(String signIn) {
        return browsers.computeIfAbsent(signIn, name -> new Browser(port).as(name));
    }

    void today(String day) {
        expect(303, as("dinh.quantri").post("/demo/date", "day", day));
    }

    /** The form of a new child, filled with what it takes. */
    PageForm blank(String signIn) {
        return PageForm.of(as(signIn).get("/children/new").body(), "/children")
                .with("name", "Lò Thị Thử")
                .with("bornOn", "2015-04-30")
                .with("group", "DISABILITY");
    }

    HttpResponse<String> enter(String signIn, PageForm form) {
        return as(signIn).post("/children", form);
    }

    /** @return the path of the page of a child who was entered */
    String entered(String signIn, PageForm form) {
        return location(expect(303, enter(signIn, form)));
    }

    HttpResponse<String> find(String signIn, String words) {
        return as(signIn).post("/children/found", "q", words);
    }
}
