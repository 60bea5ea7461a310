package vn.mangnon.register.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.register.Situation;
import vn.mangnon.register.SituationKind;
import vn.mangnon.register.SituationKind.Sort;
import vn.mangnon.register.SupportKind;
import vn.mangnon.web.Ui;

/** What groups and kinds of support are called. */
public record KindNames(List<SituationKind> situations, List<SupportKind> supports) {
    public Optional<SituationKind> find(String code) {
        return situations.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public String of(Situation situation, Ui ui) {
        return find(situation.kind()).map(kind -> kind.name(ui.language())).orElse(situation.kind());
    }

    public Sort sort(Situation situation) {
        return find(situation.kind()).map(SituationKind::sort).orElse(Sort.LOCAL);
    }

    public String part(Situation situation, Ui ui) {
        return situation
                .part()
                .flatMap(this::find)
                .map(kind -> kind.name(ui.language()))
                .orElse("");
    }

    public String support(String code, Ui ui) {
        return supports.stream()
                .filter(kind -> kind.code().equals(code))
                .map(kind -> kind.name(ui.language()))
                .findFirst()
                .orElse(code);
    }

    public Map<String, String> supportChoices(Ui ui) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", ui.t("register.choose"));
        supports.forEach(kind -> choices.put(kind.code(), kind.name(ui.language())));
        return choices;
    }

    /** Groups with their parts below them, in their order. */
    public static Map<String, String> choices(List<SituationKind> kinds, boolean parts, Ui ui) {
        Map<String, String> choices = new LinkedHashMap<>();
        kinds.stream()
                .filter(SituationKind::inUse)
                .filter(kind -> parts || kind.parent().isEmpty())
                .forEach(kind -> choices.put(kind.code(), label(kind, ui)));
        return choices;
    }

    private static String label(SituationKind kind, Ui ui) {
        String name = kind.name(ui.language());
        if (kind.parent().isPresent()) {
            return "\u2003– " + name;
        }
        return kind.sort() == Sort.SPECIAL ? name : ui.t(kind.sort()) + ": " + name;
    }
}
