package vn.mangnon.journeys;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

class ChromiumPresent implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return Chromium.program()
                .map(program -> ConditionEvaluationResult.enabled("Chromium: " + program))
                .orElseGet(() -> ConditionEvaluationResult.disabled("no Chromium; MANGNON_CHROMIUM may name one"));
    }
}
