package vn.mangnon.activities;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.EditQuantities.Wanted;
import vn.mangnon.activities.Kind.Evidence;
import vn.mangnon.activities.Kind.Fallback;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.shared.Actor;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** A new kind of work, with the quantities that most kinds have. */
@Component
class CommonQuantities {
    private static final List<String> OF_CHILDREN = List.of("sex", "age", "ethnicity", "disability");

    private final EditKinds kinds;
    private final EditQuantities quantities;
    private final Kinds all;
    private final Messages messages;

    CommonQuantities(EditKinds kinds, EditQuantities quantities, Kinds all, Messages messages) {
        this.kinds = kinds;
        this.quantities = quantities;
        this.all = all;
        this.messages = messages;
    }

    /** @param counts EVENTS, ATTENDANCE, GIVEN, MONEY: which of them it asks for */
    @Transactional
    public String add(Actor actor, String nameVi, String nameEn, List<Evidence> evidence, List<String> counts) {
        String code = kinds.add(actor, nameVi, nameEn, evidence);
        Kind kind = all.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        for (String count : counts) {
            switch (count) {
                case "EVENTS" -> add(actor, kind, wanted("events", ValueKind.COUNT, Fallback.ONE, List.of()));
                case "ATTENDANCE" ->
                    add(actor, kind, wanted("attendance", ValueKind.CONTACTS, Fallback.ATTENDANCE, OF_CHILDREN));
                case "GIVEN" -> add(actor, kind, wanted("given", ValueKind.CONTACTS, Fallback.NONE, OF_CHILDREN));
                case "MONEY" -> add(actor, kind, wanted("money", ValueKind.MONEY, Fallback.NONE, List.of()));
                default -> {}
            }
        }
        return code;
    }

    private void add(Actor actor, Kind kind, Wanted wanted) {
        quantities.add(actor, kind, wanted, Optional.empty());
    }

    private Wanted wanted(String name, ValueKind value, Fallback fallback, List<String> axes) {
        String key = "activities.common." + name;
        return new Wanted(
                messages.say(Language.VI, key),
                messages.say(Language.EN, key),
                messages.say(Language.VI, key + ".unit"),
                messages.say(Language.EN, key + ".unit"),
                value,
                fallback,
                axes);
    }
}
