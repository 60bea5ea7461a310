package vn.mangnon.vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.identity.OwnKey;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.vault.DeskKeys.Desk;

/** The keys of records, closed for the bodies that work on them. Whether a reader may open one the record's module asks first. */
@Component
public class Vault {
    private final JdbcClient jdbc;
    private final DeskKeys desks;

    Vault(JdbcClient jdbc, DeskKeys desks) {
        this.jdbc = jdbc;
        this.desks = desks;
    }

    private record Lock(UUID recordId, UUID organizationId, int generation, byte[] closed, byte[] desk) {}

    /** A key for a new record, closed for a body's desk. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RecordKey begin(Ref record, UUID body, LocalDate day) {
        RecordKey key = RecordKey.fresh(record);
        closeFor(key, body, day);
        return key;
    }

    /** Closes a record for one body more, which can open it from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeFor(RecordKey key, UUID body, LocalDate day) {
        Desk desk = desks.of(body, day);
        Ref record = key.record();
        jdbc.sql("""
                insert into vault.lock (record_kind, record_id, organization_id, generation, closed)
                values (:kind, :id, :body, :generation, :closed) on conflict do nothing
                """)
                .param("kind", record.kind())
                .param("id", record.id())
                .param("body", body)
                .param("generation", desk.generation())
                .param("closed", KeyPair.closeFor(desk.publicKey(), key.secret(), name(record)))
                .update();
    }

    /** A body works on the record no more. What its people read they know; what is written from now on they do not open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeFor(Ref record, UUID body) {
        jdbc.sql("delete from vault.lock where record_id = :id and organization_id = :body")
                .param("id", record.id())
                .param("body", body)
                .update();
    }

    /** Empty where nothing is closed for her: her colleagues or the custodians have to let her in. */
    @Unscoped("her key opens it or does not; whether she may, the record's module has asked")
    @Transactional(readOnly = true)
    public Optional<RecordKey> open(OwnKey own, Ref record) {
        return Optional.ofNullable(
                open(own, record.kind(), List.of(record.id())).get(record.id()));
    }

    /** The same of many records of a kind, those she can open. */
    @Unscoped("her key opens them or does not; whether she may, the records' module has asked")
    @Transactional(readOnly = true)
    public Map<UUID, RecordKey> open(OwnKey own, String kind, Collection<UUID> records) {
        Map<String, KeyPair> opened = new HashMap<>();
        Map<UUID, RecordKey> keys = new HashMap<>();
        for (Lock lock : locks(own.person(), kind, records)) {
            String name = DeskKeys.name(lock.organizationId, lock.generation);
            KeyPair desk = opened.computeIfAbsent(name, it -> KeyPair.of(own.open(lock.desk, it)));
            Ref record = new Ref(kind, lock.recordId);
            keys.put(lock.recordId, new RecordKey(record, desk.open(lock.closed, name(record))));
        }
        return keys;
    }

    private List<Lock> locks(UUID person, String kind, Collection<UUID> records) {
        return jdbc.sql("""
                select distinct on (l.record_id) l.record_id, l.organization_id, l.generation, l.closed, k.closed as desk
                from vault.lock l
                join vault.desk_key k on k.organization_id = l.organization_id and k.generation = l.generation
                where l.record_kind = :kind and l.record_id = any (:records) and k.person_id = :person
                order by l.record_id, l.generation desc
                """)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .param("person", person)
                .query(Rows.of(Lock.class))
                .list();
    }

    private static String name(Ref record) {
        return "record/" + record.kind() + "/" + record.id();
    }
}
