package vn.mangnon.activities;

import java.util.List;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.web.Language;

/** A kind of work and the quantities it asks for. Kinds are data. */
public record Kind(String code, String nameVi, String nameEn, List<Quantity> quantities) {
    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }

    /** Whether an event of this kind says nothing until something is typed. */
    boolean needsFigure() {
        return quantities.stream().allMatch(quantity -> quantity.fallback == Fallback.NONE);
    }

    /** What counts where nothing was typed. */
    public enum Fallback {
        NONE,
        /** The event itself. */
        ONE,
        /** The children who attended. */
        ATTENDANCE
    }

    /** One figure of a kind. */
    public record Quantity(
            String kind,
            String code,
            String indicator,
            String nameVi,
            String nameEn,
            Fallback fallback,
            ValueKind value) {
        public String name(Language language) {
            return language == Language.VI ? nameVi : nameEn;
        }

        /** The form field it is typed in. */
        public String field() {
            return "figure." + kind + "." + code;
        }
    }
}
