package vn.mangnon.planning.targets.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A target being handed down: so much to each body right below. */
public record AllotmentPage(Plan plan, Target target, List<Organization> bodies, Form form) implements Page {
    /** What the shares on the form come to; empty where one of them is no number. */
    public Optional<BigDecimal> sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Organization body : bodies) {
            String typed = form.value("share." + body.id());
            if (!typed.isEmpty() && !typed.matches("\\d{1,18}(,\\d{1,6})?")) {
                return Optional.empty();
            }
            sum = typed.isEmpty() ? sum : sum.add(new BigDecimal(typed.replace(',', '.')));
        }
        return Optional.of(sum);
    }
}
