package vn.mangnon.register.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.journal.Deed;
import vn.mangnon.journal.Looks;
import vn.mangnon.register.Child;
import vn.mangnon.register.Guardian;
import vn.mangnon.register.Need;
import vn.mangnon.register.Residence;
import vn.mangnon.register.Situation;
import vn.mangnon.register.Support;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** A child, for those who keep the register of where she lives. @param looks for a leader: who looked */
public record ChildPage(
        Child child,
        List<Situation> situations,
        List<Guardian> guardians,
        List<Need> needs,
        List<Support> supports,
        List<Residence> residences,
        List<Child> family,
        KindNames names,
        Map<UUID, String> places,
        List<Deed> deeds,
        Optional<List<Looks.Looked>> looks,
        Form leaving,
        LocalDate today)
        implements Page {
    public boolean open() {
        return child.open(today);
    }

    public String at() {
        return "/children/" + child.id();
    }

    public String place(UUID commune) {
        return places.getOrDefault(commune, "");
    }

    /** Why nothing can be written any more. */
    public String closed(Ui ui) {
        return child.left()
                .map(left -> ui.t("register.state.left", ui.day(left.on()), ui.t(left.because())))
                .orElseGet(() ->
                        ui.t("register.state.sixteen", ui.day(child.birth().sixteenOn())));
    }
}
