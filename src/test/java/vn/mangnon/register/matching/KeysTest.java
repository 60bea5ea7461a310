package vn.mangnon.register.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final Someone CHILD = Someone.child();
    private final Matching matching = new Matching(Weights.standard());

    @Test
    void keysAreStoredAndSoNeverChangeWithoutANewVersion() {
        Set<Long> keys = matching.keys(CHILD.numbered("015316001234").person());

        assertThat(Matching.KEYS).isEqualTo(1);
        assertThat(keys).hasSize(12);
        assertThat(keys.stream().mapToLong(Long::longValue).sum()).isEqualTo(1_218_610_289_963_502_241L);
    }

    @Test
    void keysAreTheSameWithOtherNamesLearned() {
        Matching learned =
                new Matching(Weights.standard(), NameShares.national().and(List.of("Ánh Ngọc Thị")));

        assertThat(learned.keys(CHILD.person())).isEqualTo(matching.keys(CHILD.person()));
    }

    @Test
    void whoeverIsWrittenWronglyTwiceStillSharesOne() {
        for (Someone other : List.of(
                CHILD.named("Nguyễn Thị Ngọc Ãng").born(2016, 9, 4),
                CHILD.born(Born.in(2017)).of("", "Nguyễn Văn Quyết"),
                CHILD.named("Ánh Ng. T. N.").of("Nguyễn Văn Quyết", "Trần Thị Hương"),
                CHILD.at(Place.UNKNOWN).born(2011, 4, 9),
                CHILD.of("", "").born(2016, 4, 8),
                CHILD.named("Nguyeenx Thij Ngocanh").at(Place.UNKNOWN),
                CHILD.at(new Place("2024:02777", List.of("02791", "02788"), "15"))
                        .of("", ""))) {
            assertThat(shared(CHILD, other))
                    .as("%s", other.with(CHILD).reasons())
                    .isNotEmpty();
        }
    }

    @Test
    void namesakesElsewhereShareOnlyNameAndDay() {
        Someone namesake = CHILD.of("Phạm Thị Dung", "Lê Bá Lộc").at(Place.UNKNOWN);

        assertThat(shared(CHILD, namesake)).hasSize(2);
    }

    @Test
    void strangersShareNone() {
        Someone stranger = CHILD.named("Lê Hoàng Nam").born(2012, 1, 30).of("Vũ Thị Mai", "Lê Văn Tám");

        assertThat(shared(CHILD, stranger)).isEmpty();
    }

    @Test
    void whereNothingIsKnownThereIsNoKey() {
        Person nobody = new Person("", Born.UNKNOWN, Sex.UNKNOWN, "", "", Place.UNKNOWN, "");

        assertThat(matching.keys(nobody)).isEmpty();
    }

    private Set<Long> shared(Someone one, Someone other) {
        Set<Long> shared = new HashSet<>(matching.keys(one.person()));
        shared.retainAll(matching.keys(other.person()));
        return shared;
    }
}
