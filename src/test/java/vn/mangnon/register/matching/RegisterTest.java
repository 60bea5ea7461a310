package vn.mangnon.register.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final Someone CHILD = Someone.child();
    private final Register register = new Matching(Weights.standard()).register();

    @Test
    void aPairIsToldOnceHoweverManyKeysItShares() {
        int other = register.add(
                CHILD.named("Lê Hoàng Nam").of("Vũ Thị Mai", "Lê Văn Tám").person());
        int first = register.add(CHILD.person());
        int second = register.add(CHILD.named("Nguyen Thi Ngoc Anh").person());
        register.index();

        assertThat(register.pairs()).containsExactly(new Register.Pair(first, second));
        assertThat(other).isZero();
    }

    @Test
    void aNewRecordFindsItsChildAndLeavesNoTrace() {
        int there = register.add(CHILD.person());
        register.index();
        Person again = CHILD.born(2016, 9, 4).person();

        assertThat(register.check(again)).singleElement().satisfies(found -> {
            assertThat(found.record()).isEqualTo(there);
            assertThat(found.match().verdict()).isEqualTo(Verdict.SAME);
        });
        assertThat(register.check(again)).hasSize(1);
        assertThat(register.size()).isEqualTo(1);
    }

    @Test
    void theLikeliestComesFirst() {
        register.add(CHILD.born(2016, 4, 19).of("", "Nguyễn Văn Quyết").person());
        int likeliest = register.add(CHILD.person());
        register.index();

        assertThat(register.check(CHILD.person()))
                .first()
                .satisfies(found -> assertThat(found.record()).isEqualTo(likeliest));
    }

    @Test
    void whatEverybodyIsCalledHereSaysLittle() {
        Register village = new Matching(Weights.standard()).register();
        for (int i = 0; i < 2_000; i++) {
            village.add(CHILD.named("Giàng A Sùng")
                    .born(Born.in(2010))
                    .of("", "")
                    .at(Place.UNKNOWN)
                    .person());
        }
        register.add(CHILD.named("Giàng A Sùng").person());
        village.add(CHILD.named("Giàng A Sùng").person());
        register.index();
        village.index();
        Person asked = CHILD.named("Giàng A Sùng").born(2016, 4, 19).of("", "").person();

        assertThat(village.check(asked).getFirst().match().score())
                .isLessThan(register.check(asked).getFirst().match().score() - 1);
    }

    @Test
    void aNameOfManyWordsIsCutNotRefused() {
        register.add(CHILD.named("Nguyễn ".repeat(50) + "Ánh").person());
        register.index();

        assertThat(register.check(CHILD.named("Nguyễn ".repeat(60) + "Ánh").person()))
                .hasSize(1);
    }

    @Test
    void anEmptyRegisterHasNobody() {
        register.index();

        assertThat(register.pairs()).isEmpty();
        assertThat(register.check(CHILD.person())).isEmpty();
    }
}
