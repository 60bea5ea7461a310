package vn.mangnon.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.search.pages.SearchPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Found;
import vn.mangnon.shared.FoundKind;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Ui;

/** The search page. */
@Controller
@Allow
class SearchController {
    private static final int A_PAGE = 20;
    private static final int LONGEST = 200;

    private final SearchEverything search;

    SearchController(SearchEverything search) {
        this.search = search;
    }

    @GetMapping("/search")
    View search(Scope scope, Actor actor, Form form) {
        String typed = form.value("q");
        String query = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Optional<FoundKind> kind =
                form.value("kind").isEmpty() ? Optional.empty() : Optional.of(form.choice("kind", FoundKind.class));
        int from = (int) Math.min(100_000, form.count("from").orElse(0));
        TypedWords words = TypedWords.of(query);
        List<Found> all = search.find(scope, query);
        List<Found> shown = all.stream()
                .filter(found -> kind.isEmpty() || found.kind() == kind.get())
                .toList();
        int first = Math.min(from, shown.size());
        int last = Math.min(first + A_PAGE, shown.size());
        List<Found> page = shown.subList(first, last);
        Map<UUID, String> texts = search.texts(scope, page);
        return Html.of(new SearchPage(
                query,
                words.none(),
                kind,
                SearchEverything.counts(all),
                all.size(),
                page.stream().map(found -> row(found, words, texts, actor)).toList(),
                last < shown.size() ? Optional.of(last) : Optional.empty()));
    }

    private static SearchPage.Row row(Found found, TypedWords words, Map<UUID, String> texts, Actor actor) {
        String text = found.text().isEmpty() ? texts.getOrDefault(found.id(), "") : found.text();
        return new SearchPage.Row(
                found.kind(),
                Marked.whole(shortened(found.title()), words),
                found.about(),
                Marked.around(text, words),
                opens(found, actor) ? Optional.of(found.path()) : Optional.empty());
    }

    /** Some pages are not for everybody's role. */
    private static boolean opens(Found found, Actor actor) {
        return switch (found.kind()) {
            case AREA -> !found.path().isEmpty() && actor.mayActAsAny(Role.ADMINISTRATOR, Role.OFFICER, Role.LEADER);
            case ORGANIZATION -> !found.path().isEmpty() && actor.mayActAs(Role.ADMINISTRATOR);
            case PLAN, TASK, TARGET, PROVISION, OBSTACLE, DOCUMENT, REPORT, ACTIVITY -> true;
        };
    }

    private static String shortened(String title) {
        return Ui.begin(title, 300);
    }
}
