package vn.mangnon.register.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.mangnon.register.Reaching;
import vn.mangnon.register.SituationKind;
import vn.mangnon.register.SituationKind.Sort;
import vn.mangnon.units.Area;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** The register above a commune: numbers and rates without names. @param province whether it moves split communes' records */
public record RegisterFiguresPage(
        Area area, List<Group> groups, List<Commune> communes, Reaching rule, boolean province, long threshold)
        implements Page {
    /**
     * Groups of a sort.
     *
     * @param memberships of each group, then of all of them together; empty where hidden
     * @param children each counted once
     */
    public record Group(Sort sort, List<SituationKind> kinds, List<OptionalLong> memberships, OptionalLong children) {}

    /** @param name empty for the last row, of all; blank for children of split communes @param percent empty where hidden */
    public record Commune(Optional<String> name, OptionalLong children, List<OptionalInt> percent) {}

    public static String shown(Ui ui, OptionalLong number) {
        return number.isPresent() ? ui.number(number.getAsLong()) : ui.t("register.hidden");
    }

    public static String shown(Ui ui, OptionalInt percent) {
        return percent.isPresent() ? percent.getAsInt() + "%" : ui.t("register.hidden");
    }
}
