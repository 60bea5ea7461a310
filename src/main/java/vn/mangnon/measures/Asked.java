package vn.mangnon.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Questions as the parameters of a statement, a column each. */
final class Asked {
    private Asked() {}

    static Map<String, Object> parameters(List<Question> questions, Known known) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("indicators", column(questions, Question::indicator, String[]::new));
        parameters.put("places", column(questions, question -> question.place().id(), UUID[]::new));
        parameters.put(
                "hows", column(questions, question -> question.place().how().name(), String[]::new));
        parameters.put(
                "firsts",
                column(questions, question -> question.period().first().toString(), String[]::new));
        parameters.put(
                "lasts", column(questions, question -> question.period().last().toString(), String[]::new));
        parameters.put("sources", column(questions, Asked::source, String[]::new));
        parameters.put("tasks", column(questions, Asked::task, String[]::new));
        parameters.put("cells", column(questions, Question::cell, Integer[]::new));
        parameters.put("known", known.snapshot());
        return parameters;
    }

    static Map<String, Object> coverings(List<Measures.Covering> coverings) {
        return Map.of(
                "coveredPlaces", column(coverings, covering -> covering.place().id(), UUID[]::new),
                "coveredHows",
                        column(coverings, covering -> covering.place().how().name(), String[]::new),
                "snapshots", column(coverings, covering -> covering.known().snapshot(), String[]::new));
    }

    private static String source(Question question) {
        return question.source().map(Enum::name).orElse("");
    }

    private static String task(Question question) {
        return question.task().map(UUID::toString).orElse("");
    }

    private static <R, C> C[] column(List<R> rows, Function<R, C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
