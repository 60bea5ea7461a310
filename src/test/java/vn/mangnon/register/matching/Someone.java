package vn.mangnon.register.matching;

import java.time.LocalDate;
import java.util.List;

/** An invented child's record, changed field by field. */
record Someone(Person person) {
    static final Place TODAY = new Place("02788", List.of("02788"), "15");

    static Someone child() {
        return new Someone(new Person(
                "Nguyễn Thị Ngọc Ánh",
                Born.on(LocalDate.of(2016, 4, 9)),
                Sex.FEMALE,
                "Trần Thị Hương",
                "Nguyễn Văn Quyết",
                TODAY,
                ""));
    }

    Someone named(String name) {
        return new Someone(new Person(
                name, person.born(), person.sex(), person.mother(), person.father(), person.place(), person.number()));
    }

    Someone born(Born born) {
        return new Someone(new Person(
                person.name(), born, person.sex(), person.mother(), person.father(), person.place(), person.number()));
    }

    Someone born(int year, int month, int day) {
        return born(Born.on(LocalDate.of(year, month, day)));
    }

    Someone sex(Sex sex) {
        return new Someone(new Person(
                person.name(), person.born(), sex, person.mother(), person.father(), person.place(), person.number()));
    }

    Someone of(String mother, String father) {
        return new Someone(new Person(
                person.name(), person.born(), person.sex(), mother, father, person.place(), person.number()));
    }

    Someone at(Place place) {
        return new Someone(new Person(
                person.name(), person.born(), person.sex(), person.mother(), person.father(), place, person.number()));
    }

    Someone numbered(String number) {
        return new Someone(new Person(
                person.name(), person.born(), person.sex(), person.mother(), person.father(), person.place(), number));
    }

    /** Compared in a register of a million. */
    Match with(Someone other) {
        return new Matching(Weights.standard()).compare(person, other.person, 1_000_000);
    }
}
