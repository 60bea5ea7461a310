package vn.mangnon.sample;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Tasks;
import vn.mangnon.shared.Scope;

/** Tasks of the sample's plans as its files name them: by the document and how the task begins. */
@Component
class SampleTasks {
    private final Tasks tasks;

    SampleTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    UUID task(String body, String document, String beginning) {
        return tasks.of(scope(body), SamplePlans.plan(document).value()).stream()
                .filter(task -> task.text().startsWith(beginning))
                .findFirst()
                .map(Tasks.Task::id)
                .orElseThrow(() -> new IllegalArgumentException(document + " has no task " + beginning));
    }

    static Scope scope(String body) {
        return Scope.ofOrganization(SampleUnits.organization(body).value());
    }
}
