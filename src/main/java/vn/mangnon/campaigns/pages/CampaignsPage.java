package vn.mangnon.campaigns.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.campaigns.Campaign;
import vn.mangnon.campaigns.Campaign.State;
import vn.mangnon.campaigns.Occasion;
import vn.mangnon.shared.Period;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** Campaigns, and what comes next in the year. @param settings whether the reader may change the occasions */
public record CampaignsPage(
        List<Campaign> rows,
        Map<UUID, Organization> names,
        List<Coming> coming,
        Optional<Integer> next,
        boolean settings,
        LocalDate today)
        implements Page {
    /** An occasion and its next days. */
    public record Coming(Occasion occasion, Period days) implements Comparable<Coming> {
        @Override
        public int compareTo(Coming other) {
            return Comparator.<Coming, LocalDate>comparing(one -> one.days.first())
                    .thenComparing(one -> one.occasion.code())
                    .compare(this, other);
        }
    }

    /** Days in words; one day is that day. */
    public static String days(Ui ui, Period days) {
        return days.first().equals(days.last()) ? ui.day(days.first()) : ui.period(days);
    }

    public List<Campaign> in(State state) {
        return rows.stream().filter(row -> row.state(today) == state).toList();
    }

    public String leader(Campaign campaign) {
        Organization body = names.get(campaign.body());
        return body == null ? "" : body.name();
    }
}
