package vn.mangnon.planning.reader.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Span;

/** The lines of the issuing body at the head, the superior first, the state's and unions' formulas left out. */
final class Letterhead {
    private static final Pattern FORMULA = Pattern.compile(
            "cong hoa xa hoi chu nghia viet nam|^cong hoa xa hoi$|^chu nghia viet nam$|^hoa xa hoi chu nghia viet nam$|^cong$|dang cong san viet nam|doc lap tu do hanh phuc|^doan tncs ho chi minh$|^doan thanh nien cong san ho chi minh$|^doi tntp ho chi minh$");
    private static final Pattern YOUTH = Pattern.compile("doan tncs ho chi minh|doan thanh nien cong san ho chi minh");
    private static final Pattern BODY = Pattern.compile(
            "^(?:uy ban|ubnd|so|phong|hoi|ban|btv|bch|doan|bo|tinh uy|huyen uy|thanh uy|dang uy|dang bo|truong|cong an|lien doan|trung tam|chi cuc|cuc|lien doi|thu tuong|chu tich|tinh doan|huyen doan|thanh doan|xa doan|quy|trung uong|quoc hoi|chinh phu|van phong|mttq|lien hiep|lien minh|vien|toa an|benh vien|bao hiem)\\b.*");
    private static final String ORGANS =
            "(?:ban thuong vu|ban chap hanh|btv|bch|ban chap hanh trung uong|doan chu tich)";
    private static final Pattern ORGAN = Pattern.compile("^" + ORGANS + "$");
    private static final Pattern ORGAN_OF_AREA =
            Pattern.compile("^" + ORGANS + "(?= (?:tinh|huyen|xa|phuong|thi xa|thi tran|thanh pho|quan|dac khu|tp) )");
    /** The number's line, "SỐ: 12"; "SỞ Y TẾ" is a body. */
    private static final Pattern NUMBER = Pattern.compile("(?:SỐ|S[oO]\\s?[:.\\d])");

    private static final Pattern AREA =
            Pattern.compile("(?<=\\s)(?:tinh|huyen|xa|phuong|thi xa|thi tran|thanh pho|quan|dac khu|tp)\\s.+$");

    private final List<Cell> lines = new ArrayList<>();
    private boolean youth;

    Letterhead(Text text, int from, int to) {
        for (Cell cell : Cell.of(text, from, to)) {
            String bare = plain(cell.words());
            youth |= YOUTH.matcher(bare).find();
            if (Words.capitals(cell.words())
                    && !formula(cell.words())
                    && !NUMBER.matcher(cell.words()).lookingAt()) {
                add(cell, bare);
            }
        }
    }

    /** Country, motto, party: what every head has. */
    static boolean formula(String words) {
        return FORMULA.matcher(plain(words)).find();
    }

    private static String plain(String words) {
        return Words.tidy(Words.bare(words).replaceAll("[^a-z0-9 ]", " "));
    }

    /** A line that begins like no body goes on the one before: "ỦY BAN NHÂN DÂN" / "TỈNH NGHỆ AN". */
    private void add(Cell cell, String bare) {
        Cell last = lines.isEmpty() ? null : lines.getLast();
        boolean piece = last != null
                && (Words.count(last.words()) == 1 || plain(last.words()).endsWith(" va"));
        if (last != null && (piece || !BODY.matcher(bare).matches())) {
            lines.set(lines.size() - 1, new Cell(last.start(), cell.end(), last.words() + " " + cell.words()));
        } else if (BODY.matcher(bare).matches() || bare.equals("uy")) {
            lines.add(cell);
        }
    }

    record Issuer(String name, Span span) {}

    @Nullable
    Issuer issuer() {
        if (lines.isEmpty()) {
            return null;
        }
        Cell last = lines.getLast();
        Cell above = lines.size() > 1 ? lines.get(lines.size() - 2) : null;
        String name = last.words();
        boolean organ = ORGAN.matcher(plain(name)).matches();
        if (organ && above != null) {
            name = name + " " + above.words();
        } else if (above != null && !AREA.matcher(" " + plain(name)).find()) {
            name = name + area(above.words());
        }
        if (youth && !plain(name).contains("doan")) {
            name = ofUnion(name, organ);
        }
        return new Issuer(Casing.name(name), new Span(last.start(), last.end()));
    }

    /** "BCH" and "BCH PHƯỜNG …" below "ĐOÀN TNCS HỒ CHÍ MINH" are those of the union. */
    private static String ofUnion(String name, boolean organ) {
        var area = ORGAN_OF_AREA.matcher(plain(name));
        String union = " ĐOÀN TNCS HỒ CHÍ MINH";
        return organ
                ? name + union
                : area.find() ? name.substring(0, area.end()) + union + name.substring(area.end()) : name;
    }

    private static String area(String above) {
        String bare = Words.bare(above);
        var area = AREA.matcher(bare);
        return area.find() ? " " + above.substring(Math.min(area.start(), above.length())) : "";
    }
}
