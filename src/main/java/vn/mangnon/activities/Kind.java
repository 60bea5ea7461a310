package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.web.Form;
import vn.mangnon.web.Language;

/**
 * A kind of work, the quantities it asks for and the manners in which it is done. Kinds are data.
 *
 * @param names what it was called, the last first
 * @param quantities of all times
 */
public record Kind(
        String code,
        List<Named> names,
        boolean inUse,
        List<Evidence> evidence,
        List<Quantity> quantities,
        List<Manner> manners) {
    public Kind {
        names = List.copyOf(names);
        quantities = List.copyOf(quantities);
        manners = List.copyOf(manners);
    }

    /** What something is called from a day on. */
    public record Named(LocalDate since, String vi, String en) {
        public String in(Language language) {
            return language == Language.VI ? vi : en;
        }
    }

    /** What should lie with a record. */
    public enum Evidence {
        PICTURE,
        LIST,
        DECISION,
        PLAN,
        VOUCHER
    }

    /** A form of doing it, such as a radio broadcast. */
    public record Manner(String code, String nameVi, String nameEn, boolean inUse) {
        public String name(Language language) {
            return language == Language.VI ? nameVi : nameEn;
        }
    }

    public String name(Language language) {
        return names.getFirst().in(language);
    }

    /** What it was called on a day. */
    public String name(Language language, LocalDate day) {
        return names.stream()
                .filter(name -> !name.since.isAfter(day))
                .findFirst()
                .orElse(names.getLast())
                .in(language);
    }

    /** What it asks for on a day, and whatever else a form has something in. */
    public List<Quantity> asked(LocalDate day, Form form) {
        return quantities.stream()
                .filter(quantity ->
                        quantity.asksOn(day) || !form.value(quantity.field()).isEmpty())
                .toList();
    }

    /** Of these, what counts without being typed, or what has to be. */
    public List<Quantity> asked(LocalDate day, Form form, boolean falling) {
        return asked(day, form).stream()
                .filter(quantity -> (quantity.fallback != Fallback.NONE) == falling)
                .toList();
    }

    public Optional<Manner> manner(String wanted) {
        return manners.stream().filter(manner -> manner.code.equals(wanted)).findFirst();
    }

    public String mannerField() {
        return "manner." + code;
    }

    /** What the attendance may be parted by on its page. */
    public List<Axis> axesOfAttendance() {
        return quantities.stream()
                .filter(quantity -> quantity.fallback == Fallback.ATTENDANCE)
                .flatMap(quantity -> quantity.axes.stream())
                .distinct()
                .toList();
    }

    /** Whether it asks who attended, on a page that is to be short. */
    public boolean asksAttendance() {
        return quantities.stream().anyMatch(quantity -> quantity.fallback == Fallback.ATTENDANCE);
    }

    /** Whether an event of this kind says nothing until something is typed. */
    boolean needsFigure(LocalDate day) {
        return quantities.stream()
                .filter(quantity -> quantity.asksOn(day))
                .allMatch(quantity -> quantity.fallback == Fallback.NONE);
    }

    /** What counts where nothing was typed. */
    public enum Fallback {
        NONE,
        /** The event itself. */
        ONE,
        /** The children who attended. */
        ATTENDANCE
    }

    /**
     * One figure of a kind.
     *
     * @param axes what it may be parted by
     * @param from the first day of the work it is asked of
     * @param until the last
     */
    public record Quantity(
            String kind,
            String code,
            String indicator,
            String nameVi,
            String nameEn,
            String unitVi,
            String unitEn,
            Fallback fallback,
            ValueKind value,
            List<Axis> axes,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {
        public String name(Language language) {
            return language == Language.VI ? nameVi : nameEn;
        }

        public String unit(Language language) {
            return language == Language.VI ? unitVi : unitEn;
        }

        public boolean asksOn(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && until.filter(day::isAfter).isEmpty();
        }

        /** The form field it is typed in. */
        public String field() {
            return "figure." + kind + "." + code;
        }
    }
}
