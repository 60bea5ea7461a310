package vn.mangnon.planning.approval;

import java.util.Locale;

/** What a paper of an approval chain does. */
public enum PaperKind {
    /** The plan's body asks for approval (công văn). */
    PROPOSAL("Công văn"),
    /** Whoever has it asks other bodies for advice (công văn). */
    ADVICE_REQUEST("Công văn"),
    /** The answer of a body that was asked (công văn). */
    ADVICE("Công văn"),
    /** A department submits it to who decides (tờ trình). */
    SUBMISSION("Tờ trình"),
    /** It goes back to its writers, with the reason (công văn). */
    RETURN("Công văn"),
    /** It is approved (quyết định), the plan annexed. */
    DECISION("Quyết định");

    private final String document;

    PaperKind(String document) {
        this.document = document;
    }

    /** The type of document it is, by Decree 30/2020/NĐ-CP, art. 7. */
    public String document() {
        return document;
    }

    public boolean letter() {
        return document.equals(PROPOSAL.document);
    }

    /** Whether the plan changes hands with it. */
    public boolean moves() {
        return this != ADVICE_REQUEST && this != ADVICE;
    }

    /** Whether it carries what the plan says on that day. */
    public boolean carriesContent() {
        return this == PROPOSAL || this == SUBMISSION || this == DECISION;
    }

    /** Advice and returns may go without a number; the others are registered. */
    public boolean needsNumber() {
        return this != ADVICE && this != RETURN;
    }

    /** As it stands in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
