package vn.mangnon.register.matching;

/**
 * What is compared of a child's record, as it was written down.
 *
 * @param name full name, surname first as a rule; empty where unknown, as are the parents'
 * @param number personal number; empty where unknown
 */
public record Person(String name, Born born, Sex sex, String mother, String father, Place place, String number) {
    /** Nothing of the child, for logs. */
    @Override
    public String toString() {
        return "Person";
    }
}
