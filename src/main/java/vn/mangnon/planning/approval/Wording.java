package vn.mangnon.planning.approval;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plan;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** The words proposed for a paper; always in Vietnamese, as official documents are, and to be edited. */
@Component
class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    String subject(PaperKind kind, Plan plan) {
        return say("planning.words.subject." + kind.word(), plan.name());
    }

    /** @param names what the bodies of the chain are called */
    String text(PaperKind kind, Chain chain, Organization from, Map<UUID, String> names) {
        Plan plan = chain.plan();
        String issuer = names.getOrDefault(plan.issuer(), plan.issuerName());
        return say(
                "planning.words." + kind.word(),
                plan.name(),
                issuer,
                from.name(),
                chain.last().map(paper -> cited(paper, names)).orElse(""),
                advice(chain, names),
                proposed(chain, names));
    }

    /** "Công văn số 58/CV-HBVQTE ngày 08/11/2023". */
    String cited(Paper paper) {
        String number = paper.numbered().isEmpty() ? "" : " số " + paper.numbered();
        return paper.kind().document() + number + " ngày " + DAY.format(paper.dated());
    }

    private String cited(Paper paper, Map<UUID, String> names) {
        return names.getOrDefault(paper.from(), "") + " tại " + cited(paper);
    }

    /** Who proposed and who submitted, as a decision names them. */
    private String proposed(Chain chain, Map<UUID, String> names) {
        return chain.round().stream()
                .filter(paper -> paper.kind() == PaperKind.PROPOSAL || paper.kind() == PaperKind.SUBMISSION)
                .map(paper -> cited(paper, names))
                .collect(Collectors.joining("; "));
    }

    private String advice(Chain chain, Map<UUID, String> names) {
        List<Chain.Asked> asked = chain.asked();
        if (asked.isEmpty()) {
            return say("planning.words.advice.none");
        }
        String all = asked.stream()
                .map(one -> names.getOrDefault(one.body(), ""))
                .distinct()
                .collect(Collectors.joining(", "));
        String answers = asked.stream().map(one -> answer(one, names)).collect(Collectors.joining(" "));
        return say("planning.words.advice.asked", DAY.format(firstDay(asked)), all) + " " + answers;
    }

    private String answer(Chain.Asked asked, Map<UUID, String> names) {
        String body = names.getOrDefault(asked.body(), "");
        return asked.answer()
                .flatMap(paper -> paper.advice()
                        .map(given -> say("planning.words.advice." + given.stance(), body, paper.reason())))
                .orElseGet(() -> say("planning.words.advice.missing", body));
    }

    private static LocalDate firstDay(List<Chain.Asked> asked) {
        return asked.getFirst().request().dated();
    }

    private String say(String key, Object... arguments) {
        return messages.say(Language.VI, key, arguments);
    }
}
