package vn.mangnon.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.activities.Activities;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.Attendance;
import vn.mangnon.activities.Done;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;

/** The work done in the sample province in 2023, 2024 and 2025. */
@Component
public class SampleActivities {
    /** Figures that the files name without a kind of work, and the kind they belong to here. */
    private static final Map<String, String> RENAMED = Map.of(
            "new_branch.items", "growth.branches",
            "new_member.people", "growth.members",
            "new_network.items", "growth.networks",
            "opinion.items", "voices.items",
            "question.items", "voices.items",
            "question.answered", "voices.answered",
            "vitamin_a.children", "vaccination.vitamin_a");

    /** Values of axes and the columns that hold their part of the children. */
    private static final Map<String, String> PARTS =
            Map.of("M", "boys", "F", "girls", "0-5", "under6", "6-10", "from6to10", "11-15", "from11to15");

    /** The plan and the task of it that some activities name. */
    private record Served(UUID plan, UUID task) {}

    private final Activities activities;
    private final SampleUnits units;
    private final SampleTasks tasks;
    private final Axes axes;

    SampleActivities(Activities activities, SampleUnits units, SampleTasks tasks, Axes axes) {
        this.tasks = tasks;
        this.axes = axes;
        this.activities = activities;
        this.units = units;
    }

    /** The activity that a key in the sample's files names. */
    public static Id<Activity> activity(String key) {
        return new Id<>(UUID.nameUUIDFromBytes(("vn.mangnon.sample/activity/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    public void load() {
        Map<String, Served> served = served();
        Map<String, Axis> known = axes.all();
        for (String year : new String[] {"2023", "2024", "2025"}) {
            Csv.resource("sample/activities-" + year + ".csv").stream()
                    .map(row -> activity(row, Optional.ofNullable(served.get(row.get("key"))), known))
                    .forEach(activities::recordSample);
        }
    }

    private Map<String, Served> served() {
        Map<String, Served> served = new HashMap<>();
        for (Csv.Row row : Csv.resource("sample/served-tasks.csv")) {
            String document = row.get("document");
            UUID task = tasks.task(row.get("body_key"), document, row.get("task"));
            served.put(
                    row.get("activity_key"),
                    new Served(SamplePlans.plan(document).value(), task));
        }
        return served;
    }

    private Activity activity(Csv.Row row, Optional<Served> served, Map<String, Axis> known) {
        LocalDate day = LocalDate.parse(row.get("date"));
        return new Activity(
                activity(row.get("key")),
                SampleUnits.organization(row.get("organization_key")).value(),
                units.area(row.get("area_code"), day).id().value(),
                day,
                Optional.ofNullable(SampleUnits.day(row, "end_date")),
                row.get("title"),
                row.get("note"),
                Done.plain(figures(row)),
                attendance(row, known),
                number(row.get("adults")),
                costs(row),
                row.list("partners", "|").stream()
                        .map(key -> SampleUnits.organization(key).value())
                        .collect(Collectors.toSet()),
                served.map(Served::plan),
                served.map(Served::task),
                1,
                Optional.empty());
    }

    private static Map<String, Map<String, Long>> figures(Csv.Row row) {
        Map<String, Map<String, Long>> figures = new HashMap<>();
        row.list("kinds", "|").forEach(kind -> figures.put(kind, new HashMap<>()));
        for (String figure : row.list("figures", ";")) {
            String[] sides = figure.split("=");
            String[] name = RENAMED.getOrDefault(sides[0], sides[0]).split("\\.");
            figures.computeIfAbsent(name[0], kind -> new HashMap<>()).put(name[1], Long.valueOf(sides[1]));
        }
        return figures;
    }

    private static Attendance attendance(Csv.Row row, Map<String, Axis> known) {
        Map<Axis.Value, Long> parts = new HashMap<>();
        known.values()
                .forEach(axis -> axis.values()
                        .forEach(value -> Optional.ofNullable(PARTS.get(value.code()))
                                .ifPresent(column ->
                                        number(row.get(column)).ifPresent(children -> parts.put(value, children)))));
        return Attendance.of(number(row.get("children_total")), parts);
    }

    private static Map<String, Dong> costs(Csv.Row row) {
        return row.list("costs", ";").stream()
                .map(cost -> cost.split("="))
                .collect(Collectors.toMap(sides -> sides[0], sides -> new Dong(Long.parseLong(sides[1]))));
    }

    private static OptionalLong number(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
}
