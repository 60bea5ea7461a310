package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.database.Rows;
import vn.mangnon.documents.Outgoing.Paper;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.DatabaseTest;

@DatabaseTest
class OutgoingNumbersTest {
    @Autowired
    OutgoingNumbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private UUID body = new UUID(0, 0);
    private UUID board = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void aBodyWithABoardAndAnother() {
        record Board(UUID id, UUID bodyId) {}
        Board one = jdbc.sql("select id, body_id from units.organization where body_id is not null order by id limit 1")
                .query(Rows.of(Board.class))
                .single();
        board = one.id();
        body = one.bodyId();
        other = jdbc.sql("select id from units.organization where body_id is null and id <> :body order by id limit 1")
                .param("body", body)
                .query(UUID.class)
                .single();
    }

    @Test
    void numbersRunWithinABodysSymbolAndYear() {
        assertThat(numbers.next(body, "KH-RUN", 2024)).isOne();
        take(body, 7, "KH-RUN", "2024-12-31");
        assertThat(numbers.next(body, "KH-RUN", 2024)).isEqualTo(8);
        assertThat(numbers.next(body, "kh- run", 2024)).as("typed carelessly").isEqualTo(8);
        assertThat(numbers.next(board, "KH-RUN", 2024)).as("its board").isEqualTo(8);
        assertThat(numbers.next(body, "KH-RUN", 2025)).as("the next year").isOne();
        assertThat(numbers.next(body, "QĐ-RUN", 2024)).as("another symbol").isOne();
        assertThat(numbers.next(other, "KH-RUN", 2024)).as("another body").isOne();
    }

    @Test
    void aNumberGivenIsNotGivenAgainAndTheRefusalNamesWhoHasIt() {
        take(body, 12, "KH-TAKEN", "2026-03-02");
        assertThatThrownBy(() -> take(board, 12, "kh-taken", "2026-12-31"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo(OutgoingNumbers.TAKEN);
                    assertThat(refused.arguments()).containsExactly("12/kh-taken", "2026", "Kế hoạch số 12");
                });
        take(body, 12, "KH-TAKEN", "2027-03-02");
        take(other, 12, "KH-TAKEN", "2026-03-02");
    }

    @Test
    void theSamePaperAskingTwiceHasOneLine() {
        Paper paper = paper(3, "KH-TWICE", "2026-03-02");
        Outgoing first = inTransaction(() -> numbers.take(actor(), body, paper));
        assertThat(inTransaction(() -> numbers.take(actor(), body, paper))).isEqualTo(first);
        assertThat(numbers.of(Scope.ofOrganization(body), paper.record())).containsExactly(first);
    }

    @Test
    void whatIsWithdrawnKeepsItsNumber() {
        Outgoing given = take(body, 4, "KH-GONE", "2026-03-02");
        inTransaction(() -> {
            numbers.withdraw(given.paper().record(), LocalDate.of(2026, 4, 1), "Ban hành nhầm.");
            return true;
        });
        assertThat(numbers.of(Scope.ofOrganization(body), given.paper().record()))
                .singleElement()
                .satisfies(line -> assertThat(line.withdrawn())
                        .contains(new Outgoing.Withdrawal(LocalDate.of(2026, 4, 1), "Ban hành nhầm.")));
        assertThat(numbers.next(body, "KH-GONE", 2026)).isEqualTo(5);
        assertThatThrownBy(() -> take(body, 4, "KH-GONE", "2026-05-01")).isInstanceOf(Refused.class);
    }

    @Test
    void ofTwoWhoCompeteForANumberOneGetsIt() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> rival = () -> {
                try {
                    return inTransaction(() -> {
                        await(both);
                        numbers.take(actor(), body, paper(9, "KH-RIVALS", "2026-03-02"));
                        return true;
                    });
                } catch (Refused taken) {
                    return false;
                }
            };
            List<Future<Boolean>> outcomes = threads.invokeAll(List.of(rival, rival));
            assertThat(List.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aRegisterIsReadByThoseWhoSeeItsBody() {
        Outgoing given = take(body, 6, "KH-SEEN", "2031-03-02");
        Scope own = Scope.ofOrganization(body);
        assertThat(numbers.list(own, body, 2031)).containsExactly(given);
        assertThat(numbers.years(own, body)).contains(2031);
        assertThat(numbers.list(Scope.nothing(), body, 2031)).isEmpty();
        assertThat(numbers.years(Scope.nothing(), body)).isEmpty();
        assertThat(numbers.require(own, given.id())).isEqualTo(given);
        assertThatThrownBy(() -> numbers.require(Scope.nothing(), given.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void symbolsAreWrittenAsEachLineWritesThem() {
        assertThat(DocumentNumber.titled(5, "KH", "UBND").printed()).isEqualTo("05/KH-UBND");
        assertThat(DocumentNumber.letter(1481, "BYT", "BMTE").printed()).isEqualTo("1481/BYT-BMTE");
        assertThat(DocumentNumber.union(225, "KH", "TWĐTN", "CTTN").printed()).isEqualTo("225-KH/TWĐTN-CTTN");
        assertThat(DocumentNumber.union(7, "CT", "HĐĐ", "").printed()).isEqualTo("07-CT/HĐĐ");
        assertThatThrownBy(() -> new DocumentNumber(0, "KH-UBND")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new DocumentNumber(1, " ")).isInstanceOf(Refused.class);
    }

    private Outgoing take(UUID organization, int number, String symbol, String day) {
        return inTransaction(() -> numbers.take(actor(), organization, paper(number, symbol, day)));
    }

    private static Paper paper(int number, String symbol, String day) {
        return new Paper(
                new DocumentNumber(number, symbol),
                LocalDate.parse(day),
                "Kế hoạch",
                "số " + number,
                new Ref("plan", Id.uuid()));
    }

    private Actor actor() {
        return new Actor(UUID.randomUUID(), "Lò Thị Thử", body, body, Set.of(Role.OFFICER));
    }

    private <T> T inTransaction(Callable<T> work) {
        return transaction.execute(status -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
