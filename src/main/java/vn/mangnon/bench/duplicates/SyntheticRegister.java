package vn.mangnon.bench.duplicates;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.register.matching.Born;
import vn.mangnon.register.matching.Person;
import vn.mangnon.register.matching.Place;
import vn.mangnon.register.matching.Sex;

/**
 * Invented children with names as common as in the country, with brothers and sisters, twins, namesakes of one day, and every
 * tenth written down twice. The same seed gives the same register.
 */
final class SyntheticRegister {
    static final int FIRST_YEAR = 2010;
    static final int LAST_YEAR = 2025;

    private static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
    private static final int REMEMBERED = 1_000;
    private static final Mistake[] MISTAKES = Mistake.values();

    /** Who takes the records, in their order. */
    interface Taker {
        /**
         * @param child the same number means the same child
         * @param mistakes bits of {@link Mistake}
         */
        void take(Person record, int child, long mistakes);
    }

    private final Draw draw;
    private final int records;
    private final Taker taker;
    private final List<Person> earlier = new ArrayList<>();
    private int children;
    private int written;

    private SyntheticRegister(long seed, int records, Taker taker) {
        draw = new Draw(seed);
        this.records = records;
        this.taker = taker;
    }

    static void make(long seed, int records, Taker taker) {
        new SyntheticRegister(seed, records, taker).make();
    }

    /** A record as it might come in once more, with one or two mistakes. */
    static Person again(long seed, Person record) {
        Draw draw = new Draw(seed);
        Person[] two = {record, record};
        wrong(draw, two, draw.in100(50) ? 2 : 1);
        return two[0].equals(record) ? two[1] : two[0];
    }

    private void make() {
        while (written < records) {
            Person child = draw.in100(5) && !earlier.isEmpty() ? namesake(draw.of(earlier)) : child();
            write(child);
            int chance = draw.below(100);
            if (chance < 2) {
                write(sibling(child, child.born()));
            } else if (chance < 25) {
                write(sibling(child, born()));
            }
        }
    }

    private void write(Person child) {
        int number = children++;
        if (draw.in100(10) && written + 2 <= records) {
            Person[] two = {numbered(child, false), numbered(child, true)};
            long mistakes = wrong(draw, two, draw.in100(50) ? 2 : 1);
            write(two[0], number, mistakes);
            write(two[1], number, mistakes);
        } else if (written < records) {
            write(numbered(child, false), number, 0);
        }
        remember(child);
    }

    private void write(Person record, int child, long mistakes) {
        taker.take(record, child, mistakes);
        written++;
    }

    private void remember(Person child) {
        if (earlier.size() < REMEMBERED) {
            earlier.add(child);
        } else {
            earlier.set(draw.below(REMEMBERED), child);
        }
    }

    /** So many different mistakes, each in either of the two records of one child. */
    private static long wrong(Draw draw, Person[] two, int count) {
        long made = 0;
        while (Long.bitCount(made) < count) {
            Mistake mistake = MISTAKES[draw.below(MISTAKES.length)];
            int which = draw.below(2);
            Person wrong = mistake.make(draw, two[which]);
            if ((made & 1L << mistake.ordinal()) == 0 && !wrong.equals(two[which])) {
                two[which] = wrong;
                made |= 1L << mistake.ordinal();
            }
        }
        return made;
    }

    private Person child() {
        Sex sex = sex();
        String surname = draw.surname();
        String mother = draw.in100(2) ? "" : name(draw.surname(), Sex.FEMALE);
        String father = draw.in100(6) ? "" : name(surname, Sex.MALE);
        return new Person(
                name(surname, sex), born(), recorded(sex), mother, father, place(Communes.any(draw)), number(sex));
    }

    private Person sibling(Person of, Born born) {
        Sex sex = sex();
        String surname = of.name().substring(0, of.name().indexOf(' '));
        String name = name(surname, sex);
        while (name.equals(of.name())) {
            name = name(surname, sex);
        }
        return new Person(name, born, recorded(sex), of.mother(), of.father(), of.place(), number(sex));
    }

    /** The same name and day; another family, mostly elsewhere. */
    private Person namesake(Person of) {
        Person other = child();
        int chance = draw.below(100);
        Place place = chance < 20
                ? of.place()
                : chance < 50 ? Communes.inProvince(draw, of.place().province()) : other.place();
        return new Person(of.name(), of.born(), of.sex(), other.mother(), other.father(), place, other.number());
    }

    private String name(String surname, Sex sex) {
        return surname + " " + draw.middles(sex) + draw.given(sex);
    }

    private Sex sex() {
        return draw.in100(50) ? Sex.MALE : Sex.FEMALE;
    }

    private Sex recorded(Sex sex) {
        return draw.in100(2) ? Sex.UNKNOWN : sex;
    }

    private Born born() {
        int year = FIRST_YEAR + draw.below(YEARS);
        int chance = draw.below(100);
        return chance == 0
                ? Born.in(year)
                : chance == 1 ? Born.about(year) : new Born(year, 1 + draw.below(12), 1 + draw.below(28), false);
    }

    /** A third was written down before the reform. */
    private Place place(Place place) {
        return draw.in100(33) ? Communes.onTheOtherMap(draw, place) : place;
    }

    private String number(Sex sex) {
        return "%03d%d%02d%06d"
                .formatted(1 + draw.below(96), sex == Sex.MALE ? 2 : 3, draw.below(26), draw.below(1_000_000));
    }

    /** Six records of ten hold no number, whatever the other record of the child holds. */
    private Person numbered(Person who, boolean again) {
        boolean without = draw.in100(again ? 70 : 60);
        return new Person(
                who.name(),
                who.born(),
                who.sex(),
                who.mother(),
                who.father(),
                who.place(),
                without ? "" : who.number());
    }
}
