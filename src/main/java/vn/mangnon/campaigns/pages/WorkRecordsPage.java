package vn.mangnon.campaigns.pages;

import java.util.Map;
import java.util.Optional;
import vn.mangnon.campaigns.Campaign;
import vn.mangnon.campaigns.Work;
import vn.mangnon.measures.Behind;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/**
 * The records behind a number of a campaign's board.
 *
 * @param unit whose number it is; empty for that of all together
 */
public record WorkRecordsPage(
        Campaign campaign, Work work, WorkNames names, Optional<String> unit, Behind behind, Map<Ref, Label> labels)
        implements Page {
    /** Whose number it is, in words. */
    public String who(Ui ui) {
        return unit.orElseGet(() -> CampaignPage.who(ui, work.level(), work.line()));
    }

    /** "25 chiếc". */
    public String amount(Ui ui) {
        return names.amount(ui, work, behind.sum());
    }
}
