package vn.mangnon.activities.pages;

import java.util.List;
import java.util.Optional;
import vn.mangnon.activities.Activities.Listed;
import vn.mangnon.activities.Kind;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * Which kind of work is to be recorded.
 *
 * @param first those likely
 * @param others the rest
 * @param found of all, where words were searched
 * @param last what the body recorded last
 * @param draft what a half-written record is called
 * @param task the task that is served
 */
public record ChooseKindPage(
        Form query,
        List<Kind> first,
        List<Kind> others,
        List<Kind> found,
        List<Listed> last,
        Optional<String> draft,
        Optional<String> task)
        implements Page {
    public String link(Kind kind) {
        return "/activities/new?kind=" + kind.code() + served();
    }

    /** The plan and the task, for an address. */
    public String served() {
        return (query.value("plan").isEmpty() ? "" : "&plan=" + query.value("plan"))
                + (query.value("task").isEmpty() ? "" : "&task=" + query.value("task"));
    }
}
