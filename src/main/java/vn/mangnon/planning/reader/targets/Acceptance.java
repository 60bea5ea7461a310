package vn.mangnon.planning.reader.targets;

import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.structure.Nature;
import vn.mangnon.planning.reader.targets.Amount.Sort;

/** Whether a quantity is a goal rather than a description, a result, a price or a budget. */
final class Acceptance {
    private static final Lexicon<String> RESULTS =
            Vocabulary.lexicon(Acceptance.class, "quantities.properties", "RESULT");
    private static final Lexicon<String> ACTIONS = Vocabulary.lexicon(Acceptance.class, "actions.properties", "ACTION");

    private final Tokens tokens;

    Acceptance(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean goal(Quantity quantity, int from, int to, Nature nature) {
        if (result(quantity, from) || baseline(quantity, to) || aside(quantity, from)) {
            return false;
        }
        return switch (quantity.amount().sort()) {
            case PERCENT, RATE -> true;
            case MONEY ->
                nature != Nature.MONEY && !price(quantity) && (quantity.stated() || acts(from, quantity.from()));
            case COUNT -> nature != Nature.MONEY && count(quantity, from, to, nature);
        };
    }

    /** "Hiện có 204.049 trẻ em, chiếm 26,85% dân số": what was or is. */
    private boolean result(Quantity quantity, int from) {
        return RESULTS.first(tokens, from, quantity.from()).isPresent();
    }

    /** "từ 10% xuống còn 5%": the first number is where it starts from. */
    boolean baseline(Quantity quantity, int to) {
        boolean from = tokens.get(quantity.from()).is("từ")
                || tokens.get(quantity.from() - 1).is("từ");
        for (int i = quantity.to(); from && i < Math.min(to, quantity.to() + 5); i++) {
            boolean moves = tokens.get(i).is("xuống")
                    || tokens.get(i).is("lên")
                    || tokens.get(i).is("còn");
            if (moves) {
                return true;
            }
        }
        return false;
    }

    /** In brackets only what is compared counts: "(02 bản)", "(năm 2020: 85%)" explain; "(đạt 73%)" is reached. */
    private boolean aside(Quantity quantity, int from) {
        int depth = 0;
        int open = -1;
        for (int i = from; i < quantity.from(); i++) {
            if (tokens.get(i).sign('(')) {
                depth++;
                open = i;
            }
            depth -= tokens.get(i).sign(')') && depth > 0 ? 1 : 0;
        }
        boolean year = open >= 0 && tokens.get(open + 1).is("năm");
        boolean reached = open >= 0 && tokens.get(open + 1).is("đạt") && !quantity.count();
        return depth > 0 && (year || !quantity.compared() && !reached);
    }

    private boolean count(Quantity quantity, int from, int to, Nature nature) {
        if (quantity.bare() || Units.description(tokens, quantity.noun(), to)) {
            return false;
        }
        if (scored(quantity) || told(quantity, from)) {
            return false;
        }
        boolean opens =
                quantity.from() == from || tokens.get(quantity.from() - 1).kind() == Token.Kind.SIGN;
        boolean does = acts(from, quantity.from()) || opens || each(from, quantity.from()) || nature == Nature.GOAL;
        return quantity.compared() || quantity.known() && does;
    }

    /** "báo cáo … 02 lần": how often somebody reports is no goal. */
    private boolean told(Quantity quantity, int from) {
        boolean often = quantity.unit().equals("lần");
        for (int i = from; often && i + 1 < quantity.from(); i++) {
            if (tokens.get(i).is("báo") && tokens.get(i + 1).is("cáo")) {
                return true;
            }
        }
        return false;
    }

    /** "từ 95% trở lên được tính 50 điểm": what it is worth when reached. */
    private boolean scored(Quantity quantity) {
        Token before = tokens.get(quantity.from() - 1);
        boolean worth = before.is("tính") || before.is("cộng") || before.is("trừ") || before.is("chấm");
        return worth && tokens.get(quantity.noun()).is("điểm");
    }

    /** "mỗi thôn 01 băng rôn". */
    private boolean each(int from, int to) {
        for (int i = Math.max(from, to - 4); i < to; i++) {
            if (tokens.get(i).is("mỗi")) {
                return true;
            }
        }
        return false;
    }

    private boolean acts(int from, int to) {
        return ACTIONS.first(tokens, from, to).isPresent();
    }

    /** "trị giá 70 triệu đồng/nhà". */
    private boolean worth(Quantity quantity) {
        return tokens.get(quantity.from() - 2).is("trị")
                && tokens.get(quantity.from() - 1).is("giá");
    }

    /** What one gift costs is no goal. */
    private boolean price(Quantity quantity) {
        String unit = quantity.unit();
        boolean each = unit.contains("/suất")
                || unit.contains("/phần")
                || unit.contains("/xuất")
                || unit.contains("/em")
                || unit.contains("/cháu");
        each |= worth(quantity) && unit.contains("/");
        for (int i = quantity.from() - 1; i >= quantity.from() - 5; i--) {
            each |= tokens.get(i).is("mỗi") && !tokens.get(i + 1).is("năm");
        }
        return each && quantity.amount().sort() == Sort.MONEY;
    }
}
