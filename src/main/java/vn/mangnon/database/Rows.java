package vn.mangnon.database;

import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;

/** Rows as records: columns by name to components by name ({@code area_id} to {@code areaId}), or one column alone. */
public final class Rows {
    private Rows() {}

    /** For lists; unlike {@code query(Class)} it promises that no row is null. */
    @SuppressWarnings("NullAway") // a single column may be null; ours are declared not to be
    public static <T> RowMapper<T> of(Class<T> type) {
        return BeanUtils.isSimpleProperty(type)
                ? SingleColumnRowMapper.newInstance(type)
                : new SimplePropertyRowMapper<>(type);
    }
}
