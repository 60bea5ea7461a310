package vn.mangnon.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;

/** Rows of the unit tables as records. */
final class UnitRows {
    private UnitRows() {}

    static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                new Id<>(row.getObject("id", UUID.class)),
                AreaLevel.valueOf(row.getString("level")),
                row.getString("code"),
                row.getString("kind"),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    static Areas.Part part(ResultSet row, int number) throws SQLException {
        Optional<Long> weight = Optional.ofNullable(row.getObject("weight", Long.class));
        return new Areas.Part(
                area(row, number),
                weight,
                Optional.ofNullable(row.getString("basis")).orElse(""));
    }

    static Organization organization(ResultSet row, int number) throws SQLException {
        UUID body = row.getObject("body_id", UUID.class);
        return new Organization(
                new Id<>(row.getObject("id", UUID.class)),
                Line.valueOf(row.getString("line")),
                OrganizationKind.valueOf(row.getString("kind")),
                body == null ? null : new Id<>(body),
                new Id<>(row.getObject("area_id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
