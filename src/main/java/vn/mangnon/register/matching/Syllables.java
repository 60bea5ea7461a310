package vn.mangnon.register.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.mangnon.register.matching.NameShares.Part;

/** Each different syllable once, with all that comparing it needs. Not for several threads while new ones come. */
final class Syllables {
    private static final int PARTS = Part.values().length;

    private NameShares shares;
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private String[] bare = new String[64];
    private int[] bareForm = new int[64];
    private int[] toneless = new int[64];
    private int[] skeleton = new int[64];
    private int[] sound = new int[64];
    private long[] hash = new long[64];
    private long[] letters = new long[64];
    private int[] alphabet = new int[64];
    private boolean[] marked = new boolean[64];
    private boolean[] surname = new boolean[64];
    private float[] bits = new float[64 * PARTS];

    Syllables(NameShares shares) {
        this.shares = shares;
    }

    /** Its number, given now if it is new. */
    int number(String syllable) {
        String canonical = Spelling.canonical(syllable);
        Integer number = known.get(canonical);
        return number == null ? add(canonical) : number;
    }

    private int add(String canonical) {
        int number = known.size();
        if (number == bare.length) {
            grow();
        }
        known.put(canonical, number);
        String plain = Spelling.bare(canonical);
        String bones = Spelling.skeleton(plain);
        bare[number] = plain;
        bareForm[number] = form(plain);
        toneless[number] = form(Spelling.toneless(canonical));
        skeleton[number] = form(bones);
        sound[number] = form(Spelling.sound(bones));
        hash[number] = Hash.of(bones);
        letters[number] = bones.chars().mapToLong(Hash::mix).sum();
        alphabet[number] = Letters.alphabet(plain);
        marked[number] = !plain.equals(canonical);
        surname[number] = shares.isSurname(bones);
        weigh(number, bones);
        return number;
    }

    private void weigh(int number, String bones) {
        for (Part part : Part.values()) {
            bits[number * PARTS + part.ordinal()] = (float) shares.bits(bones, part);
        }
    }

    /** @param counts how often each is seen, by its number and its part */
    void learn(int[][] counts) {
        Map<String, double[]> more = new HashMap<>();
        for (int number = 0; number < counts.length; number++) {
            double[] sum = more.computeIfAbsent(Spelling.skeleton(bare[number]), none -> new double[PARTS]);
            for (int part = 0; part < PARTS; part++) {
                sum[part] += counts[number][part];
            }
        }
        shares = shares.plus(more);
        for (int number = 0; number < counts.length; number++) {
            weigh(number, Spelling.skeleton(bare[number]));
        }
    }

    int size() {
        return known.size();
    }

    private void grow() {
        int size = bare.length * 2;
        bare = Arrays.copyOf(bare, size);
        bareForm = Arrays.copyOf(bareForm, size);
        toneless = Arrays.copyOf(toneless, size);
        skeleton = Arrays.copyOf(skeleton, size);
        sound = Arrays.copyOf(sound, size);
        hash = Arrays.copyOf(hash, size);
        letters = Arrays.copyOf(letters, size);
        alphabet = Arrays.copyOf(alphabet, size);
        marked = Arrays.copyOf(marked, size);
        surname = Arrays.copyOf(surname, size);
        bits = Arrays.copyOf(bits, size * PARTS);
    }

    private int form(String text) {
        Integer form = forms.get(text);
        if (form == null) {
            form = forms.size();
            forms.put(text, form);
        }
        return form;
    }

    String bare(int syllable) {
        return bare[syllable];
    }

    /** Whether the first of two names as long as each other comes later in the alphabet. */
    boolean isBehind(int[] of, int a, int[] with, int b, int size) {
        for (int i = 0; i < size; i++) {
            int order = bare[of[a + i]].compareTo(bare[with[b + i]]);
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    /** A bit for each letter that a name has. */
    int alphabet(int[] name, int size) {
        int letters = 0;
        for (int i = 0; i < size; i++) {
            letters |= alphabet[name[i]];
        }
        return letters;
    }

    /** A name without blanks and marks. */
    void spell(int[] name, int size, StringBuilder letters) {
        letters.setLength(0);
        for (int i = 0; i < size; i++) {
            letters.append(bare[name[i]]);
        }
    }

    /** Whether a name has no marks at all. */
    boolean areUnmarked(int[] name, int size) {
        for (int i = 0; i < size; i++) {
            if (marked[name[i]]) {
                return false;
            }
        }
        return true;
    }

    boolean isSurname(int syllable) {
        return surname[syllable];
    }

    /** Of its skeleton; the same everywhere and always, so it can be stored. */
    long hash(int syllable) {
        return hash[syllable];
    }

    /** A sum over the letters of its skeleton: that of a name does not depend on order or blanks. */
    long letters(int syllable) {
        return letters[syllable];
    }

    /** What it is worth when both have it, each in its place. */
    double bits(int one, int other, Part part) {
        return Math.min(bits[one * PARTS + part.ordinal()], bits[other * PARTS + part.ordinal()]);
    }

    /** @param unmarked whether one of the two names is written without any marks */
    How compare(int one, int other, boolean unmarked) {
        if (one == other) {
            return How.SAME;
        }
        if (skeleton[one] == skeleton[other]) {
            return alike(one, other, unmarked);
        }
        String a = bare[one];
        String b = bare[other];
        if (Letters.isInitial(a, b) || Letters.isInitial(b, a)) {
            return How.INITIAL;
        }
        if (sound[one] == sound[other]) {
            return How.SOUND;
        }
        return Math.min(a.length(), b.length()) > 1 && Letters.isOneSlip(a, b) ? How.SLIP : How.DIFFERENT;
    }

    private How alike(int one, int other, boolean unmarked) {
        if (bareForm[one] != bareForm[other]) {
            return How.SPELLING;
        }
        if (unmarked && marked[one] != marked[other]) {
            return How.UNMARKED;
        }
        return toneless[one] == toneless[other] ? How.TONE : How.MARKS;
    }
}
