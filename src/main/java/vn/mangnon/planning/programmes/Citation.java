package vn.mangnon.planning.programmes;

import java.time.format.DateTimeFormatter;
import vn.mangnon.planning.Plan;

/**
 * A document as it is told from others: kind, number, day, issuer and subject. A number alone is not enough: two acts
 * of different years may both be 06/QĐ-TTg.
 */
public record Citation(Plan plan, String issuer) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public String toString() {
        String numbered = plan.numbered().isEmpty() ? plan.kind() : plan.kind() + " số " + plan.numbered();
        String dated = plan.issuedOn().map(day -> " ngày " + DAY.format(day)).orElse("");
        String subject = plan.subject().isEmpty() ? "" : ": " + plan.subject();
        return numbered + dated + " của " + issuer + subject;
    }
}
