package vn.mangnon.measures;

import java.util.List;
import vn.mangnon.web.Language;

/**
 * What a figure may be broken down by, with its values in their order.
 *
 * @param complete its parts add up to the whole; those of another are parts "of which" that may not exceed it
 */
public record Axis(String code, String nameVi, String nameEn, boolean complete, List<Value> values) {
    public Axis {
        values = List.copyOf(values);
    }

    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }

    /** One value of an axis; the cell is the one the ledger of numbers knows it by. */
    public record Value(String axis, boolean complete, String code, int cell, String nameVi, String nameEn) {
        public String name(Language language) {
            return language == Language.VI ? nameVi : nameEn;
        }
    }
}
