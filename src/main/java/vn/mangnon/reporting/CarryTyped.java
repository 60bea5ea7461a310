package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Leftovers.Leftover;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Form;

/** Brings what somebody typed while the report moved to a newer edition of its form to where it stands there. */
@Component
class CarryTyped {
    private static final String UNIT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Templates templates;

    CarryTyped(Templates templates) {
        this.templates = templates;
    }

    /** Renames the fields of a form made by an earlier edition. @return what has no place any more */
    List<Leftover> carry(Scope scope, Opened opened, Form form) {
        Template now = opened.template();
        Optional<UUID> made =
                form.id("template").filter(id -> !id.equals(now.id().value()));
        if (made.isEmpty()) {
            return List.of();
        }
        Template from = templates.require(scope, new Id<>(made.get()));
        if (!from.series().equals(now.series())) {
            throw new NotFound();
        }
        Carried carried = new Carried(from, now);
        List<Leftover> left = new ArrayList<>();
        for (Part part : from.parts()) {
            prose(opened.report(), form, part, carried).ifPresent(left::add);
            part.fields().forEach(field -> left.addAll(cells(opened.report(), form, from, part, field, carried)));
        }
        form.with("template", now.id());
        return left;
    }

    private static Optional<Leftover> prose(Report report, Form form, Part part, Carried carried) {
        String text = form.value(part.id().toString());
        Optional<Id<Part>> there = carried.part(part.id());
        there.ifPresent(to -> form.with(to.toString(), text));
        return there.isPresent() || text.isBlank()
                ? Optional.empty()
                : Optional.of(Leftover.of(report, part.titled(), text));
    }

    private static List<Leftover> cells(
            Report report, Form form, Template from, Part part, Field field, Carried carried) {
        List<Leftover> left = new ArrayList<>();
        String name = TypedCells.name(field);
        List<String> names = form.typed().keySet().stream()
                .filter(one -> one.equals(name) || one.matches(Pattern.quote(name + ".") + UNIT))
                .toList();
        for (String one : names) {
            Optional<UUID> unit = one.equals(name)
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(one.substring(name.length() + 1)));
            Optional<Spot> there = carried.typed(new Spot(field.id(), unit), from);
            there.ifPresent(to -> form.with(TypedCells.name(to), form.value(one)));
            if (there.isEmpty() && !form.value(one).isBlank()) {
                left.add(Leftover.of(report, part.named(field), form.value(one)));
            }
        }
        return left;
    }
}
