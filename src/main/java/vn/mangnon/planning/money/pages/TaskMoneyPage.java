package vn.mangnon.planning.money.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.money.MoneyStage;
import vn.mangnon.planning.money.MoneyStep;
import vn.mangnon.planning.money.MoneyTable;
import vn.mangnon.planning.money.MoneyTable.Handed;
import vn.mangnon.planning.money.MoneyTable.Row;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * The money of one task: how it stands, every step that was taken, and the next one.
 *
 * @param stages what the reader may do
 * @param bodies whom money may be released to
 */
public record TaskMoneyPage(
        Plan plan,
        MoneyTable table,
        Row row,
        List<MoneyStep> steps,
        Map<UUID, String> names,
        List<MoneyStage> stages,
        List<Organization> bodies,
        Form form)
        implements Page {
    /** Money of this task that other bodies got. */
    public List<Handed> handed() {
        return table.bodies().stream()
                .filter(handed -> handed.task().equals(row.task()))
                .toList();
    }

    public String name(UUID body) {
        return names.getOrDefault(body, "");
    }

    /** A source, those that are a part of another after it. */
    public List<MoneySource> sources() {
        return table.sources();
    }
}
