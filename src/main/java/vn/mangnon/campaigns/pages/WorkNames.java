package vn.mangnon.campaigns.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.activities.Kind;
import vn.mangnon.activities.Kind.Quantity;
import vn.mangnon.campaigns.Work;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.web.Language;
import vn.mangnon.web.Ui;

/** What owed work is called, out of the kinds of work. */
public record WorkNames(List<Kind> kinds) {
    public WorkNames {
        kinds = List.copyOf(kinds);
    }

    public String kind(Work work, Language language) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(work.kind()))
                .map(kind -> kind.name(language))
                .findFirst()
                .orElse(work.kind());
    }

    /** What is counted of it. */
    public Optional<Quantity> quantity(Work work) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(work.kind()))
                .flatMap(kind -> kind.quantities().stream())
                .filter(quantity -> quantity.code().equals(work.quantity()))
                .findFirst();
    }

    /** So much of it: "≥ 1 chiếc", or that it is enough to have done some. */
    public String least(Work work, Ui ui) {
        return work.atLeast().isEmpty()
                ? ui.t("campaigns.work.some")
                : ui.t(
                        "campaigns.work.least",
                        ui.number(work.atLeast().getAsLong()),
                        quantity(work)
                                .map(quantity -> quantity.unit(ui.language()))
                                .orElse(""));
    }

    /** An amount with its unit: "25 chiếc". */
    String amount(Ui ui, Work work, long amount) {
        return ui.number(amount) + " "
                + quantity(work).map(quantity -> quantity.unit(ui.language())).orElse("");
    }

    /** What may be owed, by kind and quantity; no money. */
    public Map<String, String> choices(Language language) {
        Map<String, String> choices = new LinkedHashMap<>();
        kinds.stream()
                .filter(Kind::inUse)
                .forEach(kind -> kind.quantities().stream()
                        .filter(quantity -> quantity.value() != ValueKind.MONEY
                                && quantity.until().isEmpty())
                        .forEach(quantity -> choices.put(
                                kind.code() + "." + quantity.code(),
                                kind.name(language) + " · " + quantity.name(language))));
        return choices;
    }
}
