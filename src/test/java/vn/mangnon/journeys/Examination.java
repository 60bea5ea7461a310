package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every page must pass: WCAG 2 A and AA and nothing serious besides, no scrolling sideways, no error in its scripts, its
 * content policy or its files. A page that looks the same is not examined twice.
 */
final class Examination {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Set<Integer> PASSED = new HashSet<>();

    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Examination(Page page) {
        this.page = page;
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (broken(response)) {
                troubles.add(response.status() + " " + response.url());
            }
        });
    }

    void pass() {
        assertThat(troubles).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that stand out at the side of %s", page.url())
                .isEqualTo(0);
        int looks = (page.viewportSize().width + page.content()).hashCode();
        if (!PASSED.contains(looks)) {
            assertThat(barriers()).as("barriers on %s", page.url()).isEmpty();
            PASSED.add(looks);
        }
    }

    private List<String> barriers() {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(Examination::counts)
                        .map(Examination::sentence)
                        .toList();
    }

    private static boolean counts(Rule rule) {
        return GRAVE.contains(String.valueOf(rule.getImpact()))
                || rule.getTags().stream().anyMatch(tag -> tag.matches("wcag2\\d?a{1,2}"));
    }

    private static String sentence(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " – "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    /** A page may refuse what was sent; a file may not be missing, and nothing may fail. */
    private static boolean broken(Response response) {
        return response.status() >= 500
                || response.status() >= 400 && !response.request().isNavigationRequest();
    }
}
