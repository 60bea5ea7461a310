package vn.mangnon.planning.approval;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.mangnon.documents.SigningAuthority;
import vn.mangnon.documents.SigningAuthority.Power;
import vn.mangnon.identity.Staff;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.planning.approval.Authority.Manner;
import vn.mangnon.shared.Actor;

/** What is proposed above a signature: in whose stead, and as what (Decree 30/2020/NĐ-CP, art. 13 and annex I). */
@Component
class SigningLines {
    private final Authorities authorities;
    private final Staff staff;

    SigningLines(Authorities authorities, Staff staff) {
        this.authorities = authorities;
        this.staff = staff;
    }

    String of(Actor actor, Opened opened, PaperKind kind, LocalDate day) {
        Plan plan = opened.plan();
        String title = staff.titles(actor, day).stream()
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("Chủ tịch");
        if (kind == PaperKind.PROPOSAL) {
            return (plan.signedFor() + "\n" + plan.signerTitle()).strip();
        } else if (kind != PaperKind.DECISION || opened.authority().isEmpty()) {
            return "";
        }
        Authority authority = opened.authority().get();
        return lines(authority.manner(), authorities.headTitle(plan, authority), plain(title));
    }

    String name(Actor actor, Opened opened, PaperKind kind) {
        return switch (kind) {
            case PROPOSAL -> opened.plan().signer();
            case DECISION -> actor.name();
            case SUBMISSION, RETURN, ADVICE_REQUEST, ADVICE -> "";
        };
    }

    private static String lines(Manner manner, Optional<String> head, String title) {
        Power power = switch (manner) {
            case HEAD -> Power.HEAD;
            case DEPUTY -> Power.DEPUTY;
            case AUTHORISED -> Power.BY_AUTHORISATION;
        };
        String principal = manner == Manner.HEAD ? "" : plain(head.orElse("Chủ tịch"));
        return String.join("\n", new SigningAuthority(power, "", principal, title).lines());
    }

    /** "Phó Chủ tịch UBND tỉnh" is printed as "Phó Chủ tịch". */
    private static String plain(String title) {
        return title.replaceFirst("(?iu)\\s+(UBND|Ủy ban nhân dân|Sở|Hội)\\b.*$", "");
    }
}
