package vn.mangnon.bench.duplicates;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.mangnon.register.matching.Born;
import vn.mangnon.register.matching.Person;
import vn.mangnon.register.matching.Place;
import vn.mangnon.register.matching.Sex;

/** What goes wrong when a child is written down a second time. */
public enum Mistake {
    NO_MARKS((draw, who) -> named(who, Typing.unmarked(who.name()))),
    TONE((draw, who) -> named(who, Typing.one(draw, who.name(), word -> Typing.otherTone(draw, word)))),
    VOWEL((draw, who) -> named(who, Typing.one(draw, who.name(), Typing::plainVowel))),
    TELEX((draw, who) -> named(who, Typing.one(draw, who.name(), Typing::telex))),
    VNI((draw, who) -> named(who, Typing.one(draw, who.name(), Typing::vni))),
    NEIGHBOUR_KEY((draw, who) -> named(who, Typing.one(draw, who.name(), word -> Typing.neighbour(draw, word)))),
    SLIP((draw, who) -> named(who, Typing.one(draw, who.name(), word -> Typing.slip(draw, word)))),
    REGIONAL((draw, who) -> named(who, Typing.one(draw, who.name(), word -> Typing.regional(draw, word)))),
    I_FOR_Y((draw, who) -> named(who, turned(who.name(), 'y', 'i'))),
    ORDER((draw, who) -> named(who, order(draw, Typing.words(who.name())))),
    NO_MIDDLE((draw, who) -> named(who, withoutMiddle(draw, Typing.words(who.name())))),
    INITIALS((draw, who) -> named(who, initials(draw, Typing.words(who.name())))),
    JOINED((draw, who) -> named(who, joined(draw, who.name()))),
    SPLIT((draw, who) -> named(who, Typing.one(draw, who.name(), word -> split(draw, word)))),
    HYPHENS((draw, who) -> named(who, who.name().toUpperCase(Locale.ROOT).replace(" ", "-"))),
    LOOKALIKE((draw, who) -> named(who, Typing.one(draw, who.name(), word -> Typing.lookalike(draw, word)))),
    EXTRA_MIDDLE((draw, who) -> named(who, withMiddle(draw, who))),
    MOTHERS_SURNAME((draw, who) -> named(who, surnamed(who.name(), who.mother()))),
    DAY_AND_MONTH((draw, who) -> born(who, swapped(who.born()))),
    DIGIT((draw, who) -> born(who, digit(draw, who.born()))),
    NEXT_YEAR((draw, who) -> born(who, nextYear(draw, who.born()))),
    ESTIMATED((draw, who) -> born(who, Born.about(who.born().year() + draw.below(3) - 1))),
    YEAR_ONLY((draw, who) -> born(who, Born.in(who.born().year()))),
    LUNAR((draw, who) -> born(who, lunar(draw, who.born()))),
    NO_MOTHER((draw, who) -> parents(who, "", who.father())),
    NO_FATHER((draw, who) -> parents(who, who.mother(), "")),
    OTHER_MOTHER((draw, who) ->
            parents(who, draw.surname() + " " + draw.middles(Sex.FEMALE) + draw.given(Sex.FEMALE), who.father())),
    PARENTS_SWAPPED((draw, who) -> parents(who, who.father(), who.mother())),
    PARENT_INITIALS((draw, who) -> parent(draw, who, name -> initials(draw, Typing.words(name)))),
    PARENT_NO_MARKS((draw, who) -> parents(who, Typing.unmarked(who.mother()), Typing.unmarked(who.father()))),
    PARENT_SLIP((draw, who) -> parent(draw, who, name -> Typing.one(draw, name, word -> Typing.neighbour(draw, word)))),
    OTHER_MAP((draw, who) -> living(who, Communes.onTheOtherMap(draw, who.place()))),
    MOVED((draw, who) ->
            living(who, draw.in100(70) ? Communes.inProvince(draw, who.place().province()) : Communes.any(draw))),
    NO_SEX((draw, who) -> sex(who, Sex.UNKNOWN)),
    OTHER_SEX((draw, who) -> sex(who, who.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE)),
    NUMBER_DIGIT((draw, who) -> numbered(who, otherDigit(draw, who.number())));

    private interface Making {
        Person make(Draw draw, Person who);
    }

    private interface Writing {
        String write(String name);
    }

    private final Making making;

    Mistake(Making making) {
        this.making = making;
    }

    /** The record with this wrong; the same where it cannot go wrong. */
    Person make(Draw draw, Person who) {
        return making.make(draw, who);
    }

    /** As people read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Person named(Person who, String name) {
        return new Person(name, who.born(), who.sex(), who.mother(), who.father(), who.place(), who.number());
    }

    private static Person born(Person who, Born born) {
        return new Person(who.name(), born, who.sex(), who.mother(), who.father(), who.place(), who.number());
    }

    private static Person sex(Person who, Sex sex) {
        return new Person(who.name(), who.born(), sex, who.mother(), who.father(), who.place(), who.number());
    }

    private static Person parents(Person who, String mother, String father) {
        return new Person(who.name(), who.born(), who.sex(), mother, father, who.place(), who.number());
    }

    private static Person living(Person who, Place place) {
        return new Person(who.name(), who.born(), who.sex(), who.mother(), who.father(), place, who.number());
    }

    private static Person numbered(Person who, String number) {
        return new Person(who.name(), who.born(), who.sex(), who.mother(), who.father(), who.place(), number);
    }

    private static Person parent(Draw draw, Person who, Writing writing) {
        boolean mother = draw.in100(50);
        return mother
                ? parents(who, writing.write(who.mother()), who.father())
                : parents(who, who.mother(), writing.write(who.father()));
    }

    private static String turned(String name, char one, char other) {
        StringBuilder turned = new StringBuilder(name.length());
        name.chars()
                .map(letter -> letter == one ? other : letter == other ? one : letter)
                .forEach(letter -> turned.append((char) letter));
        return turned.toString().replace("ý", "í").replace("ỳ", "ì").replace("ỹ", "ĩ");
    }

    private static String withMiddle(Draw draw, Person who) {
        List<String> words = Typing.words(who.name());
        words.add(Math.min(1, words.size()), draw.middle(who.sex()));
        return String.join(" ", words);
    }

    private static String surnamed(String name, String mother) {
        List<String> words = Typing.words(name);
        words.set(0, mother.isEmpty() ? words.getFirst() : Typing.words(mother).getFirst());
        return String.join(" ", words);
    }

    private static String order(Draw draw, List<String> words) {
        switch (draw.below(3)) {
            case 0 -> Collections.rotate(words, 1);
            case 1 -> Collections.rotate(words, -1);
            default -> Collections.reverse(words);
        }
        return String.join(" ", words);
    }

    private static String withoutMiddle(Draw draw, List<String> words) {
        if (words.size() > 2) {
            words.remove(1 + draw.below(words.size() - 2));
        }
        return String.join(" ", words);
    }

    /** Of all but the given name, or of one of those. */
    private static String initials(Draw draw, List<String> words) {
        boolean all = draw.in100(50);
        int one = draw.below(Math.max(1, words.size() - 1));
        for (int i = 0; i < words.size() - 1; i++) {
            if ((all || i == one) && !words.get(i).isEmpty()) {
                words.set(i, words.get(i).charAt(0) + ".");
            }
        }
        return String.join(" ", words);
    }

    private static String joined(Draw draw, String name) {
        if (draw.in100(30)) {
            return name.replace(" ", "");
        }
        List<String> words = Typing.words(name);
        int at = draw.below(Math.max(1, words.size() - 1));
        if (words.size() > 1) {
            words.set(at, words.get(at) + words.remove(at + 1).toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }

    private static String split(Draw draw, String word) {
        int at = 1 + draw.below(Math.max(1, word.length() - 1));
        return at < word.length() ? word.substring(0, at) + " " + word.substring(at) : word;
    }

    private static Born swapped(Born born) {
        boolean possible = born.day() > 0 && born.day() <= 12;
        return possible ? new Born(born.year(), born.day(), born.month(), false) : born;
    }

    /** A digit of the day, the month or the year is another. */
    private static Born digit(Draw draw, Born born) {
        String digits = "%04d%02d%02d".formatted(born.year(), born.month(), born.day());
        String other = otherDigit(draw, digits);
        int year = Integer.parseInt(other.substring(0, 4));
        int month = Integer.parseInt(other.substring(4, 6));
        int day = Integer.parseInt(other.substring(6));
        boolean possible = born.day() > 0
                && year >= SyntheticRegister.FIRST_YEAR
                && year <= SyntheticRegister.LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 28;
        return possible ? new Born(year, month, day, false) : born;
    }

    private static Born nextYear(Draw draw, Born born) {
        int year = born.year() + (draw.in100(50) ? 1 : -1);
        return born.day() == 0 ? born : new Born(year, born.month(), born.day(), false);
    }

    /** The moon's calendar is three to seven weeks behind. */
    private static Born lunar(Draw draw, Born born) {
        return born.day() == 0
                ? born
                : Born.on(LocalDate.of(born.year(), born.month(), born.day()).minusDays(18 + draw.below(33)));
    }

    private static String otherDigit(Draw draw, String digits) {
        if (digits.isEmpty()) {
            return digits;
        }
        int at = draw.below(digits.length());
        return digits.substring(0, at) + draw.of("0123456789") + digits.substring(at + 1);
    }
}
