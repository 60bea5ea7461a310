package vn.mangnon.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.mangnon.shared.Role;

/**
 * Who may use a route. Every route carries one, on its method or its controller; a test fails the build otherwise.
 * Without roles: whoever is signed in.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {
    Role[] value() default {};

    /** For people who are not signed in: sign-in itself, invitations, set-up, error pages. */
    boolean anyone() default false;
}
