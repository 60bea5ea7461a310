package vn.mangnon.dues;

import tools.jackson.databind.json.JsonMapper;

/** A rule as the one JSON value that is kept of it. */
public final class DueRuleJson {
    private static final JsonMapper JSON = new JsonMapper();

    private DueRuleJson() {}

    public static String of(DueRule rule) {
        return JSON.writerFor(DueRule.class).writeValueAsString(rule);
    }

    public static DueRule read(String json) {
        return JSON.readValue(json, DueRule.class);
    }
}
