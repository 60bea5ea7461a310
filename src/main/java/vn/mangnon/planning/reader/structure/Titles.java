package vn.mangnon.planning.reader.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;

/** What of a numbered block is its title: "3. Chế độ báo cáo: Giao Sở …" has one, "2. Đề nghị các sở …" only a beginning. */
final class Titles {
    private static final int WORDS = 16;
    private static final Pattern ENUMERATED =
            Pattern.compile("(?:\\d{1,2}|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))$");
    private static final Pattern LISTING = Pattern.compile(
            ",?\\s*(?:cụ thể(?: như sau| như| là)?|gồm(?: có)?|bao gồm|như sau|sau đây|trong đó|như)\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d)”\"])[.;](?=\\s+\\p{Lu})");

    private Titles() {}

    /** Whether the words begin with a short title before a colon. */
    static boolean coloned(String words) {
        int colon = words.indexOf(':');
        return colon > 0 && Words.count(words.substring(0, colon)) <= WORDS && colon < 120;
    }

    static String of(String words, boolean finished) {
        int colon = words.indexOf(':');
        String title = words;
        if (colon > 0 && (colon == words.length() - 1 || finished && !enumerated(words.substring(0, colon)))) {
            title = words.substring(0, colon);
            Matcher listing = LISTING.matcher(title);
            title = listing.find() && !coloned(words) ? title.substring(0, listing.start()) : title;
        }
        Matcher sentence = SENTENCE.matcher(title);
        title = sentence.find() ? title.substring(0, sentence.start()) : title;
        return Words.trim(title, ".:;,-–*/");
    }

    /** "Mục tiêu 1: …", "Nhiệm vụ thứ nhất: …": the words after the colon are the title. */
    private static boolean enumerated(String before) {
        return ENUMERATED.matcher(Text.of(before).lower().strip()).find();
    }
}
