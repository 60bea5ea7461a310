package vn.mangnon.bench.duplicates;

import vn.mangnon.register.matching.Person;

/** A way to find out who is in a register twice. */
interface Contender {
    /** Records are numbered from 0 as they come. */
    void add(Person record);

    /** All are added. */
    void index();

    /** Tells each pair once. */
    void pairs(Pairs pairs);

    /** Those of the register that it takes for this person. */
    int[] check(Person person);

    /** Who hears of the pairs. */
    interface Pairs {
        void take(int one, int other);
    }
}
