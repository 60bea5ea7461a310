package vn.mangnon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.mangnon.shared.Role;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.web.AccessRules;
import vn.mangnon.web.Allow;

/** Every mapped route, as every kind of reader: who may not use it finds nothing there. */
@DatabaseTest
class RoutesTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private record Route(String method, String path, Allow rule) {}

    @Test
    void everyRouteStatesWhoMayUseIt() {
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("vn.mangnon")) {
                assertThat(AccessRules.rule(method)).as(info + " " + method).isPresent();
            }
        });
    }

    @Test
    void signedOutNobodyGetsBeyondTheDoor() {
        for (Route route : routes()) {
            if (!route.rule.anyone()) {
                int status = new Browser(port).request(route.method, route.path).statusCode();
                assertThat(status).as(route.method + " " + route.path).isIn(302, 401);
            }
        }
    }

    @Test
    void whoLacksTheRoleFindsNothing() {
        Browser reader = new Browser(port).as("my.suoinho");
        Browser administrator = new Browser(port).as("dinh.quantri");
        Browser officer = new Browser(port).as("sinh.pasa");
        for (Route route : routes()) {
            expect(route, Role.READER, reader);
            expect(route, Role.ADMINISTRATOR, administrator);
            expect(route, Role.OFFICER, officer);
        }
    }

    @Test
    void aRecordOfSomebodyElseLooksLikeNoneAtAll() {
        Browser officer = new Browser(port).as("huong.namhang");
        for (Route route : routes()) {
            if (route.path.contains(NOBODYS) && !route.rule.anyone()) {
                int status = officer.request(route.method, route.path).statusCode();
                assertThat(status).as(route.method + " " + route.path).isIn(404, 303, 204);
            }
        }
    }

    private static void expect(Route route, Role role, Browser browser) {
        boolean open = route.rule.anyone()
                || route.rule.value().length == 0
                || List.of(route.rule.value()).contains(role);
        if (!open) {
            assertThat(browser.request(route.method, route.path).statusCode())
                    .as(role + " " + route.method + " " + route.path)
                    .isEqualTo(404);
        }
    }

    private static final String NOBODYS = UUID.nameUUIDFromBytes(new byte[] {1}).toString();

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        mappings.getHandlerMethods().forEach((RequestMappingInfo info, HandlerMethod method) -> {
            if (method.getBeanType().getName().startsWith("vn.mangnon") && info.getPathPatternsCondition() != null) {
                for (String pattern : info.getPathPatternsCondition().getPatternValues()) {
                    String verb = info.getMethodsCondition()
                            .getMethods()
                            .iterator()
                            .next()
                            .name();
                    String path = pattern.replaceAll("\\{[^}]+}", NOBODYS);
                    routes.add(new Route(verb, path, AccessRules.rule(method).orElseThrow()));
                }
            }
        });
        return routes;
    }
}
