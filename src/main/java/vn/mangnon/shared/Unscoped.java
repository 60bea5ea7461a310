package vn.mangnon.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a reading method that rightly takes no Scope, and says why. Their number may only fall. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Unscoped {
    String value();
}
