package vn.mangnon.reporting.quality;

import java.util.List;

/**
 * What looks wrong in a report as it stands, in print order.
 *
 * @param figures what the report says, to know later whether it still does
 */
public record Questions(String figures, List<Doubt> doubts) {
    public Questions {
        doubts = List.copyOf(doubts);
    }

    /** The same with what their sender said. */
    public Questions with(Answers answers) {
        return new Questions(
                figures,
                doubts.stream().map(doubt -> answers.to(doubt, figures)).toList());
    }

    /** Whether the report cannot be handed in as it is. */
    public boolean open() {
        return doubts.stream().anyMatch(Doubt::open);
    }
}
