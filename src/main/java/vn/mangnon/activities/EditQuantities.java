package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Kind.Fallback;
import vn.mangnon.activities.Kind.Manner;
import vn.mangnon.activities.Kind.Quantity;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.DefineIndicator;
import vn.mangnon.measures.DefineIndicator.Definition;
import vn.mangnon.measures.Ledgers;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Unscoped;

/**
 * The quantities and manners of a kind. What has been recorded under a quantity keeps its meaning: once used it is only
 * ended, and another follows it from a day on.
 */
@Component
class EditQuantities {
    private final JdbcClient jdbc;
    private final DefineIndicator indicators;
    private final Ledgers ledgers;
    private final Journal journal;

    EditQuantities(JdbcClient jdbc, DefineIndicator indicators, Ledgers ledgers, Journal journal) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.ledgers = ledgers;
        this.journal = journal;
    }

    /** A quantity as an administrator wants it. */
    record Wanted(
            String nameVi,
            String nameEn,
            String unitVi,
            String unitEn,
            ValueKind value,
            Fallback fallback,
            List<String> axes) {}

    /** Whether work of the kind has been recorded, so that what it asks may change from a day on only. */
    @Unscoped("says only whether there is any")
    @Transactional(readOnly = true)
    public boolean used(String kind) {
        return jdbc.sql("select exists (select from activities.activity_kind where kind = :kind)")
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    /** Asks for another quantity: always, or of work from a day on. Sent twice, it is asked once. */
    @Transactional
    public void add(Actor actor, Kind kind, Wanted wanted, Optional<LocalDate> from) {
        String code = EditKinds.code(wanted.nameVi());
        if (kind.quantities().stream().noneMatch(quantity -> quantity.code().equals(code))) {
            insert(kind, code, wanted, from);
            recount(actor, kind.code(), from);
            journal.note(actor, "activities.deed.kind-changed", EditKinds.ref(kind.code()), Map.of("quantity", code));
        }
    }

    /** The last day of the work that is asked for it. */
    @Transactional
    public void end(Actor actor, Kind kind, Quantity quantity, LocalDate until) {
        jdbc.sql("update activities.quantity set valid_to = :until where kind = :kind and code = :code")
                .param("until", until)
                .param("kind", kind.code())
                .param("code", quantity.code())
                .update();
        recount(actor, kind.code(), Optional.of(until.plusDays(1)));
        journal.note(
                actor, "activities.deed.kind-changed", EditKinds.ref(kind.code()), Map.of("quantity", quantity.code()));
    }

    /** From a day on another quantity is asked in the place of this one, which keeps what was recorded under it. */
    @Transactional
    public void replace(Actor actor, Kind kind, Quantity quantity, Wanted wanted, LocalDate from) {
        if (quantity.from().filter(day -> !from.isAfter(day)).isPresent()) {
            throw new Refused("activities.quantity.from-already");
        }
        String code = fresh(kind, EditKinds.code(wanted.nameVi()));
        end(actor, kind, quantity, from.minusDays(1));
        insert(kind, code, wanted, Optional.of(from));
        recount(actor, kind.code(), Optional.of(from));
    }

    /** Adds a manner in which work of the kind is done; what it counts it counts under the manner as well. */
    @Transactional
    public void addManner(Actor actor, Kind kind, String nameVi, String nameEn) {
        Manner manner = new Manner(EditKinds.code(nameVi), nameVi, nameEn, true);
        int added = jdbc.sql("""
                insert into activities.manner (kind, code, name_vi, name_en, position)
                values (:kind, :code, :vi, :en,
                  (select coalesce(max(position), 0) + 1 from activities.manner where kind = :kind))
                on conflict (kind, code) do nothing
                """)
                .param("kind", kind.code())
                .param("code", manner.code())
                .param("vi", nameVi)
                .param("en", nameEn)
                .update();
        if (added == 1) {
            kind.quantities().stream()
                    .filter(quantity -> quantity.fallback() != Fallback.NONE
                            && quantity.until().isEmpty())
                    .forEach(quantity -> countByManner(kind, manner, quantity.code(), wanted(quantity)));
            journal.note(
                    actor, "activities.deed.kind-changed", EditKinds.ref(kind.code()), Map.of("manner", manner.code()));
        }
    }

    /** Whether a manner may be chosen. */
    @Transactional
    public void useManner(Actor actor, Kind kind, Manner manner, boolean inUse) {
        jdbc.sql("update activities.manner set in_use = :inUse where kind = :kind and code = :code")
                .param("inUse", inUse)
                .param("kind", kind.code())
                .param("code", manner.code())
                .update();
        journal.note(
                actor, "activities.deed.kind-changed", EditKinds.ref(kind.code()), Map.of("manner", manner.code()));
    }

    private void insert(Kind kind, String code, Wanted wanted, Optional<LocalDate> from) {
        String indicator = kind.code() + "." + code;
        define(kind, indicator, wanted, "");
        jdbc.sql("""
                insert into activities.quantity (kind, code, indicator, name_vi, name_en, fallback, position, valid_from)
                values (:kind, :code, :indicator, :vi, :en, :fallback,
                  (select coalesce(max(position), 0) + 1 from activities.quantity where kind = :kind), :from)
                """)
                .param("kind", kind.code())
                .param("code", code)
                .param("indicator", indicator)
                .param("vi", wanted.nameVi)
                .param("en", wanted.nameEn)
                .param("fallback", wanted.fallback.name())
                .param("from", from.orElse(null))
                .update();
        wanted.axes.forEach(axis -> insertAxis(kind, code, axis));
        if (wanted.fallback != Fallback.NONE) {
            kind.manners().forEach(manner -> countByManner(kind, manner, code, wanted));
        }
    }

    private void insertAxis(Kind kind, String code, String axis) {
        jdbc.sql("insert into activities.quantity_axis (kind, quantity, axis) values (:kind, :code, :axis)")
                .param("kind", kind.code())
                .param("code", code)
                .param("axis", axis)
                .update();
    }

    private void countByManner(Kind kind, Manner manner, String quantity, Wanted wanted) {
        String indicator = kind.code() + "." + quantity + "." + manner.code();
        define(kind, indicator, wanted, ": " + manner.nameVi());
        jdbc.sql("""
                insert into activities.manner_indicator (kind, manner, quantity, indicator)
                values (:kind, :manner, :quantity, :indicator)
                """)
                .param("kind", kind.code())
                .param("manner", manner.code())
                .param("quantity", quantity)
                .param("indicator", indicator)
                .update();
    }

    private void define(Kind kind, String indicator, Wanted wanted, String manner) {
        boolean defined = indicators.define(new Definition(
                indicator,
                kind.names().getFirst().vi() + ": " + wanted.nameVi + manner,
                kind.names().getFirst().en() + ": " + wanted.nameEn + manner,
                wanted.unitVi,
                wanted.unitEn,
                wanted.value,
                wanted.axes,
                manner.isEmpty() ? List.of(kind.names().getFirst().vi()) : List.of(),
                manner.isEmpty() ? List.of(wanted.nameVi) : List.of()));
        if (!defined) {
            throw new Refused("activities.quantity.code-taken");
        }
    }

    private static Wanted wanted(Quantity quantity) {
        return new Wanted(
                quantity.nameVi(),
                quantity.nameEn(),
                quantity.unitVi(),
                quantity.unitEn(),
                quantity.value(),
                quantity.fallback(),
                quantity.axes().stream().map(axis -> axis.code()).toList());
    }

    private static String fresh(Kind kind, String code) {
        Map<String, Quantity> taken = new HashMap<>();
        kind.quantities().forEach(quantity -> taken.put(quantity.code(), quantity));
        String free = code;
        for (int number = 2; taken.containsKey(free); number++) {
            free = code + "_" + number;
        }
        return free;
    }

    /** What counts without being typed counts otherwise from that day on. */
    private void recount(Actor actor, String kind, Optional<LocalDate> from) {
        jdbc.sql("""
                select a.id from activities.activity a join activities.activity_kind k on k.activity_id = a.id
                where k.kind = :kind and a.begins_on >= :from::date
                """)
                .param("kind", kind)
                .param("from", from.orElse(LocalDate.of(1900, 1, 1)))
                .query(Rows.of(UUID.class))
                .list()
                .forEach(id -> ledgers.wrote(
                        actor, "activities.deed.recounted", Activities.ref(new Id<>(id)), Map.of("kind", kind)));
    }
}
