package vn.mangnon.bench.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What keyboards and people make of a written name. */
final class Typing {
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    private static final String TELEX_TONES = "sfrxj";
    private static final String VNI_TONES = "12345";
    private static final Map<String, String> TELEX =
            Map.of("â", "aa", "ă", "aw", "ê", "ee", "ô", "oo", "ơ", "ow", "ư", "uw", "đ", "dd", "Đ", "Dd", "Â", "Aa");
    private static final Map<String, String> VNI =
            Map.of("â", "a6", "ă", "a8", "ê", "e6", "ô", "o6", "ơ", "o7", "ư", "u7", "đ", "d9", "Đ", "D9", "Â", "A6");
    private static final Map<Character, String> NEIGHBOURS = Map.ofEntries(
            Map.entry('a', "sqz"),
            Map.entry('b', "vnh"),
            Map.entry('c', "xvd"),
            Map.entry('d', "sfe"),
            Map.entry('e', "wrd"),
            Map.entry('g', "fht"),
            Map.entry('h', "gjy"),
            Map.entry('i', "uok"),
            Map.entry('k', "jli"),
            Map.entry('l', "kop"),
            Map.entry('m', "nj"),
            Map.entry('n', "bmh"),
            Map.entry('o', "ipl"),
            Map.entry('p', "ol"),
            Map.entry('q', "wa"),
            Map.entry('r', "etf"),
            Map.entry('s', "adw"),
            Map.entry('t', "ryg"),
            Map.entry('u', "yij"),
            Map.entry('v', "cbf"),
            Map.entry('x', "zcs"),
            Map.entry('y', "tug"));
    private static final List<String[]> REGIONAL = List.of(
            new String[] {"Vũ", "Võ"},
            new String[] {"Hoàng", "Huỳnh"},
            new String[] {"Phúc", "Phước"},
            new String[] {"Bảo", "Bửu"},
            new String[] {"Nhân", "Nhơn"},
            new String[] {"Chính", "Chánh"},
            new String[] {"S", "X"},
            new String[] {"Tr", "Ch"},
            new String[] {"L", "N"},
            new String[] {"Gi", "D"});

    private Typing() {}

    static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.split(" ")));
    }

    /** One of its syllables changed. */
    static String one(Draw draw, String name, UnaryOperator<String> change) {
        if (name.isEmpty()) {
            return name;
        }
        List<String> words = words(name);
        int at = draw.below(words.size());
        words.set(at, change.apply(words.get(at)));
        return String.join(" ", words);
    }

    static String unmarked(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Another tone, or none, or one where there was none. */
    static String otherTone(Draw draw, String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            if (TONES.indexOf(apart.charAt(i)) >= 0) {
                String tone = draw.in100(30) ? "" : String.valueOf(draw.of(TONES));
                return composed(apart.substring(0, i) + tone + apart.substring(i + 1));
            }
        }
        return composed(apart.replaceFirst(
                "(?i)([aeiouy][\u0302\u0306\u031b]?)(?![aeiouy\u0302\u0306\u031b])", "$1" + draw.of(TONES)));
    }

    /** ơ as o, ư as u, â as a, đ as d; the tone stays. */
    static String plainVowel(String word) {
        return composed(Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\u0302\u0306\u031b]", ""))
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    static String telex(String word) {
        return keys(word, TELEX, TELEX_TONES);
    }

    static String vni(String word) {
        return keys(word, VNI, VNI_TONES);
    }

    private static String keys(String word, Map<String, String> letters, String tones) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder behind = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (char letter : apart.toCharArray()) {
            int tone = TONES.indexOf(letter);
            (tone < 0 ? plain : behind).append(tone < 0 ? letter : tones.charAt(tone));
        }
        return composed(plain.toString())
                        .codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> letters.getOrDefault(letter, letter))
                        .collect(Collectors.joining())
                + behind;
    }

    static String neighbour(Draw draw, String word) {
        int at = draw.below(word.length());
        String near = NEIGHBOURS.getOrDefault(Character.toLowerCase(word.charAt(at)), "");
        return near.isEmpty() ? word : word.substring(0, at) + draw.of(near) + word.substring(at + 1);
    }

    /** A letter left out, typed twice, or before the one it follows. */
    static String slip(Draw draw, String word) {
        if (word.length() < 3) {
            return word;
        }
        int at = 1 + draw.below(word.length() - 1);
        return switch (draw.below(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }

    /** As a machine or a tired eye reads handwriting. */
    static String lookalike(Draw draw, String word) {
        String[][] alike = {
            {"n", "u"}, {"l", "1"}, {"o", "0"}, {"h", "b"}, {"i", "l"}, {"m", "rn"}, {"c", "e"}, {"g", "q"}
        };
        String[] two = alike[draw.below(alike.length)];
        return word.replaceFirst(two[0], two[1]);
    }

    static String regional(Draw draw, String word) {
        for (String[] two : REGIONAL) {
            for (int i = 0; i < 2; i++) {
                boolean whole = two[i].length() > 2;
                if (whole ? word.equals(two[i]) : word.startsWith(two[i]) && draw.in100(60)) {
                    return two[1 - i] + word.substring(two[i].length());
                }
            }
        }
        return word;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
