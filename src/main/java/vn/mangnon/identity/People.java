package vn.mangnon.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** People and the positions they hold. An administrator sees those whose organization lies in her part of the trees. */
@Component
public class People {
    private final JdbcClient jdbc;
    private final Journal journal;

    People(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** One line of the list: a person in a position. */
    public record Listed(
            UUID id, String name, String signIn, String organization, String title, String[] roles, boolean joined) {
        public List<Role> held() {
            return java.util.Arrays.stream(roles).map(Role::valueOf).toList();
        }
    }

    /** A new person and her first position. */
    public record Newcomer(
            Id<Person> id,
            String name,
            String signIn,
            String email,
            Id<?> organization,
            String title,
            Set<Role> roles,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    @Transactional(readOnly = true)
    public List<Listed> seen(Scope scope, LocalDate day) {
        return jdbc.sql("""
                select p.id, p.name, p.sign_in, o.name as organization, h.title, h.roles,
                       exists (select from identity.credential c where c.person_id = p.id) as joined
                from identity.person p join identity.position h on h.person_id = p.id and h.during @> :day
                join units.organization_latest o on o.id = h.organization_id
                where p.ended_on is null
                  and (o.id in (select units.organizations_within(:seenOrganizations))
                       or o.area_id in (select units.areas_within(:seenAreas)))
                order by o.name collate "vi-x-icu", p.name collate "vi-x-icu"
                """)
                .params(scope.parameters())
                .param("day", day)
                .query(Rows.of(Listed.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Listed require(Scope scope, Id<Person> id, LocalDate day) {
        return seen(scope, day).stream()
                .filter(person -> person.id().equals(id.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Adds somebody; throws Refused where the sign-in name is taken by another person. */
    @Transactional
    public void add(Actor actor, Newcomer newcomer) {
        insert(newcomer);
        journal.note(actor, "identity.deed.added", Ref.of("person", newcomer.id()), Map.of());
    }

    /** Adds somebody before there is anybody to do so: at set-up, in the sample province. */
    @Transactional
    public void addFirst(Newcomer newcomer) {
        insert(newcomer);
        journal.note("identity.deed.added", Ref.of("person", newcomer.id()), Map.of());
    }

    /** A further position of a person. */
    @Transactional
    public void appoint(Newcomer holder) {
        jdbc.sql("""
                insert into identity.position (id, person_id, organization_id, title, roles, during)
                values (:id, :person, :organization, :title, :roles, daterange(:from, :to, '[]'))
                """)
                .param("id", Id.uuid())
                .param("person", holder.id().value())
                .param("organization", holder.organization().value())
                .param("title", holder.title())
                .param("roles", holder.roles().stream().map(Role::name).toArray(String[]::new))
                .param("from", holder.from().orElse(null))
                .param("to", holder.to().orElse(null))
                .update();
    }

    /** Somebody leaves: she no longer signs in, and her positions end. What she did stays hers. */
    @Transactional
    public void leave(Actor actor, Id<Person> id, LocalDate day) {
        jdbc.sql("update identity.person set ended_on = :day, version = version + 1 where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
        jdbc.sql("delete from identity.session where person_id = :id")
                .param("id", id.value())
                .update();
        journal.note(actor, "identity.deed.left", Ref.of("person", id), Map.of());
    }

    @Unscoped("a person's own name")
    @Transactional(readOnly = true)
    public String name(UUID id) {
        return jdbc.sql("select name from identity.person where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void insert(Newcomer newcomer) {
        try {
            int inserted = jdbc.sql("""
                    insert into identity.person (id, name, sign_in, email) values (:id, :name, :signIn, :email)
                    on conflict (id) do nothing
                    """)
                    .param("id", newcomer.id().value())
                    .param("name", newcomer.name())
                    .param("signIn", SignIn.name(newcomer.signIn()))
                    .param("email", newcomer.email())
                    .update();
            if (inserted == 1) {
                appoint(newcomer);
            }
        } catch (DuplicateKeyException taken) {
            throw new Refused("identity.people.taken", newcomer.signIn());
        }
    }
}
