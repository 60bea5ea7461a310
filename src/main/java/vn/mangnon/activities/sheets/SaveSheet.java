package vn.mangnon.activities.sheets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Activities;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.sheets.CheckedRow.State;
import vn.mangnon.activities.sheets.SheetUpload.Saved;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;

/** Saves the rows of a workbook that are right, all of them or, if anything goes wrong, none. */
@Component
class SaveSheet {
    private final CheckSheet check;
    private final Activities activities;
    private final Uploads uploads;
    private final SavedRows savedRows;

    SaveSheet(CheckSheet check, Activities activities, Uploads uploads, SavedRows savedRows) {
        this.check = check;
        this.activities = activities;
        this.uploads = uploads;
        this.savedRows = savedRows;
    }

    @Transactional
    public Saved save(Scope scope, Actor actor, Id<SheetUpload> id, TypedSheet sheet, LocalDate today) {
        CheckedSheet checked = check.check(scope, actor, sheet, today);
        Map<UUID, Integer> versions = new HashMap<>();
        for (CheckedRow row : checked.rows()) {
            if (row.state().saved()) {
                Activity activity = row.activity().orElseThrow();
                save(actor, row, activity, today);
                versions.put(activity.id().value(), activity.version() + 1);
            }
        }
        savedRows.remember(sheet.head().id(), versions);
        Saved saved = new Saved((int) checked.count(State.NEW), (int) checked.count(State.CHANGED), (int)
                checked.count(State.WITHDRAWN));
        uploads.saved(id, saved);
        return saved;
    }

    private void save(Actor actor, CheckedRow row, Activity activity, LocalDate today) {
        switch (row.state()) {
            case NEW -> activities.record(actor, activity, today);
            case CHANGED -> activities.correct(actor, activity, today);
            case WITHDRAWN ->
                activities.withdraw(actor, activity.id(), row.typed().value(Columns.WITHDRAWN), today);
            case UNCHANGED, CONFLICT, FAULTY -> {}
        }
    }
}
