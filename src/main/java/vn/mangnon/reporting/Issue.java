package vn.mangnon.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.mangnon.documents.DocumentNumber;
import vn.mangnon.documents.OfficialDocument.Signature;
import vn.mangnon.documents.Outgoing.Paper;
import vn.mangnon.shared.Ref;

/** A report as an official document: its number and date, what its head and foot say. Lists are lines of text. */
public record Issue(
        int number,
        String symbol,
        LocalDate issuedOn,
        String place,
        String subject,
        String superior,
        String issuer,
        String addressees,
        String signedFor,
        String signer,
        String recipients) {
    static final String KIND = "Báo cáo";

    /** What its number is given to. */
    Paper paper(Ref report) {
        return new Paper(new DocumentNumber(number, symbol), issuedOn, KIND, subject, report);
    }

    /** "05/BC-UBND", or "05-BC/TĐTN" as the Youth Union writes it. */
    public String numbered() {
        return new DocumentNumber(number, symbol).printed();
    }

    Signature signature() {
        return new Signature(lines(signedFor), signer);
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("[\n;]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
