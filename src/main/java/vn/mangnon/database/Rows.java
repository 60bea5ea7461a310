package vn.mangnon.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;

/** Rows as records: columns by name to components by name ({@code area_id} to {@code areaId}), or one column alone. */
public final class Rows {
    private static final DefaultConversionService CONVERSION = new DefaultConversionService();

    static {
        CONVERSION.addConverter(Array.class, String[].class, array -> (String[]) content(array));
        CONVERSION.addConverter(Array.class, UUID[].class, array -> (UUID[]) content(array));
    }

    private Rows() {}

    /** Unlike {@code query(Class)} it promises that no row is null, and it reads arrays. */
    @SuppressWarnings("NullAway") // a single column may be null; ours are declared not to be
    public static <T> RowMapper<T> of(Class<T> type) {
        return BeanUtils.isSimpleProperty(type)
                ? SingleColumnRowMapper.newInstance(type)
                : new SimplePropertyRowMapper<>(type, CONVERSION);
    }

    /** A moment as a parameter. */
    public static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A moment out of a row. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A moment out of a row that may have none. */
    public static Optional<Instant> findInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Optional<UUID> findUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static Optional<LocalDate> findDay(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Object content(Array array) {
        try {
            return array.getArray();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
