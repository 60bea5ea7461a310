package vn.mangnon.campaigns.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.campaigns.Campaign;
import vn.mangnon.campaigns.Work;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;
import vn.mangnon.web.Form;
import vn.mangnon.web.Language;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** What every level owes, and one more. @param lines who may be asked, by what the form says */
public record WorksPage(
        Campaign campaign, List<Work> works, WorkNames names, Map<String, Optional<Line>> lines, Form form)
        implements Page {
    public Map<String, String> choices() {
        return names.choices(Language.VI);
    }

    public Map<String, String> choices(Ui ui) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "");
        choices.putAll(names.choices(ui.language()));
        return choices;
    }

    public Map<String, String> lines(Ui ui) {
        Map<String, String> words = new LinkedHashMap<>();
        lines.forEach((code, line) -> words.put(code, line.map(ui::t).orElseGet(() -> ui.t("campaigns.work.anybody"))));
        return words;
    }

    public Map<String, String> levels(Ui ui) {
        Map<String, String> levels = new LinkedHashMap<>();
        AreaLevel.TIERS.forEach(level -> levels.put(level.name(), ui.t(level)));
        return levels;
    }
}
