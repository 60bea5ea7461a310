package vn.mangnon.activities.declared;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.mangnon.activities.Breakdown;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.units.Area;
import vn.mangnon.web.Form;

/** What is typed of a declared figure. */
final class DeclaredForm {
    private final Form form;
    private final Map<String, Indicator> declarable;
    private final List<Axis> axes;

    DeclaredForm(Form form, Map<String, Indicator> declarable, List<Axis> axes) {
        this.form = form;
        this.declarable = declarable;
        this.axes = axes;
    }

    static Form of(DeclaredFigure figure) {
        Form form = Form.blank()
                .with("id", figure.id())
                .with("version", figure.version())
                .with("indicator", figure.indicator())
                .with("area", figure.area())
                .with("first", figure.days().first())
                .with("last", figure.days().last())
                .with("status", figure.status())
                .with("source", figure.source());
        figure.amount().whole().ifPresent(whole -> form.with("amount", whole));
        figure.amount().parts().forEach((value, amount) -> form.with("amount." + value.cell(), amount));
        return form;
    }

    /** Nothing where something is wrong: the form says what. */
    Optional<DeclaredFigure> read(Actor actor, List<Area> places, LocalDate today) {
        Indicator indicator = declarable.get(form.value("indicator"));
        if (indicator == null) {
            form.reject("indicator", "web.form.choose");
        }
        Optional<Area> area = places.stream()
                .filter(place -> form.chosen("area", place.id()))
                .findFirst();
        if (area.isEmpty()) {
            form.reject("area", "web.form.choose");
        }
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        ValueStatus status = form.choice("status", ValueStatus.class);
        String source = form.requiredText("source", 300);
        Breakdown amount = amount();
        if (last.isBefore(first)) {
            form.reject("last", "shared.period.backwards");
        }
        if (status != ValueStatus.ESTIMATE && last.isAfter(today)) {
            form.reject("last", "activities.declared.ahead");
        }
        if (area.isPresent() && !area.get().existsOn(last)) {
            form.reject("area", "activities.area-not-there");
        }
        if (indicator == null || area.isEmpty() || form.invalid()) {
            return Optional.empty();
        }
        return Optional.of(new DeclaredFigure(
                new Id<>(form.requiredId("id")),
                indicator.code(),
                area.get().id().value(),
                actor.organization(),
                new Period(first, last),
                status,
                amount,
                source,
                form.value("version").isEmpty() ? 1 : form.version(),
                Optional.empty()));
    }

    private Breakdown amount() {
        Map<Axis.Value, Long> parts = new HashMap<>();
        axes.forEach(axis -> axis.values()
                .forEach(value -> form.count("amount." + value.cell()).ifPresent(amount -> parts.put(value, amount))));
        OptionalLong whole = form.count("amount");
        try {
            Breakdown amount = new Breakdown(whole, parts);
            if (amount.none() && form.problems("amount").isEmpty()) {
                form.reject("amount", "web.form.required");
            }
            return amount;
        } catch (Refused refused) {
            form.reject("amount", refused.key(), refused.arguments().toArray());
            return Breakdown.NOTHING;
        }
    }
}
