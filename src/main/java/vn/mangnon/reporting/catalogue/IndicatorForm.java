package vn.mangnon.reporting.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Rule;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.web.Form;

/** An indicator as it is typed, on the page or in a line of a list; what is wrong stands beside its field. */
final class IndicatorForm {
    /** Those an administrator can enter: what records count is entered with the kind of work. */
    static final List<Rule> RULES = List.of(Rule.DECLARED, Rule.STOCK, Rule.RATIO, Rule.SHARE_OF_UNITS);

    /** Of which units a share may be. */
    static final List<AreaLevel> LEVELS = List.of(AreaLevel.COMMUNE, AreaLevel.PROVINCE, AreaLevel.VILLAGE);

    private static final int NAME = 300;
    private static final int UNIT = 60;
    private static final int BASIS = 300;
    private static final int CODE = 80;

    private final Form form;
    private final Map<String, Indicator> known;

    /** @param known by code, to be divided by one another */
    IndicatorForm(Form form, Map<String, Indicator> known) {
        this.form = form;
        this.known = known;
    }

    /** A new one, or all of an old one; one full of blanks where something is wrong. */
    Indicator read() {
        String code = form.requiredText("code", CODE);
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*")) {
            form.reject("code", "reporting.catalogue.code.how");
        }
        Rule rule = form.choice("rule", Rule.class);
        if (!RULES.contains(rule) && form.problems("rule").isEmpty()) {
            form.reject("rule", "reporting.catalogue.rule.recorded");
        }
        boolean rate = rule == Rule.RATIO || rule == Rule.SHARE_OF_UNITS;
        ValueKind kind = rate ? ValueKind.RATE : form.choice("valueKind", ValueKind.class);
        if (!rate && kind == ValueKind.RATE) {
            form.reject("valueKind", "web.form.choose");
        }
        return words(new Indicator(
                code,
                "",
                "",
                form.requiredText("unitVi", UNIT),
                form.requiredText("unitEn", UNIT),
                kind,
                rule,
                part("numerator", rate),
                part("denominator", rule == Rule.RATIO),
                rate ? per() : 1,
                rule == Rule.SHARE_OF_UNITS ? Optional.of(level()) : Optional.empty(),
                Indicator.Direction.UP,
                rate ? List.of() : form.values("axes"),
                false,
                "",
                false,
                "",
                "",
                !rate,
                false,
                List.of(),
                List.of()));
    }

    /** What may be put right of one that is there: what it is called, its code in the text, who sees it. */
    Indicator words(Indicator of) {
        String external = form.text("externalCode", CODE);
        boolean taken = known.values().stream()
                .anyMatch(other -> !external.isEmpty()
                        && other.externalCode().equals(external)
                        && !other.code().equals(of.code()));
        if (taken) {
            form.reject("externalCode", "reporting.catalogue.external.taken");
        }
        return new Indicator(
                of.code(),
                form.requiredText("nameVi", NAME),
                form.requiredText("nameEn", NAME),
                of.unitVi(),
                of.unitEn(),
                of.valueKind(),
                of.rule(),
                of.numerator(),
                of.denominator(),
                of.per(),
                of.unitLevel(),
                form.choice("direction", Indicator.Direction.class),
                of.axes(),
                form.ticked("sensitive"),
                external,
                form.ticked("codeConfirmed"),
                form.text("basisVi", BASIS),
                form.text("basisEn", BASIS),
                of.declared(),
                form.ticked("published"),
                of.headingWords(),
                of.columnWords());
    }

    private Optional<String> part(String field, boolean needed) {
        String code = form.value(field);
        if (!needed) {
            return Optional.empty();
        }
        Indicator part = known.get(code);
        if (part == null || part.rate()) {
            form.reject(field, "reporting.catalogue.part.unknown", code);
        }
        return Optional.of(code);
    }

    private int per() {
        int per = (int) form.count("per").orElse(0);
        if (per < 1 && form.problems("per").isEmpty()) {
            form.reject("per", "web.form.required");
        }
        return Math.max(per, 1);
    }

    private AreaLevel level() {
        AreaLevel level = form.choice("unitLevel", AreaLevel.class);
        if (!LEVELS.contains(level) && form.problems("unitLevel").isEmpty()) {
            form.reject("unitLevel", "web.form.choose");
        }
        return level;
    }

    static Form fill(Indicator indicator) {
        Form form = Form.blank()
                .with("code", indicator.code())
                .with("nameVi", indicator.nameVi())
                .with("nameEn", indicator.nameEn())
                .with("direction", indicator.direction())
                .with("externalCode", indicator.externalCode())
                .with("basisVi", indicator.basisVi())
                .with("basisEn", indicator.basisEn());
        tick(form, "sensitive", indicator.sensitive());
        tick(form, "codeConfirmed", indicator.codeConfirmed());
        tick(form, "published", indicator.published());
        return form;
    }

    private static void tick(Form form, String field, boolean ticked) {
        if (ticked) {
            form.with(field, true);
        }
    }
}
