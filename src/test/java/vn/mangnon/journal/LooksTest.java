package vn.mangnon.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;
import vn.mangnon.testing.DatabaseTest;

/** A look is written before its page is sent, after the reading that could not write; else there is no page. */
@DatabaseTest
class LooksTest {
    private static final Actor ACTOR = new Actor(Id.uuid(), "Lò Thị Hương", Id.uuid(), Id.uuid(), Set.of());

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Shown shown = new Shown(Id.fresh());

    private record Shown(Id<Shown> id) implements Seen {
        @Override
        public Ref ref() {
            return Ref.of("child", id);
        }
    }

    @BeforeEach
    void aRequest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void isOver() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aLookIsADeedThatTellsNothingOfTheRecord() {
        looks.at(ACTOR, shown.ref());
        assertThat(looks.of(shown, 9)).isEmpty();
        looks.note();
        looks.note();
        assertThat(looks.of(shown, 9)).extracting(Looks.Looked::personName).containsExactly("Lò Thị Hương");
        assertThat(details(shown.ref().id())).containsExactly("{}");
    }

    @Test
    void aListIsALookAtEachOnIt() {
        UUID other = Id.uuid();
        looks.among(ACTOR, "child", List.of(shown.ref().id(), other));
        looks.among(ACTOR, "child", List.of());
        looks.note();
        assertThat(looks.of(shown, 9)).extracting(Looks.Looked::verb).containsExactly("journal.deed.listed");
        assertThat(details(other)).hasSize(1);
    }

    @Test
    void whereItCannotBeWrittenTheAnswerFails() {
        looks.at(new Actor(Id.uuid(), "x\u0000", Id.uuid(), Id.uuid(), Set.of()), shown.ref());
        assertThatThrownBy(looks::note).isInstanceOf(RuntimeException.class);
        assertThat(looks.of(shown, 9)).isEmpty();
    }

    @Test
    void itIsWrittenAfterTheReadingOfAGetIsOver() throws Exception {
        MockHttpServletRequest get = new MockHttpServletRequest("GET", "/plans");
        get.setAttribute(
                "org.springframework.web.util.ServletRequestPathUtils.PATH",
                org.springframework.web.util.ServletRequestPathUtils.parseAndCache(get));
        var chain = Objects.requireNonNull(mappings.getHandler(get));
        List<HandlerInterceptor> interceptors = chain.getInterceptorList();
        MockHttpServletResponse response = new MockHttpServletResponse();
        for (HandlerInterceptor one : readings(interceptors)) {
            one.preHandle(get, response, chain.getHandler());
        }
        looks.at(ACTOR, shown.ref());
        for (HandlerInterceptor one : readings(interceptors).reversed()) {
            one.postHandle(get, response, chain.getHandler(), null);
        }
        assertThat(looks.of(shown, 9)).hasSize(1);
    }

    /** Without the one that asks who may. */
    private static List<HandlerInterceptor> readings(List<HandlerInterceptor> all) {
        return all.stream()
                .filter(one -> !one.getClass().getSimpleName().equals("AccessRules"))
                .toList();
    }

    private List<String> details(UUID record) {
        return jdbc.sql("select details::text from journal.entry where record_id = :id")
                .param("id", record)
                .query(Rows.of(String.class))
                .list();
    }
}
