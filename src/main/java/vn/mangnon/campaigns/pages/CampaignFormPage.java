package vn.mangnon.campaigns.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.campaigns.Campaign;
import vn.mangnon.campaigns.Occasion;
import vn.mangnon.shared.Id;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A campaign as it is typed. @param of the one that is corrected */
public record CampaignFormPage(
        Form form,
        Optional<Id<Campaign>> of,
        List<Occasion> occasions,
        Map<String, String> areas,
        Map<String, String> plans,
        Map<String, String> templates)
        implements Page {
    /** What it is held on, where that is known. */
    public Optional<String> occasion() {
        return chosen().map(Occasion::code);
    }

    public Optional<Occasion> chosen() {
        return occasions.stream()
                .filter(occasion -> occasion.code().equals(form.value("occasion")))
                .findFirst();
    }
}
