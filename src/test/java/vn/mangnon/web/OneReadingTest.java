package vn.mangnon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.web.method.HandlerMethod;

/** A GET reads in one transaction, which is over before its page is written, also when it fails. */
class OneReadingTest {
    private final List<String> done = new ArrayList<>();
    private final OneReading reading = new OneReading(new Noting());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aGetBeginsOneThatCannotWriteAndEndsItBeforeThePageIsWritten() throws Exception {
        MockHttpServletRequest get = new MockHttpServletRequest("GET", "/plans");
        reading.preHandle(get, response, handler());
        assertThat(done).containsExactly("read-only");
        reading.postHandle(get, response, handler(), null);
        assertThat(done).containsExactly("read-only", "rolled back");
        reading.afterCompletion(get, response, handler(), null);
        assertThat(done).hasSize(2);
    }

    @Test
    void oneThatFailsEndsItToo() throws Exception {
        MockHttpServletRequest get = new MockHttpServletRequest("GET", "/plans");
        reading.preHandle(get, response, handler());
        reading.afterCompletion(get, response, handler(), new IllegalStateException());
        assertThat(done).containsExactly("read-only", "rolled back");
    }

    @Test
    void whatWritesAndWhatIsNoPageBeginsNone() throws Exception {
        reading.preHandle(new MockHttpServletRequest("POST", "/plans"), response, handler());
        reading.preHandle(new MockHttpServletRequest("GET", "/static/mangnon.css"), response, "a resource");
        assertThat(done).isEmpty();
    }

    private HandlerMethod handler() throws NoSuchMethodException {
        return new HandlerMethod(this, OneReadingTest.class.getDeclaredMethod("handler"));
    }

    private final class Noting implements PlatformTransactionManager {
        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            done.add(definition != null && definition.isReadOnly() ? "read-only" : "writing");
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            done.add("committed");
        }

        @Override
        public void rollback(TransactionStatus status) {
            done.add("rolled back");
        }
    }
}
