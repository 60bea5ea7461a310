package vn.mangnon.register.matching;

import java.util.function.LongConsumer;

/**
 * Numbers that two records of one child nearly always have in common, and strangers seldom: whoever shares none is not
 * compared. Each joins two things that are seldom wrong at once. Built from skeletons of names, days without regard to which
 * number is the month, and today's communes; the same in every run, so that a database can keep them.
 */
final class BlockingKeys {
    private static final long NUMBER = 1;
    private static final long DAY_AND_GIVEN = 2;
    private static final long DAY_AND_PLACE = 3;
    private static final long DAY_AND_PARENT = 4;
    private static final long YEAR_AND_LETTERS = 5;
    private static final long GIVEN_AND_PLACE = 6;
    private static final long GIVEN_AND_PARENT = 7;
    private static final long PARENTS = 8;
    private static final long PARENT_AND_PLACE = 9;

    private final Crowd crowd;
    private final Syllables syllables;

    BlockingKeys(Crowd crowd) {
        this.crowd = crowd;
        syllables = crowd.syllables();
    }

    void of(int record, LongConsumer keys) {
        if (crowd.number(record) != 0) {
            keys.accept(Hash.of(NUMBER, crowd.number(record), 0));
        }
        byGiven(record, last(crowd.child(record), crowd.childSize(record)), keys);
        if (crowd.childSize(record) > 1 && !syllables.isSurname(crowd.names()[crowd.child(record)])) {
            byGiven(record, hash(crowd.child(record)), keys); // perhaps written given name first
        }
        byDay(record, keys);
        byLetters(record, keys);
        byParents(record, keys);
    }

    private void byGiven(int record, long given, LongConsumer keys) {
        if (given == 0) {
            return;
        }
        if (Dates.isWhole(crowd.born(record))) {
            keys.accept(Hash.of(DAY_AND_GIVEN, day(record), given));
        }
        for (String commune : crowd.place(record).today()) {
            keys.accept(Hash.of(GIVEN_AND_PLACE, Hash.of(commune), given));
        }
        for (long parent : parents(record)) {
            if (parent != 0) {
                keys.accept(Hash.of(GIVEN_AND_PARENT, parent, given));
            }
        }
    }

    private void byDay(int record, LongConsumer keys) {
        if (!Dates.isWhole(crowd.born(record))) {
            return;
        }
        for (String commune : crowd.place(record).today()) {
            keys.accept(Hash.of(DAY_AND_PLACE, day(record), Hash.of(commune)));
        }
        long mother = last(crowd.mother(record), crowd.motherSize(record));
        long father = last(crowd.father(record), crowd.fatherSize(record));
        if (mother != 0) {
            keys.accept(Hash.of(DAY_AND_PARENT, day(record), mother));
        }
        if (father != 0 && father != mother) {
            keys.accept(Hash.of(DAY_AND_PARENT, day(record), father));
        }
    }

    private void byLetters(int record, LongConsumer keys) {
        if (Dates.year(crowd.born(record)) == 0) {
            return;
        }
        long letters = 0;
        for (int i = 0; i < crowd.childSize(record); i++) {
            letters += syllables.letters(crowd.names()[crowd.child(record) + i]);
        }
        keys.accept(Hash.of(YEAR_AND_LETTERS, Dates.year(crowd.born(record)), letters));
    }

    private void byParents(int record, LongConsumer keys) {
        long[] parents = parents(record);
        if (parents[0] != 0 && parents[1] != 0) {
            keys.accept(Hash.of(PARENTS, parents[0] + parents[1], 0));
        }
        for (String commune : crowd.place(record).today()) {
            for (long parent : parents) {
                if (parent != 0) {
                    keys.accept(Hash.of(PARENT_AND_PLACE, Hash.of(commune), parent));
                }
            }
        }
    }

    /** Surname and given name of either, 0 where unknown. */
    private long[] parents(int record) {
        return new long[] {
            ends(crowd.mother(record), crowd.motherSize(record)), ends(crowd.father(record), crowd.fatherSize(record))
        };
    }

    private long ends(int from, int size) {
        return size == 0 ? 0 : Hash.mix(hash(from)) + Hash.mix(hash(from + size - 1));
    }

    private long last(int from, int size) {
        return size == 0 ? 0 : hash(from + size - 1);
    }

    private long hash(int at) {
        return syllables.hash(crowd.names()[at]);
    }

    /** Which of the two small numbers is the month does not matter. */
    private long day(int record) {
        int born = crowd.born(record);
        int low = Math.min(Dates.day(born), Dates.month(born));
        int high = Math.max(Dates.day(born), Dates.month(born));
        return (Dates.year(born) * 100L + low) * 100 + high;
    }
}
