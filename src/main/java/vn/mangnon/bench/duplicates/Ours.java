package vn.mangnon.bench.duplicates;

import vn.mangnon.register.matching.Matching;
import vn.mangnon.register.matching.Person;
import vn.mangnon.register.matching.Register;
import vn.mangnon.register.matching.Verdict;
import vn.mangnon.register.matching.Weights;

/** As the product does it. */
final class Ours implements Contender {
    private final Register register = new Matching(Weights.standard()).register();

    @Override
    public void add(Person record) {
        register.add(record);
    }

    @Override
    public void index() {
        register.index();
    }

    @Override
    public void pairs(Pairs pairs) {
        register.pairs().forEach(pair -> pairs.take(pair.first(), pair.second()));
    }

    @Override
    public int[] check(Person person) {
        return register.check(person).stream()
                .filter(found -> found.match().verdict() == Verdict.SAME)
                .mapToInt(Register.Found::record)
                .toArray();
    }
}
