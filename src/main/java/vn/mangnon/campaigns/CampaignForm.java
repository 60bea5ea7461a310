package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.campaigns.pages.CampaignFormPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.web.Form;

/** A campaign as it is typed. */
final class CampaignForm {
    private static final int LONGEST = 4_000;
    private static final int MOST_DAYS = 366;

    private CampaignForm() {}

    static Form of(Campaign campaign) {
        Form form = Form.blank()
                .with("id", campaign.id())
                .with("version", campaign.version())
                .with("occasion", campaign.occasion().orElse(""))
                .with("name", campaign.name())
                .with("theme", campaign.theme())
                .with("messages", String.join("\n", campaign.messages()))
                .with("area", campaign.area())
                .with("first", campaign.days().first())
                .with("last", campaign.days().last());
        campaign.plan().ifPresent(plan -> form.with("plan", plan));
        campaign.template().ifPresent(template -> form.with("template", template));
        return form;
    }

    /** What was typed, as far as it can be: look at the form's problems before using it. */
    static Campaign read(Actor actor, CampaignFormPage page) {
        Form form = page.form();
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        if (last.isBefore(first) && form.problems("last").isEmpty()) {
            form.reject("last", "shared.period.backwards");
        } else if (first.plusDays(MOST_DAYS).isBefore(last)) {
            form.reject("last", "campaigns.too-long", MOST_DAYS);
        }
        UUID area = form.requiredId("area");
        if (!page.areas().containsKey(area.toString())) {
            form.reject("area", "web.form.choose");
        }
        return new Campaign(
                new Id<>(form.requiredId("id")),
                actor.organization(),
                actor.body(),
                area,
                page.occasion(),
                form.requiredText("name", 200),
                form.text("theme", 500),
                messages(form),
                new Period(first, last.isBefore(first) ? first : last),
                offered(form, "plan", page.plans().keySet()),
                offered(form, "template", page.templates().keySet()),
                Optional.empty(),
                form.version());
    }

    private static List<String> messages(Form form) {
        return form.text("messages", LONGEST)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<UUID> offered(Form form, String field, Set<String> offered) {
        Optional<UUID> chosen = form.id(field);
        chosen.filter(one -> !offered.contains(one.toString()))
                .ifPresent(stranger -> form.reject(field, "web.form.choose"));
        return chosen;
    }
}
