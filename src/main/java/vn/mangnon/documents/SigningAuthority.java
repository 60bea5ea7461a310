package vn.mangnon.documents;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.documents.OfficialDocument.Signature;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Vietnam;

/**
 * By what right somebody signs, and how that is printed above the name (Decree 30/2020/NĐ-CP, art. 13 and annex I).
 *
 * @param body the collective body signed for, such as Ủy ban nhân dân or Ban Thường vụ; empty where one person leads
 * @param principal whose powers are used, such as Chủ tịch; empty where the signer's own title says it
 * @param title the signer's own title
 */
public record SigningAuthority(Power power, String body, String principal, String title) {
    private static final Pattern DEPUTY = Pattern.compile("(?iu)^phó\\s+");
    private static final Pattern RANK = Pattern.compile("(?iu)\\s+(thường trực|phụ trách)\\b.*$");
    private static final Pattern PLACE =
            Pattern.compile("(?iu)\\s+(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\\s+.*$");

    /** The kinds of right that article 13 knows. */
    public enum Power {
        /** TM.: the head of a body that decides as a collective. */
        COLLECTIVE,
        /** TM. and KT.: a deputy, for such a body. */
        COLLECTIVE_DEPUTY,
        /** KT.: a deputy for the head; one "in charge" too. */
        DEPUTY,
        /** Q.: who was assigned to act as head. */
        ACTING,
        /** TL.: the head of a unit by order; may pass it on to a deputy. */
        BY_ORDER,
        /** TUQ.: by written authority, which cannot be passed on. */
        BY_AUTHORISATION,
        /** The head of an agency led by one person. */
        HEAD
    }

    public SigningAuthority {
        body = body.strip();
        principal = principal.strip();
        title = title.strip();
        boolean deputy = DEPUTY.matcher(title).find();
        boolean named = !principal.isEmpty();
        if (title.isEmpty()) {
            throw new Refused("documents.signing.no-title");
        }
        switch (power) {
            case COLLECTIVE -> require(!body.isEmpty(), "documents.signing.no-body");
            case COLLECTIVE_DEPUTY -> {
                require(!body.isEmpty(), "documents.signing.no-body");
                require(deputy || named, "documents.signing.no-principal");
            }
            case DEPUTY -> require(deputy || named, "documents.signing.no-principal");
            case BY_ORDER -> require(named, "documents.signing.no-principal");
            case BY_AUTHORISATION -> {
                require(named, "documents.signing.no-principal");
                require(!deputy, "documents.signing.not-passed-on");
            }
            case ACTING, HEAD -> {}
        }
    }

    /** What is printed above the name, line by line, not yet in capitals. */
    public List<String> lines() {
        return switch (power) {
            case COLLECTIVE -> List.of(forBody(), title);
            case COLLECTIVE_DEPUTY -> List.of(forBody(), "KT. " + head(), title);
            case DEPUTY -> List.of("KT. " + head(), title);
            case ACTING -> body.isEmpty() ? List.of("Q. " + title) : List.of(forBody(), "Q. " + title);
            case BY_ORDER ->
                DEPUTY.matcher(title).find()
                        ? List.of("TL. " + principal, "KT. " + above(title), title)
                        : List.of("TL. " + principal, title);
            case BY_AUTHORISATION -> List.of("TUQ. " + principal, title);
            case HEAD -> List.of(title);
        };
    }

    public Signature signature(String name) {
        return new Signature(lines(), name);
    }

    /** A people's committee signs as "Ủy ban nhân dân": of where, the head of the paper says. */
    private String forBody() {
        return "TM. " + PLACE.matcher(body).replaceFirst("");
    }

    private String head() {
        return principal.isEmpty() ? above(title) : principal;
    }

    /** "Phó Chủ tịch Thường trực" signs for the "Chủ tịch". */
    private static String above(String deputy) {
        Matcher rank = RANK.matcher(DEPUTY.matcher(deputy).replaceFirst(""));
        String head = rank.replaceFirst("");
        return head.substring(0, 1).toUpperCase(Vietnam.LOCALE) + head.substring(1);
    }

    private static void require(boolean held, String key) {
        if (!held) {
            throw new Refused(key);
        }
    }
}
