package vn.mangnon.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people of one test, each with a browser window of her own. */
public final class Visitors implements AutoCloseable {
    /** How wide a window is. */
    enum Screen {
        DESK(1280, 900),
        PHONE(360, 740);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final Browser browser;
    private final String address;
    private final List<Visitor> all = new ArrayList<>();

    Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Somebody before the sign-in page. */
    Visitor stranger(Screen screen) {
        return at(address, screen);
    }

    /** Somebody before another installation. */
    Visitor at(String otherAddress, Screen screen) {
        return add(otherAddress, screen, true);
    }

    /** A sample person, signed in at one click. */
    Visitor person(String signIn) {
        return person(signIn, Screen.DESK);
    }

    Visitor person(String signIn, Screen screen) {
        return add(address, screen, true).signIn(signIn);
    }

    /** A sample person who prepares what a journey starts from: her pages are not examined. */
    Visitor backstage(String signIn) {
        return add(address, Screen.DESK, false).signIn(signIn);
    }

    void picture(Path name) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).picture(Path.of(name + "-" + (i + 1) + ".png"));
        }
    }

    @Override
    public void close() {
        all.forEach(Visitor::leave);
    }

    private Visitor add(String at, Screen screen, boolean examining) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(at)
                .setViewportSize(screen.width, screen.height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(ReducedMotion.REDUCE));
        Visitor visitor = new Visitor(window.newPage(), examining);
        all.add(visitor);
        return visitor;
    }
}
