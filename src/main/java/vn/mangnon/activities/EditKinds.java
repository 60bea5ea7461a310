package vn.mangnon.activities;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Kind.Evidence;
import vn.mangnon.activities.Kind.Named;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;

/** What an administrator does to the kinds of work. What was recorded keeps the names and the meaning of its time. */
@Component
class EditKinds {
    private static final int LONGEST_CODE = 40;

    private final JdbcClient jdbc;
    private final Journal journal;

    EditKinds(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The code that a name makes. */
    static String code(String name) {
        String code = Folded.of(name).text().replace(' ', '_');
        String cut = code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
        if (cut.isEmpty()) {
            throw new Refused("activities.kind.no-code");
        }
        return cut;
    }

    /** What the journal knows a kind by. */
    static Ref ref(String kind) {
        return new Ref(
                "kind_of_work", UUID.nameUUIDFromBytes(("vn.mangnon/kind/" + kind).getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a kind, last in order; sent twice, it is added once. @return its code */
    @Transactional
    public String add(Actor actor, String nameVi, String nameEn, List<Evidence> evidence) {
        String code = code(nameVi);
        int added = jdbc.sql("""
                insert into activities.kind (code, name_vi, name_en, position, evidence)
                values (:code, :vi, :en, (select coalesce(max(position), 0) + 1 from activities.kind), :evidence)
                on conflict (code) do nothing
                """)
                .param("code", code)
                .param("vi", nameVi)
                .param("en", nameEn)
                .param("evidence", texts(evidence))
                .update();
        if (added == 1) {
            journal.note(actor, "activities.deed.kind-added", ref(code), Map.of("kind", code));
        }
        return code;
    }

    /** What it is called from a day on; before that it keeps its name. */
    @Transactional
    public void rename(Actor actor, Kind kind, Named name) {
        if (kind.names().size() == 1) {
            Named first = kind.names().getFirst();
            insertName(kind.code(), new Named(LocalDate.EPOCH, first.vi(), first.en()));
        }
        insertName(kind.code(), name);
        jdbc.sql("""
                update activities.kind k set name_vi = n.name_vi, name_en = n.name_en
                from (select name_vi, name_en from activities.kind_name
                      where kind = :code order by since desc limit 1) n
                where k.code = :code
                """).param("code", kind.code()).update();
        journal.note(actor, "activities.deed.kind-renamed", ref(kind.code()), Map.of("kind", kind.code()));
    }

    /** Its place among the others, the papers it asks for, and whether it may be chosen. */
    @Transactional
    public void arrange(Actor actor, Kind kind, int position, List<Evidence> evidence, boolean inUse) {
        jdbc.sql("""
                update activities.kind set position = :position, evidence = :evidence, in_use = :inUse where code = :code
                """)
                .param("position", position)
                .param("evidence", texts(evidence))
                .param("inUse", inUse)
                .param("code", kind.code())
                .update();
        journal.note(actor, "activities.deed.kind-changed", ref(kind.code()), Map.of("kind", kind.code()));
    }

    private void insertName(String kind, Named name) {
        jdbc.sql("""
                insert into activities.kind_name (kind, since, name_vi, name_en) values (:kind, :since, :vi, :en)
                on conflict (kind, since) do update set name_vi = excluded.name_vi, name_en = excluded.name_en
                """)
                .param("kind", kind)
                .param("since", name.since())
                .param("vi", name.vi())
                .param("en", name.en())
                .update();
    }

    private static String[] texts(List<Evidence> evidence) {
        return evidence.stream().map(Enum::name).toArray(String[]::new);
    }
}
