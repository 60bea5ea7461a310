package vn.mangnon.planning.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.documents.OutgoingNumbers;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;

/** The form of a paper: what is proposed in it, and what was typed. */
@Component
class PaperForm {
    private static final int WORDS = 20_000;
    private static final int LINE = 500;
    private static final int ANSWER_DAYS = 7;

    private final Papers papers;
    private final OutgoingNumbers numbers;
    private final Wording wording;
    private final SigningLines signing;

    PaperForm(Papers papers, OutgoingNumbers numbers, Wording wording, SigningLines signing) {
        this.papers = papers;
        this.numbers = numbers;
        this.wording = wording;
        this.signing = signing;
    }

    /** @param from whose paper it will be */
    Form proposed(Actor actor, Opened opened, PaperKind kind, Organization from, LocalDate today) {
        Plan plan = opened.plan();
        String symbol = papers.lastSymbol(plan, from.id().value(), kind).orElse(symbol(kind));
        int next = numbers.next(from.id().value(), symbol, today.getYear());
        return Form.blank()
                .with("id", Id.uuid())
                .with("kind", kind)
                .with("number", kind.needsNumber() && !symbol.endsWith("-") ? next : "")
                .with("symbol", symbol)
                .with("dated", today)
                .with("answerBy", today.plusDays(ANSWER_DAYS))
                .with("stance", Stance.AGREE)
                .with("subject", wording.subject(kind, plan))
                .with("words", wording.text(kind, opened.chain(), from, opened.names()))
                .with("signedFor", signing.of(actor, opened, kind, today))
                .with("signer", signing.name(actor, opened, kind));
    }

    private static String symbol(PaperKind kind) {
        return switch (kind) {
            case PROPOSAL, ADVICE_REQUEST, ADVICE, RETURN -> "CV-";
            case SUBMISSION -> "TTr-";
            case DECISION -> "QĐ-UBND";
        };
    }

    /** What is wrong stands in the form afterwards. @param choices to whom it may go */
    Sheet read(Form form, PaperKind kind, List<Organization> choices) {
        Optional<UUID> to = Optional.empty();
        List<UUID> asked = List.of();
        Optional<LocalDate> answerBy = Optional.empty();
        if (kind == PaperKind.PROPOSAL || kind == PaperKind.SUBMISSION) {
            to = Optional.of(form.requiredId("to"));
            known(form, "to", List.of(to.get()), choices);
        } else if (kind == PaperKind.ADVICE_REQUEST) {
            asked = form.ids("asked").stream().distinct().toList();
            known(form, "asked", asked, choices);
            if (asked.isEmpty()) {
                form.reject("asked", "planning.paper.nobody-asked");
            }
            answerBy = Optional.of(form.requiredDay("answerBy"));
        }
        return new Sheet(
                new Id<>(form.requiredId("id")),
                kind,
                to,
                asked,
                answerBy,
                kind == PaperKind.ADVICE ? Optional.of(form.choice("stance", Stance.class)) : Optional.empty(),
                number(form, kind),
                symbol(form),
                form.requiredDay("dated"),
                form.requiredText("subject", LINE),
                form.text("words", WORDS),
                reason(form, kind),
                form.text("signedFor", LINE),
                form.text("signer", LINE));
    }

    private static void known(Form form, String field, List<UUID> chosen, List<Organization> choices) {
        List<UUID> known = choices.stream().map(choice -> choice.id().value()).toList();
        if (!known.containsAll(chosen)) {
            form.reject(field, "web.form.choose");
        }
    }

    private static Optional<Integer> number(Form form, PaperKind kind) {
        OptionalLong number = form.count("number");
        if (number.isPresent() && (number.getAsLong() < 1 || number.getAsLong() > 999_999)) {
            form.reject("number", "planning.number.shape");
        } else if (number.isEmpty() && kind.needsNumber()) {
            form.reject("number", "web.form.required");
        }
        return number.isPresent()
                ? Optional.of((int) Math.min(number.getAsLong(), Integer.MAX_VALUE))
                : Optional.empty();
    }

    private static String symbol(Form form) {
        String symbol = form.text("symbol", 60);
        if (!form.value("number").isEmpty() && symbol.isEmpty()) {
            form.reject("symbol", "web.form.required");
        }
        return symbol;
    }

    private static String reason(Form form, PaperKind kind) {
        String reason = form.text("reason", 4_000);
        boolean explains = kind == PaperKind.RETURN
                || kind == PaperKind.ADVICE && !form.value("stance").equals(Stance.AGREE.name());
        if (explains && reason.isEmpty()) {
            form.reject("reason", "planning.paper.reason-needed");
        }
        return reason;
    }
}
