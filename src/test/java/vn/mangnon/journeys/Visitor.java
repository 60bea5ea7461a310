package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** One person at her browser. Whatever brings her to a new page waits for it, and it is examined. */
final class Visitor {
    private static final int PATIENCE = 60_000;

    private final Page page;
    private final boolean examining;
    private final Examination examination;
    private int interactions;

    Visitor(Page page, boolean examining) {
        this.page = page;
        this.examining = examining;
        page.setDefaultTimeout(PATIENCE);
        examination = new Examination(page);
    }

    Page page() {
        return page;
    }

    Visitor signIn(String name) {
        open("/sign-in");
        arriving(() -> page.locator("button[name=name][value='" + name + "']").click());
        interactions = 0;
        return this;
    }

    /** How often she clicked, chose, typed into a field or went to an address since she signed in. */
    int interactions() {
        return interactions;
    }

    Visitor open(String path) {
        interactions++;
        page.navigate(path);
        arrived();
        return this;
    }

    /** Presses a button that sends a form. */
    Visitor press(String button) {
        return press(button(button));
    }

    Visitor press(Locator button) {
        return arriving(button::click);
    }

    Visitor follow(String link) {
        return follow(link(link));
    }

    Visitor follow(Locator link) {
        return arriving(link::click);
    }

    /** Does what leads to another page. */
    Visitor arriving(Runnable deed) {
        interactions++;
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        deed.run();
        page.locator("html:not([data-left])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
        arrived();
        return this;
    }

    Visitor unfold(String summary) {
        interactions++;
        page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
        return this;
    }

    /** Opens a group of the menu and follows one of its entries. */
    Visitor menu(String group, String entry) {
        interactions++;
        Locator summary =
                page.locator("header nav summary").getByText(group, new Locator.GetByTextOptions().setExact(true));
        summary.click();
        return follow(page.locator("header nav details[open]")
                .getByText(entry, new Locator.GetByTextOptions().setExact(true)));
    }

    Visitor type(String label, String text) {
        return fill(field(label), text);
    }

    Visitor fill(Locator field, String text) {
        interactions++;
        field.fill(text);
        return this;
    }

    Visitor choose(String label, String option) {
        interactions++;
        field(label).selectOption(option);
        return this;
    }

    Visitor tick(String label) {
        interactions++;
        field(label).check();
        return this;
    }

    /** Presses Tab until that element has the focus, which must be visible at every step. */
    Visitor tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("""
                    () => { const style = getComputedStyle(document.activeElement);
                            const inner = !document.activeElement.matches(':focus'); // a part the browser outlines
                            const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                            return inner || outlined || style.boxShadow !== 'none'
                              ? '' : document.activeElement.outerHTML }""")).as("focus nobody sees").isEqualTo("");
            if (page.locator(selector)
                    .evaluate("it => it === document.activeElement")
                    .equals(true)) {
                return this;
            }
        }
        throw new AssertionError("not to be reached by Tab: " + selector);
    }

    /** Types where the focus is. */
    Visitor keys(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** Presses Enter, which leads to another page. */
    Visitor enter() {
        return arriving(() -> page.keyboard().press("Enter"));
    }

    /** Moves the demo's day. */
    Visitor on(LocalDate day) {
        page.locator("#assumed").fill(day.toString());
        return press("Đổi ngày");
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    /** What is called just that, else what has it in its name. */
    private Locator named(AriaRole role, String name) {
        Locator exact =
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
        return exact.count() > 0 ? exact : page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    /** The field with that label; a required one's star does not count. */
    Locator field(String label) {
        String literally = label.replaceAll("[.*+?^$|(){}\\[\\]/]", "\\\\$0"); // the browser knows no \\Q
        return page.getByLabel(Pattern.compile("^\\s*" + literally + "\\s*\\*?\\s*$"));
    }

    /** The fields that belong to one thing, such as a kind of work. */
    Locator group(String name) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The item or row in which that text stands. */
    Locator row(String text) {
        return page.locator("main tbody tr, main ul.rows > li", new Page.LocatorOptions().setHasText(text));
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** What is to be read on the page, folded parts left out. */
    String text() {
        return text(page.locator("body"));
    }

    static String text(Locator part) {
        return part.innerText().replaceAll("[\\s\\u00a0]+", " ");
    }

    Visitor sees(String... texts) {
        assertThat(text()).as(path()).contains(texts);
        return this;
    }

    Visitor misses(String... texts) {
        assertThat(text()).as(path()).doesNotContain(texts);
        return this;
    }

    byte[] download(String link) {
        Download download = page.waitForDownload(() -> link(link).click());
        try (InputStream bytes = download.createReadStream()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    void leave() {
        page.context().close();
    }

    private void arrived() {
        page.waitForLoadState(LoadState.LOAD);
        if (examining) {
            examination.pass();
        }
    }
}
