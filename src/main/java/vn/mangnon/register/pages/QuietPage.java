package vn.mangnon.register.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.mangnon.register.Reached.Reach;
import vn.mangnon.register.Reaching;
import vn.mangnon.shared.Period;
import vn.mangnon.units.Area;
import vn.mangnon.web.Page;

/** Children in special circumstances who got nothing for long, no gift this Tết, or gifts from many. */
public record QuietPage(Area area, List<Reach> rows, Reaching rule, Period tet, LocalDate today) implements Page {
    public List<Reach> quiet() {
        return only(Reach::quiet);
    }

    public List<Reach> giftless() {
        return only(reach -> !reach.gift());
    }

    public List<Reach> many() {
        return only(reach -> reach.givers() >= rule.givers());
    }

    private List<Reach> only(Predicate<Reach> which) {
        return rows.stream().filter(which).toList();
    }
}
