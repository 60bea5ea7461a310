package vn.mangnon.register.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Syllables of Vietnamese names and what is left of them when marks, typing remains and regional spelling are taken away. */
final class Spelling {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Map<String, String> REGIONAL = Map.of(
            "vo", "vu",
            "huinh", "hoang",
            "phuoc", "phuc",
            "buu", "bao",
            "chanh", "chinh",
            "nhon", "nhan");

    private Spelling() {}

    /** Lower case, composed; an apostrophe (H'Mông) divides nothing, a capital inside a word does. */
    static List<String> syllables(String name) {
        List<String> syllables = new ArrayList<>();
        StringBuilder syllable = new StringBuilder();
        boolean small = false;
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            if (letter == '\'' || letter == '’') {
                continue;
            }
            boolean begins = small && Character.isUpperCase(letter);
            boolean within = Character.isLetterOrDigit(letter) || isMark(letter);
            if (!within || begins) {
                end(syllable, syllables);
            }
            if (within) {
                syllable.append(letter);
            }
            small = Character.isLowerCase(letter);
        }
        end(syllable, syllables);
        return syllables;
    }

    private static void end(StringBuilder syllable, List<String> syllables) {
        if (!syllable.isEmpty()) {
            syllables.add(syllable.toString().toLowerCase(Locale.ROOT));
            syllable.setLength(0);
        }
    }

    /** Vowels keep their marks, the tone stands behind: hoà and hòa are one. */
    static String canonical(String syllable) {
        String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        StringBuilder tones = new StringBuilder(2);
        for (int i = 0; i < apart.length(); i++) {
            (TONES.indexOf(apart.charAt(i)) < 0 ? letters : tones).append(apart.charAt(i));
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tones;
    }

    static String toneless(String canonical) {
        int end = canonical.length();
        while (end > 0 && TONES.indexOf(canonical.charAt(end - 1)) >= 0) {
            end--;
        }
        return canonical.substring(0, end);
    }

    /** No marks at all, đ as d. */
    static String bare(String syllable) {
        String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            if (!isMark(letter)) {
                letters.append(letter == 'đ' ? 'd' : letter);
            }
        }
        return letters.toString();
    }

    /**
     * Without what Telex and VNI leave when they are off (nguyeenx, nguye6n4), y as i. No Vietnamese syllable ends in s, f, r, x or j, nor
     * doubles a letter, so nothing else is lost; names of other languages lose the same on both sides.
     */
    static String skeleton(String bare) {
        StringBuilder letters = new StringBuilder(bare.length());
        boolean vowel = false;
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i) == 'y' ? 'i' : bare.charAt(i);
            boolean doubled = "aeod".indexOf(letter) >= 0 && isLast(letters, letter);
            boolean remains = "wfjz0123456789".indexOf(letter) >= 0 || vowel && "srx".indexOf(letter) >= 0;
            if (!doubled && !remains) {
                letters.append(letter);
            }
            vowel |= isVowel(letter);
        }
        return letters.isEmpty() ? bare : letters.toString();
    }

    private static boolean isLast(StringBuilder letters, char letter) {
        return !letters.isEmpty() && letters.charAt(letters.length() - 1) == letter;
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    /** One spelling for what some part of the country says alike: d gi r, s x, ch tr, l n, final c t and n ng. */
    static String sound(String skeleton) {
        String said = REGIONAL.getOrDefault(skeleton, skeleton);
        if (said.startsWith("gi") && said.length() > 2 && isVowel(said.charAt(2))) {
            said = "d" + said.substring(2);
        } else if (said.startsWith("tr")) {
            said = "ch" + said.substring(2);
        } else if (said.startsWith("r") || said.startsWith("gi")) {
            said = "d" + said.substring(1);
        } else if (said.startsWith("x")) {
            said = "s" + said.substring(1);
        } else if (said.startsWith("n") && said.length() > 1 && isVowel(said.charAt(1))) {
            said = "l" + said.substring(1);
        }
        return said.replaceFirst("ng$", "n").replaceFirst("c$", "t");
    }
}
