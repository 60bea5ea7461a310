package vn.mangnon.activities.pages;

import java.time.LocalDate;
import java.util.List;
import vn.mangnon.activities.Kind;
import vn.mangnon.activities.Kind.Quantity;
import vn.mangnon.journal.Deed;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * One kind of work, as an administrator sees it.
 *
 * @param used whether work of it has been recorded
 * @param form its name, order, papers and manners
 * @param quantity a quantity as it was typed
 */
public record KindPage(
        Kind kind, boolean used, List<Axis> axes, LocalDate today, Form form, Form quantity, List<Deed> deeds)
        implements Page {
    /** What a quantity may be a number of. */
    public List<ValueKind> values() {
        return List.of(ValueKind.COUNT, ValueKind.CONTACTS, ValueKind.MONEY);
    }

    /** A quantity as a form, to be replaced. */
    public Form of(Quantity one) {
        if (quantity.chosen("of", one.code())) {
            return quantity;
        }
        return Form.blank()
                .with("nameVi", one.nameVi())
                .with("nameEn", one.nameEn())
                .with("unitVi", one.unitVi())
                .with("unitEn", one.unitEn())
                .with("value", one.value())
                .with("fallback", one.fallback())
                .with("from", today)
                .withAll("axes", one.axes().stream().map(Axis::code).toList());
    }

    /** The form of a quantity that is new. */
    public Form fresh() {
        return quantity.value("of").isEmpty() ? quantity : Form.blank();
    }

    public String at() {
        return "/kinds/" + kind.code();
    }
}
