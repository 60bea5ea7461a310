package vn.mangnon.planning;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.Regime;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** Makes reporting duties out of what was read, for a person to look at. */
@Component
class ProposeProvisions {
    private final Provisions provisions;
    private final Organizations organizations;

    ProposeProvisions(Provisions provisions, Organizations organizations) {
        this.provisions = provisions;
        this.organizations = organizations;
    }

    /**
     * @param named all organizations that have a part in the plan
     * @param text the plan's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void of(Plan plan, Organization issuer, List<Finding> found, Bodies.Meaning meaning, Set<UUID> named, String text) {
        found.stream()
                .filter(finding -> finding.kind() == FindingKind.DUTY)
                .flatMap(duty -> proposed(plan, issuer, duty, meaning, named, text))
                .forEach(provisions::store);
    }

    /**
     * A duty with a date, or that comes back, becomes a provision for each way it does; its debtors are those its words
     * name, and all bodies with a part.
     */
    private Stream<Provision> proposed(
            Plan plan, Organization issuer, Finding duty, Bodies.Meaning meaning, Set<UUID> named, String text) {
        List<DueRule> rules = ScheduleRules.of(duty);
        if (rules.isEmpty()) {
            return Stream.empty();
        }
        Optional<UUID> via = one(duty.get("via"), meaning);
        UUID creditor = one(duty.get("creditor"), meaning).orElse(issuer.id().value());
        Set<UUID> debtors = new HashSet<>();
        for (String phrase : parts(duty.get("debtors"))) {
            Set<UUID> meant = meaning.of(phrase);
            debtors.addAll(meant);
        }
        Map<UUID, Organization> known = organizations.byId(named);
        named.stream().filter(id -> owes(known.get(id), issuer)).forEach(debtors::add);
        debtors.remove(creditor);
        debtors.remove(issuer.id().value());
        via.ifPresent(debtors::remove);
        return IntStream.range(0, rules.size())
                .mapToObj(i -> new Provision(
                        i == 0 ? new Id<>(duty.id().value()) : Id.fresh(),
                        plan.id(),
                        Optional.of(duty.id()),
                        Due.Kind.REPORT,
                        sentence(duty.get("what")),
                        Excerpt.around(text, duty.start(), duty.end()),
                        creditor,
                        via,
                        rules.get(i),
                        Regime.PLAN,
                        plan.period(),
                        debtors,
                        Provision.Laid.NOT_YET));
    }

    private static String sentence(String words) {
        String tidy = words.replace("( ", "(").replace(" )", ")").strip();
        return tidy.isEmpty() ? tidy : Character.toUpperCase(tidy.charAt(0)) + tidy.substring(1);
    }

    /**
     * Bodies of a committee's own tier and committees below it report to it; schools, funds and partner projects do not. To
     * a union or association only bodies of its line do, and no part of its own.
     */
    private static boolean owes(@Nullable Organization body, Organization issuer) {
        if (body == null || issuer.line() != Line.GOVERNMENT) {
            return body != null && body.line() == issuer.line() && !body.body().equals(issuer.id());
        }
        return switch (body.line()) {
            case GOVERNMENT -> true;
            case WOMENS_UNION, YOUTH_UNION -> body.areaId().equals(issuer.areaId());
            case PIONEERS, ASSOCIATION, SCHOOL, FUND, NGO -> false;
        };
    }

    private static Optional<UUID> one(String phrases, Bodies.Meaning meaning) {
        return parts(phrases).stream()
                .map(meaning::of)
                .filter(meant -> meant.size() == 1)
                .map(meant -> meant.iterator().next())
                .findFirst();
    }

    private static List<String> parts(String phrases) {
        return Arrays.stream(phrases.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
