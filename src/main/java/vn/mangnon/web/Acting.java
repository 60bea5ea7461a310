package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Scope;

/** Who acts in a request, and what she may see: put there by sign-in, taken by controllers as parameters. */
public final class Acting {
    static final String ATTRIBUTE = Actor.class.getName();
    private static final String SCOPE = Scope.class.getName();

    private Acting() {}

    public static void as(HttpServletRequest request, Actor actor, Scope scope) {
        request.setAttribute(ATTRIBUTE, actor);
        request.setAttribute(SCOPE, scope);
    }

    public static Optional<Actor> actor(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }

    public static Scope scope(HttpServletRequest request) {
        Scope scope = (Scope) request.getAttribute(SCOPE);
        return scope == null ? Scope.nothing() : scope;
    }
}
