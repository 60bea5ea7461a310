package vn.mangnon.planning.reader.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Anatomy;
import vn.mangnon.planning.reader.structure.Block;
import vn.mangnon.planning.reader.structure.DocumentTitle;
import vn.mangnon.planning.reader.structure.Openers;

/** What a document is about: the lines under its kind, or after "V/v", or in capitals where the kind is not printed. */
final class SubjectLines {
    private static final Pattern RE = Pattern.compile("(?:^|[\\n\\t|])\\s*(?:v/v|về việc)\\s*[:.]?\\s*");
    private static final Pattern AUTHORITY = Pattern.compile(
            "^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|HỘI ĐỒNG NHÂN DÂN|TỔNG|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH)\\b.*");
    private static final int LONGEST = 600;

    private final Anatomy anatomy;
    private final Text text;

    SubjectLines(Anatomy anatomy) {
        this.anatomy = anatomy;
        text = anatomy.text();
    }

    /** The subject, and the authority in whose name a decision is made when it is printed under the subject. */
    record Found(
            @Nullable Printed<String> subject, @Nullable Block authority) {}

    Found find(NumberLine number) {
        int title = anatomy.title();
        if (title >= 0) {
            Block block = anatomy.blocks().get(title);
            Optional<DocumentTitle> kind = DocumentTitle.of(block.words(text));
            int rest = kind.map(named -> block.content() + restAt(block, named)).orElse(block.end());
            return rest < block.end() ? lines(title, rest, block.end()) : below(title + 1);
        }
        Printed<String> re = re(number);
        return re != null ? new Found(re, null) : below(capitals());
    }

    private int restAt(Block block, DocumentTitle kind) {
        String words = text.plain().substring(block.content(), block.end());
        int at = 0;
        int letters = 0;
        while (at < words.length() && letters < kind.letters()) {
            letters += words.charAt(at) > ' ' ? 1 : 0;
            at++;
        }
        while (at < words.length() && (words.charAt(at) <= ' ' || words.charAt(at) == ':')) {
            at++;
        }
        return at;
    }

    private Found below(int first) {
        if (first < 0 || first >= limit()) {
            return new Found(null, null);
        }
        Block block = anatomy.blocks().get(first);
        return opens(block) || authority(block)
                ? new Found(null, authority(block) ? block : null)
                : lines(first, block.start(), block.end());
    }

    private Found lines(int first, int start, int end) {
        boolean capitals = Words.capitals(text.plain().substring(start, end));
        int at = first;
        int until = end;
        while (at + 1 < limit() && goesOn(anatomy.blocks().get(at + 1), start, until, capitals)) {
            at++;
            until = anatomy.blocks().get(at).end();
        }
        Block next = at + 1 < limit() ? anatomy.blocks().get(at + 1) : null;
        String subject = Words.trim(text.slice(start, until), ".:;,-–*");
        Printed<String> printed = subject.isEmpty() ? null : new Printed<>(subject, new Span(start, until));
        return new Found(printed, next != null && authority(next) ? next : null);
    }

    private boolean goesOn(Block next, int start, int until, boolean capitals) {
        String words = next.words(text);
        if (next.marker() != null || next.row() || opens(next) || authority(next) || until - start > LONGEST) {
            return false;
        }
        if (capitals) {
            return Words.capitals(words);
        }
        boolean small = Character.isLowerCase(words.isEmpty() ? ' ' : words.charAt(0));
        boolean open = !next.gap() && !next.finished(text) && words.length() < 160;
        return small && !next.finished(text) || open && !Words.capitals(words);
    }

    private boolean authority(Block block) {
        String words = block.words(text);
        return Words.capitals(words)
                && AUTHORITY.matcher(words).matches()
                && !text.slice(block.start(), block.end()).contains(" VỀ ");
    }

    /** The first sentence: it opens like one and is long, ends like one, or cites a number. */
    private boolean opens(Block block) {
        String words = block.words(text);
        boolean sentence = words.length() > 200 || block.finished(text) || words.contains("/");
        boolean opener = Openers.PREAMBLE.opens(words);
        return block.numbered()
                || words.startsWith("Kính gửi")
                || opener && sentence && !Words.capitals(words)
                || words.length() > LONGEST;
    }

    private @Nullable Printed<String> re(NumberLine number) {
        int body = anatomy.body() < anatomy.blocks().size()
                ? anatomy.blocks().get(anatomy.body()).start()
                : text.length();
        int to = Math.max(number.found() ? Math.min(number.end(), body) : 0, Math.min(body, HeadReader.HEAD));
        Matcher re = RE.matcher(text.lower()).region(0, to);
        boolean found = re.find();
        int start = found ? re.end() : number.end();
        if (!found && (!number.found() || !formal(start, to))) {
            return null;
        }
        int end = start;
        while (end < to && !breaks(start, end, to)) {
            end++;
        }
        String subject = Words.trim(text.slice(start, end), ".:;,-–*|");
        return subject.isEmpty() ? null : new Printed<>(subject, new Span(start, end));
    }

    /** A letter without "V/v": its subject stands under the number, its addressees below. */
    private boolean formal(int start, int to) {
        return text.lower().substring(start, to).contains("kính gửi");
    }

    private boolean breaks(int start, int at, int to) {
        boolean cell = text.plain().charAt(at) == '|' || text.plain().charAt(at) == '\t';
        boolean line = text.plain().charAt(at) == '\n' && at > start + 3;
        int next = at + 1;
        while (line && next < to && text.plain().charAt(next) == ' ') {
            next++;
        }
        boolean empty = line && (next >= to || text.plain().charAt(next) == '\n');
        boolean date =
                line && text.lower().substring(next, Math.min(to, next + 60)).contains(", ngày");
        return cell || empty || date || line && text.lower().startsWith("kính gửi", next);
    }

    /** Where the kind is not printed: the first line in capitals below number and date that is no body's name. */
    private int capitals() {
        for (int i = 0; i < limit(); i++) {
            Block block = anatomy.blocks().get(i);
            boolean long_ = block.capitals(text) && !block.row() && Words.count(block.words(text)) >= 6;
            if (long_ && !authority(block) && !Letterhead.formula(block.words(text)) && dated(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean dated(int index) {
        int start = anatomy.blocks().get(index).start();
        return text.lower().substring(0, start).contains("ngày");
    }

    private int limit() {
        return Math.min(anatomy.body(), anatomy.blocks().size());
    }
}
