package vn.mangnon.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.campaigns.Campaign;
import vn.mangnon.campaigns.ChangeCampaign;
import vn.mangnon.campaigns.Work;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;

/** The campaigns that are there from the start, with what every level owes in them. */
@Component
public class SampleCampaigns {
    private final ChangeCampaign change;
    private final SampleUnits units;

    SampleCampaigns(ChangeCampaign change, SampleUnits units) {
        this.change = change;
        this.units = units;
    }

    /** The campaign that a key in the sample's files names. */
    public static Id<Campaign> campaign(String key) {
        return new Id<>(id("campaign/" + key));
    }

    void load() {
        List<Csv.Row> works = Csv.resource("sample/campaign-works.csv");
        for (Csv.Row row : Csv.resource("sample/campaigns.csv")) {
            change.beginSample(
                    campaign(row),
                    works.stream()
                            .filter(work -> work.get("campaign").equals(row.get("key")))
                            .map(SampleCampaigns::work)
                            .toList());
        }
    }

    private Campaign campaign(Csv.Row row) {
        Period days = days(row);
        return new Campaign(
                campaign(row.get("key")),
                SampleUnits.organization(row.get("organization_key")).value(),
                SampleUnits.organization(row.get("body_key")).value(),
                units.area(row.get("area_code"), days.first()).id().value(),
                Optional.of(row.get("occasion")),
                row.get("name"),
                row.get("theme"),
                List.copyOf(row.list("messages", "|")),
                days,
                Optional.of(SamplePlans.plan(row.get("plan")).value()),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private static Work work(Csv.Row row) {
        return new Work(
                new Id<>(id("work/" + row.get("key"))),
                campaign(row.get("campaign")).value(),
                AreaLevel.valueOf(row.get("level")),
                Optional.of(row.get("line")).filter(line -> !line.isEmpty()).map(Line::valueOf),
                row.get("kind"),
                row.get("quantity"),
                row.get("at_least").isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(row.get("at_least"))),
                days(row));
    }

    private static Period days(Csv.Row row) {
        return new Period(LocalDate.parse(row.get("first")), LocalDate.parse(row.get("last")));
    }

    private static UUID id(String path) {
        return UUID.nameUUIDFromBytes(("vn.mangnon.sample/" + path).getBytes(StandardCharsets.UTF_8));
    }
}
