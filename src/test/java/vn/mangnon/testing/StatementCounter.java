package vn.mangnon.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements the application sends to its database. */
public final class StatementCounter implements BeanPostProcessor {
    private static final AtomicLong STATEMENTS = new AtomicLong();

    /** How many statements something sent. */
    public static long during(Runnable something) {
        long before = STATEMENTS.get();
        something.run();
        return STATEMENTS.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool && !(bean instanceof CountingPool) ? new CountingPool(pool) : bean;
    }

    private static final class CountingPool extends HikariDataSource {
        CountingPool(HikariConfig settings) {
            super(settings);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(Connection.class, super.getConnection());
        }
    }

    private static <T> T counting(Class<T> type, T one) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        STATEMENTS.incrementAndGet();
                    }
                    Object result = invoke(one, method, arguments);
                    return result instanceof PreparedStatement statement
                                    && method.getName().equals("prepareStatement")
                            ? counting(PreparedStatement.class, statement)
                            : result;
                }));
    }

    private static @Nullable Object invoke(Object one, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(one, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
