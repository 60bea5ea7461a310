package vn.mangnon.planning.obstacles.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.journal.Deed;
import vn.mangnon.planning.obstacles.Answer;
import vn.mangnon.planning.obstacles.Obstacle;
import vn.mangnon.planning.obstacles.Obstacles.Held;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * One obstacle or proposal: what it is, who has had it, what was answered, what became of it.
 *
 * @param plan the plan's name; its link only where the reader may see the plan
 * @param next to whom it may be handed on
 * @param meanwhile whether somebody else did something with it while the form was being filled in
 */
public record ObstaclePage(
        Obstacle obstacle,
        String plan,
        Optional<Label> planLink,
        Optional<Label> report,
        Optional<String> task,
        Map<UUID, Organization> names,
        List<Held> chain,
        List<Answer> answers,
        List<Organization> next,
        boolean held,
        boolean raised,
        LocalDate today,
        boolean meanwhile,
        Form form,
        List<Deed> deeds)
        implements Page {
    public String name(UUID organization) {
        Organization known = names.get(organization);
        return known == null ? "" : known.name();
    }

    public Optional<Answer> last() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /** Something was promised, and nobody has said yet that it was done. */
    public boolean following() {
        return (held || raised)
                && !obstacle.open()
                && last().filter(answer ->
                                !answer.promise().isEmpty() && !answer.kept().orElse(false))
                        .isPresent();
    }

    public Map<String, String> nextOptions() {
        Map<String, String> options = new LinkedHashMap<>();
        next.forEach(body -> options.put(body.id().toString(), body.name()));
        return options;
    }
}
