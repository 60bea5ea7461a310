package vn.mangnon.planning.reader.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.bodies.Bodies;
import vn.mangnon.planning.reader.bodies.Body;
import vn.mangnon.planning.reader.bodies.BodyLists;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Anatomy;
import vn.mangnon.planning.reader.structure.Block;

/** Who issues the document: the authority of a decision, the letterhead, or the body that the opening sentence names. */
final class Issuers {
    private static final Lexicon<String> ISSUES = new Lexicon<>();
    private static final Pattern NATIONAL =
            Pattern.compile("trung uong|^bo |^thu tuong|^chinh phu|^quoc hoi|^ban bi thu|viet nam$");
    private static final Pattern LEVEL =
            Pattern.compile(" (?:tinh|huyen|xa|phuong|thi xa|thi tran|thanh pho|quan|dac khu|tp)(?: |$)");
    private static final int OPENING = 5000;
    /** "UBND tỉnh xây dựng Kế hoạch …": the committee that issues it says its level. */
    private static final Pattern COMMITTEE = Pattern.compile(
            "\\b(?:ubnd|uy ban nhan dan)\\s+(tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)\\s+(?:ban hanh|xay dung|trien khai|de nghi|yeu cau)");

    private static final Pattern COMMITTEE_OF_PLACE =
            Pattern.compile("(?iu)^(BCH|Ban Chấp hành) ((?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường) )");
    private static final Pattern COUNCIL =
            Pattern.compile("(?iu)^hội đồng (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)");

    static {
        for (String verb : List.of(
                "ban hành",
                "xây dựng",
                "đề ra",
                "lập",
                "triển khai",
                "yêu cầu",
                "có ý kiến",
                "hướng dẫn",
                "thông báo",
                "phát động",
                "báo cáo",
                "đề nghị",
                "tổ chức")) {
            ISSUES.put(verb, verb);
        }
    }

    private final Anatomy anatomy;
    private final Tokens tokens;
    private final Text text;

    Issuers(Anatomy anatomy, Tokens tokens) {
        this.anatomy = anatomy;
        this.tokens = tokens;
        text = anatomy.text();
    }

    @Nullable
    Printed<String> issuer(Letterhead letterhead, @Nullable Block authority, @Nullable Printed<String> place) {
        Letterhead.Issuer head = letterhead.issuer();
        if (authority != null) {
            String name = Casing.name(authority.words(text));
            return new Printed<>(withArea(name, place), new Span(authority.content(), authority.end()));
        }
        if (head != null) {
            return new Printed<>(withArea(withCouncil(head.name()), place), head.span());
        }
        return opening(place);
    }

    /** "… Ban Thường vụ Hội LHPN tỉnh xây dựng Kế hoạch …": the last body of the preamble that issues something. */
    private @Nullable Printed<String> opening(@Nullable Printed<String> place) {
        int from = tokens.from(
                anatomy.title() < 0 ? 0 : anatomy.blocks().get(anatomy.title()).end());
        int to = tokens.from(
                anatomy.body() < anatomy.blocks().size()
                        ? anatomy.blocks().get(anatomy.body()).start()
                        : Math.min(text.length(), OPENING));
        BodyLists lists = new BodyLists(new Bodies(tokens));
        Printed<String> issuer = null;
        for (int i = from; i < to; i++) {
            List<Body> bodies = lists.at(i, to);
            if (bodies.isEmpty()) {
                continue;
            }
            int end = bodies.getLast().to();
            boolean named = bodies.stream().noneMatch(body -> body.kind() == Body.Kind.GENERIC);
            if (named && ISSUES.has(tokens, end, to)) {
                boolean subject = tokens.get(bodies.getFirst().from() - 1).kind() == Token.Kind.SIGN;
                issuer = inferred(
                        subject ? bodies.getFirst().from() : bodies.getLast().from(), end, place);
            }
            i = end - 1;
        }
        return issuer;
    }

    private Printed<String> inferred(int from, int to, @Nullable Printed<String> place) {
        String name = tokens.slice(from, to);
        boolean level = place != null && LEVEL.matcher(" " + lastWords(name)).matches();
        String full = level && place != null ? name + " " + place.value() : name;
        String capital = Character.toUpperCase(full.charAt(0)) + full.substring(1);
        return new Printed<>(
                capital, new Span(tokens.get(from).start(), tokens.get(to - 1).end()), Set.of(Doubt.ISSUER_INFERRED));
    }

    private static String lastWords(String name) {
        String bare = Words.bare(name);
        int space = bare.lastIndexOf(' ');
        String last = bare.substring(space + 1);
        return bare.endsWith("thanh pho")
                        || bare.endsWith("thi xa")
                        || bare.endsWith("thi tran")
                        || bare.endsWith("dac khu")
                ? bare.substring(bare.lastIndexOf(' ', Math.max(0, space - 1)) + 1)
                : last;
    }

    /** A letterhead "ỦY BAN NHÂN DÂN" alone: its place stands beside the date, its level somewhere before a mention of it. */
    private String withArea(String name, @Nullable Printed<String> place) {
        String bare = Words.bare(name);
        if (place != null
                && bare.endsWith("uy ban nhan dan " + lastWords(name))
                && LEVEL.matcher(" " + lastWords(name)).matches()) {
            return name + " " + place.value();
        }
        if (place == null
                || NATIONAL.matcher(bare).find()
                || LEVEL.matcher(" " + bare + " ").find()) {
            return name;
        }
        return area(place.value()).map(area -> name + " " + area).orElse(name);
    }

    private Optional<String> area(String place) {
        String opening = text.bare().substring(0, Math.min(text.length(), OPENING));
        Matcher area = Pattern.compile("\\b(tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)\\s+"
                        + Pattern.quote(Words.bare(place)) + "\\b")
                .matcher(opening);
        Matcher level = area.find() ? area : COMMITTEE.matcher(opening);
        if (level == area || level.find()) {
            return Optional.of(Words.tidy(text.lower().substring(level.start(1), level.end(1))) + " " + place);
        }
        return Optional.empty();
    }

    /** Unions leave out in a letterhead what the line beside it says: "ĐỘI TNTP … / HỘI ĐỒNG TỈNH …", "BCH HUYỆN …". */
    private String withCouncil(String name) {
        String head = text.bare().substring(0, Math.min(text.length(), HeadReader.HEAD));
        if (COUNCIL.matcher(name).find() && head.contains("doi tntp")) {
            return "Hội đồng Đội" + name.substring("Hội đồng".length());
        }
        boolean youth = head.contains("doan tncs") || head.contains("tinh doan") || head.contains("huyen doan");
        return youth ? COMMITTEE_OF_PLACE.matcher(name).replaceFirst("$1 Đoàn $2") : name;
    }
}
