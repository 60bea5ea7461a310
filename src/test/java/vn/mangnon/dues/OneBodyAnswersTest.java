package vn.mangnon.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.sample.SamplePeople;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.units.Area;
import vn.mangnon.units.ArrangeOrganizations;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.OrganizationKind;
import vn.mangnon.web.BusinessClock;

/** Whatever is handed on, taken back or merged, in whatever order: at every instant exactly one body answers. */
@DatabaseTest
class OneBodyAnswersTest {
    private static final int SEQUENCES = 250;
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dues dues;

    @Autowired
    OweDues oweDues;

    @Autowired
    Delegations delegations;

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    FollowSuccessions follow;

    @Autowired
    ArrangeOrganizations arrange;

    @Autowired
    BusinessClock clock;

    @Autowired
    TransactionTemplate transaction;

    private final Actor actor = new Actor(
            SamplePeople.person("huong").value(), "Lò Thị Hương", UUID.randomUUID(), UUID.randomUUID(), Set.of());
    private final List<Delegation> made = new ArrayList<>();
    private final List<Organization> bodies = new ArrayList<>();
    private UUID due = new UUID(0, 0);
    private int handed;
    private int merged;

    @Test
    void whateverHappensToIt() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            transaction.executeWithoutResult(status -> {
                live(random);
                status.setRollbackOnly();
            });
        }
        assertThat(handed).as("sequences that hand on").isGreaterThan(SEQUENCES);
        assertThat(merged).as("sequences that merge").isGreaterThan(SEQUENCES / 2);
    }

    private void live(Random random) {
        made.clear();
        bodies.clear();
        clock.assume(FIRST);
        for (int body = 0; body < 3; body++) {
            establish();
        }
        owe();
        for (int step = 0; step < 8; step++) {
            List<String> before = turns(clock.now());
            Instant then = clock.now();
            clock.assume(clock.today().plusDays(random.nextInt(20)));
            happens(random);
            follow.round();
            assertThat(turns(then)).as("what is past stays").isEqualTo(before);
            check();
        }
    }

    private void happens(Random random) {
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> hand(random);
            case 3 -> takeBack(random);
            case 4 -> end(random);
            default -> follow.round();
        }
    }

    private void hand(Random random) {
        Organization from = random.nextBoolean() ? any(random) : holder();
        Organization to = random.nextInt(5) == 0 ? any(random) : anyOf(from.body(), random);
        LocalDate since = clock.today().plusDays(random.nextInt(10));
        Instant start = since.equals(clock.today()) ? clock.now() : midnight(since);
        Optional<Instant> until =
                random.nextBoolean() ? Optional.empty() : Optional.of(midnight(since.plusDays(1 + random.nextInt(30))));
        Optional<Id<Due>> one = random.nextBoolean() ? Optional.of(new Id<>(due)) : Optional.empty();
        Delegation given = new Delegation(
                Id.fresh(), one, from.id().value(), to.id().value(), start, until, "nghỉ phép", Optional.empty());
        try {
            delegations.hand(actor, given, clock.now());
            made.add(given);
            handed++;
        } catch (Refused notOneBody) {
            assertThat(notOneBody.key()).isEqualTo("dues.delegation.one-body");
        }
    }

    private void takeBack(Random random) {
        if (!made.isEmpty()) {
            delegations.takeBack(actor, made.get(random.nextInt(made.size())), clock.now());
        }
    }

    /** A body or a part of one ends, known late, on the day or long before; somebody may take over. */
    private void end(Random random) {
        Organization ended = any(random);
        LocalDate last = clock.today().plusDays(random.nextInt(25) - 5);
        jdbc.sql(
                        "update units.organization set valid_to = greatest(:last, valid_from) where id = :id and valid_to is null")
                .param("last", last)
                .param("id", ended.id().value())
                .update();
        Organization heir = any(random);
        if (random.nextInt(4) > 0 && !heir.id().equals(ended.id())) {
            arrange.succeeds(ended.id(), heir.id(), last.plusDays(1));
            merged++;
        }
    }

    private void check() {
        assertThat(rows("""
                select due_id::text from dues.responsibility where due_id = :due group by due_id
                having count(*) filter (where upper_inf(during)) <> 1
                    or range_agg(during) <> tstzmultirange(tstzrange(min(lower(during)), null))
                """)).as("one at every instant").isEmpty();
        assertThat(rows("""
                select o.id::text from dues.responsibility r join units.organization o on o.id = r.organization_id
                join units.organization h on h.id = units.heir(o.id)
                where r.due_id = :due and h.valid_to is null
                  and r.during && tstzrange(greatest(:now, (o.valid_to + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'), null)
                  and o.valid_to is not null
                """))
                .as("nobody who has ended, where somebody took over")
                .isEmpty();
    }

    private List<String> turns(Instant until) {
        return jdbc.sql("""
                select organization_id || ' ' || lower(during * tstzrange(null, :until, '[]')) from dues.responsibility
                where due_id = :due and lower(during) <= :until order by lower(during)
                """)
                .param("due", due)
                .param("until", Rows.utc(until))
                .query(Rows.of(String.class))
                .list();
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql)
                .param("due", due)
                .param("now", Rows.utc(clock.now()))
                .query(Rows.of(String.class))
                .list();
    }

    private void owe() {
        due = Id.uuid();
        Ref subject = new Ref("provision", Id.uuid());
        Owing owing = new Owing(
                Due.Kind.REPORT,
                subject,
                "trước ngày 03/7/2024",
                List.of(new Owing.Debtor(bodies.getFirst().id().value(), Optional.empty())),
                SampleUnits.organization("ubnd-991").value(),
                new Occurrence("once", Period.ofYear(2024), LocalDate.of(2024, 7, 3)),
                Operator.BEFORE,
                false,
                false);
        oweDues.owe(Optional.of(actor), List.of(owing), clock.now());
        due = jdbc.sql("select id from dues.due where subject_id = :subject")
                .param("subject", subject.id())
                .query(UUID.class)
                .single();
    }

    private void establish() {
        Organization body = organization(null);
        arrange.add(body, Optional.of(SampleUnits.organization("ubnd-991")));
        bodies.add(body);
        for (int part = 0; part < 2; part++) {
            Organization division = organization(body.id());
            arrange.add(division, Optional.of(body.id()));
            bodies.add(division);
        }
    }

    private Organization organization(@org.jspecify.annotations.Nullable Id<Organization> body) {
        Id<Area> area = new Id<>(jdbc.sql("select area_id from units.organization where id = :id")
                .param("id", SampleUnits.organization("ubnd-991").value())
                .query(UUID.class)
                .single());
        OrganizationKind kind = body == null ? OrganizationKind.PEOPLES_COMMITTEE : OrganizationKind.DIVISION;
        return new Organization(Id.fresh(), Line.GOVERNMENT, kind, body, area, "Cơ quan thử", "Thử", FIRST, null);
    }

    private Organization any(Random random) {
        return bodies.get(random.nextInt(bodies.size()));
    }

    private Organization holder() {
        Scope creditor =
                Scope.ofOrganization(SampleUnits.organization("ubnd-991").value());
        UUID now = responsibilities.of(dues.require(creditor, new Id<>(due)), clock.now());
        return bodies.stream()
                .filter(one -> one.id().value().equals(now))
                .findFirst()
                .orElse(bodies.getFirst());
    }

    private Organization anyOf(Id<Organization> body, Random random) {
        List<Organization> parts =
                bodies.stream().filter(one -> one.body().equals(body)).toList();
        return parts.get(random.nextInt(parts.size()));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
