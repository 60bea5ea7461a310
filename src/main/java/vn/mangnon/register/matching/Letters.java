package vn.mangnon.register.matching;

/** Slips of one key: a letter more, less, another, or two in the wrong order. */
final class Letters {
    private Letters() {}

    static boolean isOneSlip(CharSequence one, CharSequence other) {
        CharSequence longer = one.length() >= other.length() ? one : other;
        CharSequence shorter = longer == one ? other : one;
        int more = longer.length() - shorter.length();
        if (more > 1) {
            return false;
        }
        int begin = 0;
        while (begin < shorter.length() && longer.charAt(begin) == shorter.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter.length() - begin
                && longer.charAt(longer.length() - 1 - end) == shorter.charAt(shorter.length() - 1 - end)) {
            end++;
        }
        int left = shorter.length() - begin - end;
        return more == 1
                ? left == 0
                : left <= 1
                        || left == 2
                                && longer.charAt(begin) == shorter.charAt(begin + 1)
                                && longer.charAt(begin + 1) == shorter.charAt(begin);
    }

    static boolean isBoth(String whole, String first, String second) {
        return whole.length() == first.length() + second.length() && whole.startsWith(first) && whole.endsWith(second);
    }

    /** A bit for each letter of a text. */
    static int alphabet(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }

    /** "n" or "ng" for a syllable that begins so. */
    static boolean isInitial(String initial, String syllable) {
        if (initial.length() >= syllable.length() || initial.length() > 2 || !syllable.startsWith(initial)) {
            return false;
        }
        return initial.length() == 1 || !Spelling.isVowel(initial.charAt(0)) && !Spelling.isVowel(initial.charAt(1));
    }
}
