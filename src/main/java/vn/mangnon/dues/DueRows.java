package vn.mangnon.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;

/** Rows of dues as records. */
final class DueRows {
    private DueRows() {}

    static Dues.Urged urged(ResultSet row, int number) throws SQLException {
        return new Dues.Urged(due(row, number), row.getLong("times"), Rows.findInstant(row, "last"));
    }

    static Due due(ResultSet row, int number) throws SQLException {
        Optional<UUID> settledBy = Rows.findUuid(row, "settled_id");
        String settledKind = String.valueOf(row.getString("settled_kind"));
        return new Due(
                new Id<>(Rows.uuid(row, "id")),
                Due.Kind.valueOf(row.getString("kind")),
                new Ref(row.getString("subject_kind"), Rows.uuid(row, "subject_id")),
                row.getString("round"),
                row.getString("clause"),
                Rows.uuid(row, "debtor_id"),
                Rows.uuid(row, "creditor_id"),
                Rows.findUuid(row, "via_id"),
                new Period(Rows.day(row, "period_first"), Rows.day(row, "period_last")),
                new DueRule.Fixed(Operator.valueOf(row.getString("operator")), Rows.day(row, "printed_on")),
                Rows.instant(row, "due_at"),
                Rows.findInstant(row, "extended_until"),
                Rows.findDay(row, "internal_on"),
                row.getBoolean("tentative"),
                row.getBoolean("provisional"),
                settledBy.map(id -> new Ref(settledKind, id)),
                row.getString("settled_words"),
                row.getString("ended_because") != null);
    }
}
