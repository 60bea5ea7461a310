package vn.mangnon.database;

import java.sql.Array;
import java.sql.SQLException;
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

    private static Object content(Array array) {
        try {
            return array.getArray();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
