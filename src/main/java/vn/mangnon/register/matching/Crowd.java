package vn.mangnon.register.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Very many records in little room: about seventy bytes each. */
final class Crowd {
    private static final int CHILD = 0;
    private static final int MOTHER = 1;
    private static final int FATHER = 2;
    private static final int NAMES = 3;
    private static final Sex[] SEXES = Sex.values();

    private final Syllables syllables;
    private final Map<Place, Integer> placeNumbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    private int size;
    private int used;
    private int[] names = new int[64];
    private int[] start = new int[16];
    private byte[] sizes = new byte[16 * NAMES];
    private int[] born = new int[16];
    private byte[] sex = new byte[16];
    private int[] place = new int[16];
    private long[] number = new long[16];

    Crowd(Syllables syllables) {
        this.syllables = syllables;
    }

    /** @return its place in the crowd, counted from 0 */
    int add(Person person) {
        if (size == start.length) {
            grow();
        }
        start[size] = used;
        sizes[size * NAMES + CHILD] = add(person.name());
        sizes[size * NAMES + MOTHER] = add(person.mother());
        sizes[size * NAMES + FATHER] = add(person.father());
        born[size] = person.born().packed();
        sex[size] = (byte) person.sex().ordinal();
        place[size] = number(person.place());
        number[size] = digits(person.number());
        return size++;
    }

    /** The last one added is gone again. */
    void removeLast() {
        size--;
        used = start[size];
    }

    private byte add(String name) {
        byte count = 0;
        for (String syllable : Spelling.syllables(name)) {
            if (used == names.length) {
                names = Arrays.copyOf(names, larger(used));
            }
            if (count < NameComparison.MOST) {
                names[used++] = syllables.number(syllable);
                count++;
            }
        }
        return count;
    }

    private int number(Place one) {
        Integer number = placeNumbers.get(one);
        if (number == null) {
            number = places.size();
            placeNumbers.put(one, number);
            places.add(one);
        }
        return number;
    }

    /** 0 where there are none, or more than a personal number has. */
    private static long digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
    }

    private void grow() {
        int larger = larger(size);
        start = Arrays.copyOf(start, larger);
        sizes = Arrays.copyOf(sizes, larger * NAMES);
        born = Arrays.copyOf(born, larger);
        sex = Arrays.copyOf(sex, larger);
        place = Arrays.copyOf(place, larger);
        number = Arrays.copyOf(number, larger);
    }

    private static int larger(int size) {
        return size + size / 2 + 16;
    }

    int size() {
        return size;
    }

    /** From now on names are as rare as they are here and in the country together. */
    void learn() {
        int[][] counts = new int[syllables.size()][NameShares.Part.values().length];
        for (int record = 0; record < size; record++) {
            count(counts, child(record), childSize(record));
            count(counts, mother(record), motherSize(record));
            count(counts, father(record), fatherSize(record));
        }
        syllables.learn(counts);
    }

    private void count(int[][] counts, int from, int of) {
        for (int i = 0; i < of; i++) {
            counts[names[from + i]][NameShares.Part.of(i, of).ordinal()]++;
        }
    }

    Syllables syllables() {
        return syllables;
    }

    /** Where all syllables stand; which are whose the following say. */
    int[] names() {
        return names;
    }

    int child(int record) {
        return start[record];
    }

    int childSize(int record) {
        return sizes[record * NAMES + CHILD];
    }

    int mother(int record) {
        return start[record] + childSize(record);
    }

    int motherSize(int record) {
        return sizes[record * NAMES + MOTHER];
    }

    int father(int record) {
        return mother(record) + motherSize(record);
    }

    int fatherSize(int record) {
        return sizes[record * NAMES + FATHER];
    }

    int born(int record) {
        return born[record];
    }

    Sex sex(int record) {
        return SEXES[sex[record]];
    }

    Place place(int record) {
        return places.get(place[record]);
    }

    long number(int record) {
        return number[record];
    }
}
