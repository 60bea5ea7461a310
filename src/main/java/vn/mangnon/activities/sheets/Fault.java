package vn.mangnon.activities.sheets;

import java.util.List;
import vn.mangnon.web.Form;

/**
 * What is wrong with a row.
 *
 * @param field the column it is wrong in; empty for the row as a whole
 * @param key of the sentence, and what fills it
 */
public record Fault(String field, String key, List<Object> arguments) {
    static Fault of(String field, String key, Object... arguments) {
        return new Fault(field, key, List.of(arguments));
    }

    static Fault of(String field, Form.Problem problem) {
        return new Fault(field, problem.key(), problem.arguments());
    }
}
