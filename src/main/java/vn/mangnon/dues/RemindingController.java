package vn.mangnon.dues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.pages.RemindingPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** On which days people are reminded, and when the superior is told. */
@Controller
@RequestMapping("/reminding")
@Allow(Role.ADMINISTRATOR)
class RemindingController {
    private final Remindings remindings;

    RemindingController(Remindings remindings) {
        this.remindings = remindings;
    }

    @GetMapping
    View show(Actor actor) {
        return Html.of(page(actor, typed(remindings.standard()), typed(ownOrStandard(actor))));
    }

    /** What holds for every body that has not decided otherwise. */
    @PostMapping("/standard")
    View decideForAll(Actor actor, Form form) {
        Reminding reminding = read(form);
        return form.invalid()
                ? Html.invalid(page(actor, form, typed(ownOrStandard(actor))))
                : decided(actor, Optional.empty(), reminding);
    }

    /** What holds for what is owed to the actor's own body. */
    @PostMapping("/own")
    View decide(Actor actor, Form form) {
        if (form.ticked("standard")) {
            remindings.forget(actor, actor.body());
            return Redirect.to("/reminding").saying("dues.reminding.saved");
        }
        Reminding reminding = read(form);
        return form.invalid()
                ? Html.invalid(page(actor, typed(remindings.standard()), form))
                : decided(actor, Optional.of(actor.body()), reminding);
    }

    private View decided(Actor actor, Optional<UUID> body, Reminding reminding) {
        remindings.decide(actor, body, reminding);
        return Redirect.to("/reminding").saying("dues.reminding.saved");
    }

    private RemindingPage page(Actor actor, Form standard, Form own) {
        return new RemindingPage(standard, own, remindings.of(actor.body()).isPresent());
    }

    private Reminding ownOrStandard(Actor actor) {
        return remindings.of(actor.body()).orElseGet(remindings::standard);
    }

    private static Form typed(Reminding reminding) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        reminding.days().forEach(day -> (day < 0 ? before : after).add(String.valueOf(Math.abs(day))));
        after.remove("0");
        return Form.blank()
                .with("before", String.join(", ", before))
                .with("on", reminding.days().contains(0) ? "true" : "")
                .with("after", String.join(", ", after))
                .with("escalate", reminding.escalateAfter().map(String::valueOf).orElse(""));
    }

    private static Reminding read(Form form) {
        SortedSet<Integer> days = new TreeSet<>();
        numbers(form, "before").forEach(day -> days.add(-day));
        days.addAll(numbers(form, "after"));
        if (form.ticked("on")) {
            days.add(0);
        }
        OptionalLong escalate = form.count("escalate");
        if (form.problems("escalate").isEmpty()
                && escalate.isPresent()
                && (escalate.getAsLong() < 1 || escalate.getAsLong() > Reminding.FARTHEST)) {
            form.reject("escalate", "dues.reminding.days-shape", Reminding.FARTHEST);
        }
        return new Reminding(days, escalate.isPresent() ? Optional.of((int) escalate.getAsLong()) : Optional.empty());
    }

    /** "7, 3, 1". */
    private static List<Integer> numbers(Form form, String field) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : form.value(field).split("[,;\\s]+")) {
            if (part.matches("[1-9]\\d?")) {
                numbers.add(Integer.parseInt(part));
            } else if (!part.isEmpty()) {
                form.reject(field, "dues.reminding.days-shape", Reminding.FARTHEST);
            }
        }
        if (numbers.size() >= Reminding.MOST / 2) {
            form.reject(field, "dues.reminding.too-many", Reminding.MOST / 2 - 1);
        }
        return numbers;
    }
}
