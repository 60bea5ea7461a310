package vn.mangnon.activities.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Activities;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.TypedActivities;
import vn.mangnon.activities.TypedActivities.Checking;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;

/** Compares a workbook with what is recorded now, and checks each row that somebody has touched. */
@Component
public class CheckSheet {
    private final Activities activities;
    private final TypedActivities typed;
    private final SavedRows saved;

    CheckSheet(Activities activities, TypedActivities typed, SavedRows saved) {
        this.activities = activities;
        this.typed = typed;
        this.saved = saved;
    }

    /** Refuses the workbook of another body. */
    static void checkOwner(Actor actor, SheetHead head) {
        if (!head.body().equals(actor.body())) {
            throw new Refused("activities.sheets.other-body", head.name());
        }
    }

    @Transactional(readOnly = true)
    public CheckedSheet check(Scope scope, Actor actor, TypedSheet sheet, LocalDate today) {
        checkOwner(actor, sheet.head());
        List<KeyedRow> rows = KeyedRow.all(sheet);
        Set<UUID> ids = rows.stream().map(row -> row.key().activity()).collect(Collectors.toSet());
        Map<UUID, Activity> before = activities.ofBody(scope, actor, ids).stream()
                .collect(Collectors.toMap(activity -> activity.id().value(), Function.identity()));
        Checking checking = typed.checking(scope, actor, today, places(sheet));
        CheckRow each = new CheckRow(
                sheet.head(), before, saved.versions(scope, sheet.head().id()), checking);
        return new CheckedSheet(sheet, rows.stream().map(each::check).toList());
    }

    private static Set<UUID> places(TypedSheet sheet) {
        return sheet.head().areas().stream()
                .map(area -> UUID.fromString(area.code()))
                .collect(Collectors.toSet());
    }
}
