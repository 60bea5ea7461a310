package vn.mangnon.campaigns;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** A campaign goes by its name. */
@Component
class CampaignRecordKind implements RecordKind {
    private final Campaigns campaigns;

    CampaignRecordKind(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String kind() {
        return Campaign.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        ids.forEach(id -> campaigns
                .find(scope, new Id<>(id))
                .ifPresent(campaign -> labels.put(id, new Label(campaign.name(), "/campaigns/" + id))));
        return labels;
    }
}
