package vn.mangnon.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.mangnon.documents.OfficialDocument.Signature;

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
