package vn.mangnon.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Unscoped;

/** The groups, their sub-groups, risks and local priority groups: data that an administrator keeps. */
@Component
public class SituationKinds {
    private final JdbcClient jdbc;
    private final Journal journal;

    SituationKinds(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The 14 in their order, each followed by its sub-groups; then risks, then local groups. */
    @Unscoped("what the law and the province call groups")
    @Transactional(readOnly = true)
    public List<SituationKind> all() {
        return jdbc.sql("""
                select k.code, k.sort, k.letter, k.parent, k.name_vi, k.name_en, k.source, k.seen, k.compared_on, k.in_use
                from register.situation_kind k left join register.situation_kind p on p.code = k.parent
                order by coalesce(p.position, k.position), coalesce(p.code, k.code), k.parent nulls first, k.position, k.code
                """).query(SituationKinds::kind).list();
    }

    /** False where there is one of that code. */
    @Transactional
    public boolean add(Actor actor, SituationKind kind) {
        int inserted = jdbc.sql("""
                insert into register.situation_kind (code, sort, parent, name_vi, name_en, source, seen, position)
                values (:code, :sort, :parent, :nameVi, :nameEn, :source, 'OWN',
                        (select coalesce(max(position), 0) + 1 from register.situation_kind
                         where parent is not distinct from :parent))
                on conflict (code) do nothing
                """)
                .param("code", kind.code())
                .param("sort", kind.sort().name())
                .param("parent", kind.parent().orElse(null), java.sql.Types.VARCHAR)
                .param("nameVi", kind.nameVi())
                .param("nameEn", kind.nameEn())
                .param("source", kind.source())
                .update();
        if (inserted == 1) {
            note(actor, "register.deed.kind-added", kind.code());
        }
        return inserted == 1;
    }

    /** Somebody compared the row with the text of its source and put right what it says. */
    @Transactional
    public void compare(Actor actor, String code, String nameVi, String source, LocalDate today) {
        int updated = jdbc.sql("""
                update register.situation_kind set name_vi = :nameVi, source = :source, compared_on = :today where code = :code
                """)
                .param("nameVi", nameVi)
                .param("source", source)
                .param("today", today)
                .param("code", code)
                .update();
        if (updated == 1) {
            note(actor, "register.deed.kind-compared", code);
        }
    }

    private void note(Actor actor, String verb, String code) {
        journal.note(actor, verb, new Ref("situation-kind", Id.uuid()), Map.of("code", code));
    }

    private static SituationKind kind(ResultSet row, int number) throws SQLException {
        return new SituationKind(
                row.getString("code"),
                SituationKind.Sort.valueOf(row.getString("sort")),
                Optional.ofNullable(row.getString("letter")),
                Optional.ofNullable(row.getString("parent")),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("source"),
                SituationKind.Certainty.valueOf(row.getString("seen")),
                Rows.findDay(row, "compared_on"),
                row.getBoolean("in_use"));
    }
}
