package vn.mangnon.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Indicators;
import vn.mangnon.reporting.Part.Prose;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.narratives.CitedText;
import vn.mangnon.reporting.narratives.CitedText.Cited;
import vn.mangnon.reporting.narratives.PlainText;
import vn.mangnon.reporting.narratives.Quote;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Form;

/**
 * The written parts of a report as a form says them: cleaned of the mark-up of other programs, with what a button asked to put
 * in. {@code quote}, {@code propose}, {@code cite} and {@code update} name the part.
 */
@Component
class TypedProse {
    private final Voices voices;
    private final ReportFigures figures;
    private final Citations citations;
    private final Indicators indicators;

    TypedProse(Voices voices, ReportFigures figures, Citations citations, Indicators indicators) {
        this.voices = voices;
        this.figures = figures;
        this.citations = citations;
        this.indicators = indicators;
    }

    /** Texts by part, and the numbers in them that stand for cells. */
    record Written(Map<Id<Part>, String> texts, Map<Id<Part>, List<Cited>> cited) {}

    /** Leaves in the form what the texts are now; what may not stand is rejected beside its part. */
    Written read(Form form, Scope scope, Opened opened, boolean handingIn) {
        boolean asking = List.of("propose", "cite", "update").stream().anyMatch(form::ticked);
        Figures now = asking ? figures.of(scope, opened.report(), opened.template()) : new Figures(List.of(), Map.of());
        LiveProse live = new LiveProse(opened.template(), now, citations.of(opened.report()));
        Map<Id<Part>, String> texts = new HashMap<>();
        Map<Id<Part>, List<Cited>> cited = new HashMap<>();
        for (Part part : opened.template().narratives()) {
            CitedText text = text(form, scope, opened, part, live);
            form.with(part.id().toString(), text.words());
            texts.put(part.id(), text.words());
            cited.put(part.id(), text.cited());
            check(form, part, text.words(), handingIn);
        }
        return new Written(texts, cited);
    }

    private CitedText text(Form form, Scope scope, Opened opened, Part part, LiveProse live) {
        String plain = PlainText.of(form.value(part.id().toString()));
        if (form.chosen("quote", part.id())) {
            return live.follow(part, Quote.add(plain, voices.quotes(scope, opened, part, form)));
        }
        if (form.chosen("update", part.id())) {
            return live.updated(part, plain);
        }
        Optional<String> sentence = form.chosen("propose", part.id())
                ? Optional.of(part.prose().proposal())
                : form.chosen("cite", part.id()) ? asked(form, part, live) : Optional.empty();
        return sentence.map(one -> live.adding(part, plain, one)).orElseGet(() -> live.follow(part, plain));
    }

    private Optional<String> asked(Form form, Part part, LiveProse live) {
        String field = "cite." + part.id();
        Optional<String> sentence =
                Optional.ofNullable(live.sentences(indicators.all()).get(form.value(field)));
        if (sentence.isEmpty()) {
            form.reject(field, "reporting.live.no-cell");
        }
        return sentence;
    }

    private static void check(Form form, Part part, String text, boolean handingIn) {
        String field = part.id().toString();
        form.text(field, Prose.LONGEST);
        if (handingIn && part.prose().required() && text.isBlank()) {
            form.reject(field, "reporting.part.required");
        }
        if (handingIn && text.length() > part.prose().longest()) {
            form.reject(
                    field,
                    "reporting.part.too-long",
                    text.length(),
                    part.prose().longest());
        }
    }
}
