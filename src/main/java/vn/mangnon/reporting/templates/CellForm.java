package vn.mangnon.reporting.templates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.SourceKind;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Window;
import vn.mangnon.shared.Folded;
import vn.mangnon.web.Form;

/** What a cell holds, as a form shows and reads it. */
final class CellForm {
    private static final int WORDS = 500;

    private final Map<String, Indicator> indicators;
    private final Collection<Axis> axes;

    CellForm(Map<String, Indicator> indicators, Collection<Axis> axes) {
        this.indicators = indicators;
        this.axes = axes;
    }

    /** What a person chooses between. */
    enum Kind {
        OPEN,
        COUNTED,
        RECKONED,
        NUMBER,
        TEXT,
        FIXED
    }

    Form show(Field cell) {
        Form form = Form.blank().with("note", cell.note()).with("reach", EditTemplate.Reach.CELL.name());
        return switch (cell.holds()) {
            case Holds.Open open -> form.with("kind", Kind.OPEN.name());
            case Holds.Fixed fixed -> form.with("kind", Kind.FIXED.name()).with("says", fixed.words());
            case Holds.Reckoned reckoned ->
                form.with("kind", Kind.RECKONED.name()).with("formula", reckoned.formula());
            case Holds.Counted counted ->
                form.with("kind", Kind.COUNTED.name())
                        .with("indicator", name(counted.indicator()))
                        .with("source", counted.source().map(Enum::name).orElse(""))
                        .with("cell", counted.cell())
                        .with("window", counted.window().name());
            case Holds.Typed typed -> {
                form.with("kind", (typed.number() ? Kind.NUMBER : Kind.TEXT).name())
                        .with("atMost", typed.atMost());
                typed.compared().ifPresent(code -> form.with("compared", name(code)));
                typed.least().ifPresent(least -> form.with("least", least.toPlainString()));
                typed.most().ifPresent(most -> form.with("most", most.toPlainString()));
                if (typed.required()) {
                    form.with("required", "true");
                }
                yield typed.addsUp() ? form.with("addsUp", "true") : form;
            }
        };
    }

    private String name(String code) {
        Indicator indicator = indicators.get(code);
        return indicator == null ? code : indicator.nameVi() + " (" + code + ")";
    }

    Holds read(Form form) {
        return switch (form.choice("kind", Kind.class)) {
            case OPEN -> new Holds.Open();
            case FIXED -> new Holds.Fixed(form.requiredText("says", WORDS));
            case RECKONED -> new Holds.Reckoned(form.requiredText("formula", WORDS));
            case COUNTED -> counted(form);
            case NUMBER ->
                new Holds.Typed(
                        true,
                        form.decimal("least"),
                        form.decimal("most"),
                        form.ticked("required"),
                        form.text("atMost", WORDS),
                        compared(form),
                        form.ticked("addsUp"));
            case TEXT ->
                new Holds.Typed(
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        form.ticked("required"),
                        "",
                        Optional.empty(),
                        false);
        };
    }

    private Optional<String> compared(Form form) {
        String words = form.text("compared", WORDS);
        Optional<Indicator> found = words.isEmpty() ? Optional.empty() : find(words);
        if (!words.isEmpty() && found.isEmpty()) {
            form.reject("compared", "reporting.designer.no-indicator");
        }
        return found.map(Indicator::code);
    }

    private Holds counted(Form form) {
        Optional<Indicator> indicator = find(form.requiredText("indicator", WORDS));
        if (indicator.isEmpty()) {
            form.reject("indicator", "reporting.designer.no-indicator");
            return new Holds.Open();
        }
        Optional<SourceKind> source = Optional.of(form.value("source"))
                .filter(name -> !name.isEmpty())
                .map(name -> form.choice("source", SourceKind.class));
        return new Holds.Counted(
                indicator.get().code(), source, cell(form, indicator.get()), form.choice("window", Window.class));
    }

    /** By code, by the name a list offered, or by words that only one name has. */
    private Optional<Indicator> find(String words) {
        String code = words.endsWith(")") ? words.substring(words.lastIndexOf('(') + 1, words.length() - 1) : words;
        if (indicators.containsKey(code)) {
            return Optional.ofNullable(indicators.get(code));
        }
        String folded = Folded.of(words).text();
        List<Indicator> named = indicators.values().stream()
                .filter(one -> Folded.of(one.nameVi()).text().contains(folded))
                .toList();
        return named.size() == 1
                ? Optional.of(named.getFirst())
                : named.stream()
                        .filter(one -> Folded.of(one.nameVi()).text().equals(folded))
                        .findFirst();
    }

    private int cell(Form form, Indicator indicator) {
        Optional<Axis.Value> chosen = axes.stream()
                .flatMap(axis -> axis.values().stream())
                .filter(value -> String.valueOf(value.cell()).equals(form.value("cell")))
                .findFirst();
        if (chosen.filter(value -> !indicator.axes().contains(value.axis())).isPresent()) {
            form.reject("cell", "reporting.designer.no-breakdown");
        }
        return chosen.map(Axis.Value::cell).orElse(0);
    }
}
