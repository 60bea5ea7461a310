package vn.mangnon.planning.money.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.money.MoneyStage;
import vn.mangnon.planning.money.MoneyTable;
import vn.mangnon.planning.money.Share;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * The money of a plan by task and source.
 *
 * @param stages what the reader may do
 * @param decides whether she may change the rules of her body
 */
public record MoneyPage(
        Plan plan,
        MoneyTable table,
        Map<UUID, String> names,
        List<MoneyStage> stages,
        boolean decides,
        List<Organization> bodies,
        Form form)
        implements Page {
    /** How many lines of the table a person should look at for this. */
    public long warned(Share.Warning warning) {
        return table.rows().stream()
                .flatMap(row -> row.shares().stream())
                .filter(share -> table.warnings(share).contains(warning))
                .count();
    }

    public String name(UUID body) {
        return names.getOrDefault(body, "");
    }
}
