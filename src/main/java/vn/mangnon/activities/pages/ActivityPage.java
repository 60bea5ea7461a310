package vn.mangnon.activities.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.Breakdown;
import vn.mangnon.activities.Done;
import vn.mangnon.activities.Kind;
import vn.mangnon.documents.StoredFile;
import vn.mangnon.journal.Deed;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.web.Page;

/**
 * One activity, its files and what happened to it.
 *
 * @param tasks of its plan by id, the likeliest first
 */
public record ActivityPage(
        Activity activity,
        Map<UUID, String> names,
        List<Kind> kinds,
        List<MoneySource> sources,
        List<StoredFile> files,
        List<Deed> deeds,
        boolean editable,
        Map<String, String> tasks)
        implements Page {
    public List<Kind> chosen() {
        return kinds.stream()
                .filter(kind -> activity.figures().containsKey(kind.code()))
                .toList();
    }

    public Breakdown figure(Kind kind, Kind.Quantity quantity) {
        return done(kind).figures().getOrDefault(quantity.code(), Breakdown.NOTHING);
    }

    public Optional<Kind.Manner> manner(Kind kind) {
        return done(kind).manner().flatMap(kind::manner);
    }

    /** The axes by which those who attended may be parted. */
    public List<Axis> axes() {
        return kinds.stream()
                .flatMap(kind -> kind.axesOfAttendance().stream())
                .distinct()
                .toList();
    }

    /** What should lie with it. */
    public List<Kind.Evidence> evidence() {
        return chosen().stream()
                .flatMap(kind -> kind.evidence().stream())
                .distinct()
                .toList();
    }

    private Done done(Kind kind) {
        return activity.figures().getOrDefault(kind.code(), Done.of(Map.of()));
    }

    /** What the task it serves is called, where the reader may see that plan. */
    public Optional<String> task() {
        return activity.task().map(task -> tasks.get(task.toString()));
    }

    /** The tasks it may serve, as long as none is said. */
    public List<Map.Entry<String, String>> choices() {
        return activity.task().isPresent() || !editable
                ? List.of()
                : tasks.entrySet().stream()
                        .filter(task -> !task.getKey().isEmpty())
                        .toList();
    }

    public String name(UUID id) {
        return names.getOrDefault(id, "");
    }
}
