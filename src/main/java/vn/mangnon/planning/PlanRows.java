package vn.mangnon.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;

/** Plans as rows and rows as plans. */
final class PlanRows {
    private PlanRows() {}

    /** What a person may put right or say about a plan. */
    static Map<String, @Nullable Object> fields(Plan plan) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("number", plan.number().orElse(null));
        fields.put("symbol", plan.symbol());
        fields.put("issuedOn", plan.issuedOn().orElse(null));
        fields.put("place", plan.place());
        fields.put("issuerName", plan.issuerName());
        fields.put("kind", plan.kind());
        fields.put("subject", plan.subject());
        fields.put("signedFor", plan.signedFor());
        fields.put("signerTitle", plan.signerTitle());
        fields.put("signer", plan.signer());
        fields.put("first", plan.period().first());
        fields.put("last", plan.period().last());
        fields.put("state", plan.state().name());
        fields.put("written", plan.lineage().written());
        fields.put("programme", plan.lineage().programme());
        fields.put("superior", plan.lineage().superior().map(Id::value).orElse(null));
        fields.put("replaces", plan.lineage().replaces().map(Id::value).orElse(null));
        fields.put("how", plan.lineage().how().map(Enum::name).orElse(null));
        return fields;
    }

    static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "issuer_id"),
                Optional.ofNullable(row.getString("number")),
                row.getString("symbol"),
                Rows.findDay(row, "issued_on"),
                row.getString("place"),
                row.getString("issuer_name"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("signed_for"),
                row.getString("signer_title"),
                row.getString("signer"),
                row.getString("theme"),
                new Period(Rows.day(row, "period_first"), Rows.day(row, "period_last")),
                lineage(row),
                PlanState.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static Lineage lineage(ResultSet row) throws SQLException {
        return new Lineage(
                row.getBoolean("written"),
                row.getBoolean("programme"),
                Rows.findUuid(row, "superior_id").map(Id::new),
                Rows.findUuid(row, "replaces_id").map(Id::new),
                Optional.ofNullable(row.getString("replaces_how")).map(Lineage.Replacement::valueOf));
    }
}
