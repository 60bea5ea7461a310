package vn.mangnon.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Questions as the parameters of a statement, a column each. */
final class Asked {
    private Asked() {}

    static Map<String, Object> parameters(List<Question> questions, Known known) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("indicators", column(questions, Question::indicator, String[]::new));
        parameters.put("places", column(questions, question -> question.place().id(), UUID[]::new));
        parameters.put("byArea", column(questions, question -> question.place().byArea(), Boolean[]::new));
        parameters.put(
                "firsts",
                column(questions, question -> question.period().first().toString(), String[]::new));
        parameters.put(
                "lasts", column(questions, question -> question.period().last().toString(), String[]::new));
        parameters.put("sources", column(questions, Asked::source, String[]::new));
        parameters.put("known", known.snapshot());
        return parameters;
    }

    private static String source(Question question) {
        return question.source().map(Enum::name).orElse("");
    }

    private static <C extends @Nullable Object> C[] column(
            List<Question> questions, Function<Question, C> value, IntFunction<C[]> array) {
        return questions.stream().map(value).toArray(array);
    }
}
