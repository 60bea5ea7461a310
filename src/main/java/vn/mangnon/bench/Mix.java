package vn.mangnon.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Simulated users and the pages each of them opens. */
record Mix(List<User> users) {
    /** @param label what the page is, in the figures */
    record Step(String label, String path) {}

    record User(Visitor visitor, List<Step> steps) {}

    /** Four in five at communes, the others at the district; people have more than one session open. */
    static Mix product(SampleJourney journey, SampleJourney.Made made, int users)
            throws IOException, InterruptedException {
        List<User> all = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            boolean district = i % 5 == 4;
            int commune = i % SampleJourney.COMMUNES.size();
            String person = district ? SampleJourney.LEADER : SampleJourney.COMMUNES.get(commune);
            String report = district ? made.reports().getLast() : made.reports().get(commune);
            all.add(new User(journey.as(person), steps(made, report, district)));
        }
        return new Mix(all);
    }

    static Mix bare(List<Visitor> visitors) {
        return new Mix(visitors.stream()
                .map(visitor -> new User(visitor, List.of(new Step("page", "/"))))
                .toList());
    }

    private static List<Step> steps(SampleJourney.Made made, String report, boolean district) {
        List<Step> steps = new ArrayList<>(List.of(
                new Step("todo", "/"),
                new Step("plans", "/plans"),
                new Step("plan", made.plan()),
                new Step("activities", "/activities?all=" + district),
                new Step("form", "/activities/new"),
                new Step("report", report),
                new Step("figures", "/figures")));
        if (district) {
            steps.add(new Step("board", made.board()));
            steps.add(new Step("board", made.board()));
            steps.add(new Step("board", made.board()));
        }
        return steps;
    }
}
