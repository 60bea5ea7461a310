package vn.mangnon.activities.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.mangnon.activities.Kind;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** All kinds of work, and a form for another. */
public record KindsPage(List<Kind> kinds, Form form) implements Page {
    /** What a kind asks for now, and the forms it is done in. */
    public String asked(Ui ui, Kind kind) {
        Stream<String> quantities = kind.quantities().stream()
                .filter(quantity -> quantity.until().isEmpty())
                .map(quantity -> quantity.name(ui.language()));
        Stream<String> manners = kind.manners().stream().map(manner -> manner.name(ui.language()));
        return Stream.concat(quantities, manners).collect(Collectors.joining(" · "));
    }
}
