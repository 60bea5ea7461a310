package vn.mangnon.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;

/** Sets bodies up in their lines of command, calls them otherwise, ends them. Every tree is dated: nothing is overwritten. */
@Component
public class ArrangeOrganizations {
    private final JdbcClient jdbc;
    private final Journal journal;

    ArrangeOrganizations(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A new body, board or division below another, from its first day on. Sent twice, it is one. */
    @Transactional
    public void establish(Actor actor, Organization organization, Id<Organization> parent) {
        if (insert(organization)) {
            nameAndPlace(organization, Optional.of(parent));
            settle();
            journal.note(actor, "units.deed.established", Ref.of("organization", organization.id()), Map.of());
        }
    }

    /** Another name from a day on, on which it must be there; until the next name it is known to have, if any. */
    @Transactional
    public void rename(Actor actor, Id<Organization> id, String name, String shortName, LocalDate from) {
        jdbc.sql("""
                update units.organization_name
                set name = :name, short_name = :short, folded = :folded
                where organization_id = :id and lower(during) = :from
                """)
                .param("id", id.value())
                .param("from", from)
                .param("name", name)
                .param("short", shortName)
                .param("folded", Folded.of(name).text())
                .update();
        jdbc.sql("""
                with before as (
                  update units.organization_name set during = daterange(lower(during), :from)
                  from (select upper(during) as until from units.organization_name
                        where organization_id = :id and during @> :from) as found
                  where organization_id = :id and during @> :from and lower(during) is distinct from :from
                  returning found.until)
                insert into units.organization_name (organization_id, during, name, short_name, folded)
                select :id, daterange(:from, b.until), :name, :short, :folded from before b
                """)
                .param("id", id.value())
                .param("from", from)
                .param("name", name)
                .param("short", shortName)
                .param("folded", Folded.of(name).text())
                .update();
        journal.note(actor, "units.deed.renamed", Ref.of("organization", id), Map.of());
    }

    /** Its last day; what it leaves may have a successor, who then reaches what was its. */
    @Transactional
    public void end(Actor actor, Id<Organization> id, LocalDate last, Optional<Id<Organization>> successor) {
        jdbc.sql("update units.organization set valid_to = :last where id = :id")
                .param("last", last)
                .param("id", id.value())
                .update();
        for (String sql : List.of("""
                delete from units.organization_name where organization_id = :id and lower(during) > :last
                """, """
                update units.organization_name n set during = daterange(lower(n.during), :last, '[]')
                where n.organization_id = :id and not exists (
                  select from units.organization_name o where o.organization_id = :id and lower(o.during) > coalesce(lower(n.during), '-infinity'))
                """, """
                delete from units.organization_parent where organization_id = :id and lower(during) > :last
                """, """
                update units.organization_parent n set during = daterange(lower(n.during), :last, '[]')
                where n.organization_id = :id and not exists (
                  select from units.organization_parent o where o.organization_id = :id and lower(o.during) > coalesce(lower(n.during), '-infinity'))
                """)) {
            jdbc.sql(sql).param("last", last).param("id", id.value()).update();
        }
        successor.ifPresent(next -> succeeds(id, next, last.plusDays(1)));
        settle();
        journal.note(actor, "units.deed.ended", Ref.of("organization", id), Map.of());
    }

    /** From a day on a board follows just these bodies: their reports to its own body go through it. */
    @Transactional
    public void follow(Actor actor, Id<Organization> board, Collection<UUID> followed, LocalDate from) {
        jdbc.sql("""
                update units.following set during = daterange(lower(during), :from)
                where board_id = :board and during @> :from and followed_id <> all (:followed)
                  and lower(during) is distinct from :from
                """)
                .param("board", board.value())
                .param("from", from)
                .param("followed", followed.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                delete from units.following
                where board_id = :board and lower(during) >= :from and followed_id <> all (:followed)
                """)
                .param("board", board.value())
                .param("from", from)
                .param("followed", followed.toArray(UUID[]::new))
                .update();
        followed.forEach(one -> follow(board, one, from));
        journal.note(actor, "units.deed.followed", Ref.of("organization", board), Map.of());
    }

    @Transactional
    public void alias(Actor actor, Id<Organization> id, String name) {
        alias(id, name);
        journal.note(actor, "units.deed.aliased", Ref.of("organization", id), Map.of());
    }

    @Transactional
    public void forgetAlias(Actor actor, Id<Organization> id, String name) {
        jdbc.sql("delete from units.organization_alias where organization_id = :id and folded = :folded")
                .param("id", id.value())
                .param("folded", Folded.of(name).text())
                .update();
        journal.note(actor, "units.deed.aliased", Ref.of("organization", id), Map.of());
    }

    /** Adds an organization under a parent from a day on (empty: since ever). Call {@link #settle()} after the last. */
    @Transactional
    public void add(Organization organization, Optional<Id<Organization>> parent) {
        insert(organization);
        nameAndPlace(organization, parent);
    }

    private boolean insert(Organization organization) {
        Id<Organization> body = organization.bodyId();
        return jdbc.sql("""
                insert into units.organization (id, line, kind, body_id, area_id, valid_from, valid_to)
                values (:id, :line, :kind, :body, :area, :from, :to)
                on conflict (id) do nothing
                """)
                        .param("id", organization.id().value())
                        .param("line", organization.line().name())
                        .param("kind", organization.kind().name())
                        .param("body", body == null ? null : body.value())
                        .param("area", organization.areaId().value())
                        .param("from", organization.validFrom())
                        .param("to", organization.validTo())
                        .update()
                == 1;
    }

    private void nameAndPlace(Organization organization, Optional<Id<Organization>> parent) {
        jdbc.sql("""
                insert into units.organization_name (organization_id, during, name, short_name, folded)
                values (:id, daterange(:from, :to, '[]'), :name, :short, :folded)
                on conflict do nothing
                """)
                .param("id", organization.id().value())
                .param("from", organization.validFrom())
                .param("to", organization.validTo())
                .param("name", organization.name())
                .param("short", organization.shortName())
                .param("folded", Folded.of(organization.name()).text())
                .update();
        parent.ifPresent(above -> place(organization, above));
    }

    /** Another name people use for it: a board printed under three names is one board. */
    @Transactional
    public void alias(Id<Organization> id, String name) {
        jdbc.sql("""
                insert into units.organization_alias (organization_id, name, folded) values (:id, :name, :folded)
                on conflict (organization_id, folded) do nothing
                """)
                .param("id", id.value())
                .param("name", name)
                .param("folded", Folded.of(name).text())
                .update();
    }

    @Transactional
    public void succeeds(Id<Organization> predecessor, Id<Organization> successor, LocalDate from) {
        jdbc.sql("""
                insert into units.organization_succession (predecessor_id, successor_id, takes_effect)
                values (:predecessor, :successor, :from) on conflict do nothing
                """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("from", from)
                .update();
    }

    private void follow(Id<Organization> board, UUID followed, LocalDate from) {
        jdbc.sql("""
                insert into units.following (board_id, followed_id, during)
                values (:board, :followed, daterange(:from, null)) on conflict do nothing
                """)
                .param("board", board.value())
                .param("followed", followed)
                .param("from", from)
                .update();
    }

    /** Works out anew who is below whom, after the trees have changed. */
    @Transactional
    public void settle() {
        jdbc.sql("select units.rebuild_reach()").query((row, number) -> number).list();
    }

    private void place(Organization organization, Id<Organization> parent) {
        jdbc.sql("""
                insert into units.organization_parent (organization_id, parent_id, during)
                values (:id, :parent, daterange(:from, :to, '[]')) on conflict do nothing
                """)
                .param("id", organization.id().value())
                .param("parent", parent.value())
                .param("from", organization.validFrom())
                .param("to", organization.validTo())
                .update();
    }
}
