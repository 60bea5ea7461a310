package vn.mangnon.planning.reader.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.Span;

/** The signature: for whom it is signed (TM., KT., TL., TUQ.), the signer's post, and name. */
final class SignatureBlock {
    private static final Pattern FOR =
            Pattern.compile("^(?:TM|T/M|TM/|KT|K/T|TL|T/L|TUQ|TU\\.Q)\\s?[./]?\\s?(?=\\p{Lu}{2})");
    private static final Pattern POST = Pattern.compile(
            "(?:Q\\.\\s?)?(?:PHÓ\\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|VỤ TRƯỞNG|CHÁNH ÁN|TỔNG PHỤ TRÁCH|TRƯỞNG CÔNG AN|ĐỘI TRƯỞNG|CHI HỘI TRƯỞNG|TRƯỞNG TRẠM|HỘI TRƯỞNG|CHỈ HUY TRƯỞNG|TỔNG THƯ KÝ|TRƯỞNG ĐOÀN)");
    private static final Pattern MORE = Pattern.compile("^(?:THƯỜNG TRỰC|PHỤ TRÁCH|KIÊM\\b.*|TRẺ EM|[(]PHỤ TRÁCH[)])$");
    private static final Pattern AREA =
            Pattern.compile("^(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THỊ XÃ|THỊ TRẤN|THÀNH PHỐ|QUẬN|ĐẶC KHU)\\s.+");
    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}\\p{Ll}*\\s){1,5}\\p{Lu}\\p{Ll}*$");

    private final List<Printed<String>> signedFor = new ArrayList<>();
    private @Nullable Printed<String> title;
    private @Nullable Printed<String> signer;
    /** The title is no post that is known: where two sign side by side it may be the other body. */
    private boolean guessed;

    SignatureBlock(Text text, int from, int to) {
        for (Cell cell : Cell.of(text, from, to)) {
            read(cell);
        }
    }

    private void read(Cell cell) {
        String words = cell.words();
        Matcher authority = FOR.matcher(words);
        if (authority.find()) {
            authority(cell, authority.end());
        } else if (!Words.capitals(words)) {
            name(cell);
        } else if ((title == null || guessed) && POST.matcher(words).lookingAt()) {
            title = printed(words, cell);
            guessed = false;
        } else if (title != null && signer == null && MORE.matcher(words).matches()) {
            title = new Printed<>(title.value() + " " + words, title.span().upTo(new Span(cell.start(), cell.end())));
        } else if (title == null && !signedFor.isEmpty()) {
            afterAuthority(cell);
        }
    }

    /** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" may stand in one line: the post begins at the second post, or after the body. */
    private void authority(Cell cell, int prefix) {
        String words = cell.words();
        boolean body = words.startsWith("TM") || words.startsWith("T/M");
        Matcher post = POST.matcher(words);
        int cut = words.length();
        if (post.find(prefix) && (body || post.find())) {
            cut = post.start();
        }
        signedFor.add(printed(Words.tidy(words.substring(0, cut)), cell));
        if (cut < words.length() && title == null) {
            title = printed(words.substring(cut), cell);
        }
    }

    private void afterAuthority(Cell cell) {
        Printed<String> last = signedFor.getLast();
        if (AREA.matcher(cell.words()).matches()) {
            signedFor.set(signedFor.size() - 1, new Printed<>(last.value() + " " + cell.words(), last.span()));
        } else if (Words.count(cell.words()) <= 8) {
            title = printed(cell.words(), cell);
            guessed = true;
        }
    }

    private void name(Cell cell) {
        if (title != null && signer == null && NAME.matcher(cell.words()).matches()) {
            signer = printed(cell.words(), cell);
        }
    }

    private static Printed<String> printed(String words, Cell cell) {
        return new Printed<>(Words.trim(words, ",;*"), new Span(cell.start(), cell.end()));
    }

    @Nullable
    Printed<String> title() {
        return title;
    }

    @Nullable
    Printed<String> signer() {
        return signer;
    }

    @Nullable
    Printed<String> signedFor() {
        if (signedFor.isEmpty()) {
            return null;
        }
        String all = String.join("; ", signedFor.stream().map(Printed::value).toList());
        return new Printed<>(
                all, signedFor.getFirst().span().upTo(signedFor.getLast().span()));
    }
}
