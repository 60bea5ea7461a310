package vn.mangnon.planning.writing;

import java.util.List;

/**
 * What a plan says around its outline.
 *
 * @param bases legal bases, one a line
 * @param opening the sentence that leads from the bases to the outline
 * @param superior the body printed above the issuer; empty where there is none
 * @param recipients "Nơi nhận", one a line
 */
public record Frame(String bases, String opening, String superior, String recipients) {
    public static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("[;.]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
