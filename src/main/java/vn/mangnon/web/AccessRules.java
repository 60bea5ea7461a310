package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;

/** Holds every route to its {@link Allow}. A route that states none is for nobody; one that is not yours is not there. */
public class AccessRules implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !allowed(method, Acting.actor(request))) {
            throw new NotFound();
        }
        return true;
    }

    /** The rule a route states: its method's, else its controller's. */
    public static Optional<Allow> rule(HandlerMethod method) {
        Allow own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allow.class);
        return Optional.ofNullable(
                own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allow.class));
    }

    private static boolean allowed(HandlerMethod method, Optional<Actor> actor) {
        return rule(method)
                .map(rule -> rule.anyone() || actor.isPresent() && permits(rule, actor.get()))
                .orElse(false);
    }

    private static boolean permits(Allow rule, Actor actor) {
        return rule.value().length == 0 || actor.mayActAsAny(rule.value());
    }
}
