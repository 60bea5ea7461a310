package vn.mangnon.web;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.shared.Refused;

/** A rule that the database itself keeps: its exception has the state MN409 and names the sentence by its key. */
final class DatabaseRule {
    private static final String STATE = "MN409";
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+(?:\\.[a-z-]+)+\\b");

    private DatabaseRule() {}

    /** The refusal, where that is behind a failure; else the failure. */
    static Throwable orItself(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && STATE.equals(said.getSQLState())) {
                Matcher key = KEY.matcher(String.valueOf(said.getMessage()));
                return key.find() ? new Refused(key.group()) : failure;
            }
        }
        return failure;
    }
}
