package vn.mangnon.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Seen;
import vn.mangnon.web.RecordLabels;

/** Files of records, in pieces in the database. Whoever may see a record may see its files. */
@Component
public class Attachments {
    /** Files a record may have. */
    public static final int MOST = 20;

    /** Bytes a file may have. */
    public static final int LARGEST = 30_000_000;

    private static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final RecordLabels labels;
    private final Journal journal;

    Attachments(JdbcClient jdbc, RecordLabels labels, Journal journal) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.journal = journal;
    }

    /** Refuses, with a sentence, what may not be kept: empty, too large, or of a kind that could do harm. */
    public static ContentKind check(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("documents.file.empty");
        } else if (bytes.length > LARGEST) {
            throw new Refused("documents.file.too-large", LARGEST / 1_000_000);
        }
        ContentKind kind = ContentKind.of(bytes);
        if (kind == ContentKind.MACROS) {
            throw new Refused("documents.file.macros");
        } else if (kind == ContentKind.LOCKED) {
            throw new Refused("documents.file.locked");
        } else if (!kind.kept()) {
            throw new Refused("documents.file.kind");
        }
        PictureData.without(bytes, kind);
        return kind;
    }

    /**
     * Keeps a file with a record; the same content twice is kept once. The name is only shown, never a path. Where and when
     * a picture was taken is taken out of it.
     */
    @Transactional
    public void add(Actor actor, Ref record, String name, byte[] bytes) {
        ContentKind kind = check(bytes);
        keep(actor, record, name, kind, PictureData.without(bytes, kind));
    }

    /** Keeps a file as it is, with what a picture says of where it was taken. */
    @Transactional
    public void addWithPlace(Actor actor, Ref record, String name, byte[] bytes) {
        keep(actor, record, name, check(bytes), bytes);
    }

    private void keep(Actor actor, Ref record, String name, ContentKind kind, byte[] bytes) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:record, 0))")
                .param("record", record.toString())
                .query((row, number) -> number)
                .list();
        byte[] sum = sum(bytes);
        if (has(record, sum)) {
            return;
        } else if (count(record) >= MOST) {
            throw new Refused("documents.file.too-many", MOST);
        }
        UUID id = Id.uuid();
        jdbc.sql("""
                insert into documents.file (id, record_kind, record_id, name, content_type, size, sha256, added_by)
                values (:id, :kind, :record, :name, :type, :size, :sum, :by)
                """)
                .param("id", id)
                .param("kind", record.kind())
                .param("record", record.id())
                .param("name", plain(name, kind))
                .param("type", kind.type())
                .param("size", bytes.length)
                .param("sum", sum)
                .param("by", actor.person())
                .update();
        store(id, bytes);
        journal.note(actor, "documents.deed.added", record, Map.of("type", kind.name()));
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(Seen record) {
        return jdbc.sql("""
                select id, record_kind, record_id, name, content_type, size, added_at from documents.file
                where record_kind = :kind and record_id = :record order by added_at, id
                """)
                .param("kind", record.ref().kind())
                .param("record", record.ref().id())
                .query(Attachments::file)
                .list();
    }

    @Transactional(readOnly = true)
    public StoredFile require(Scope scope, Id<StoredFile> id) {
        Optional<StoredFile> found =
                jdbc.sql("""
                select id, record_kind, record_id, name, content_type, size, added_at from documents.file where id = :id
                """).param("id", id.value()).query(Attachments::file).optional();
        return found.filter(file -> labels.of(scope, List.of(file.record())).containsKey(file.record()))
                .orElseThrow(NotFound::new);
    }

    /** Writes a file's bytes, piece by piece. */
    @Transactional(readOnly = true)
    public void write(StoredFile file, OutputStream to) {
        jdbc.sql("select bytes from documents.chunk where file_id = :id order by number")
                .param("id", file.id().value())
                .query((ResultSet row) -> {
                    try {
                        to.write(row.getBytes("bytes"));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Transactional
    public void remove(Actor actor, StoredFile file) {
        jdbc.sql("delete from documents.file where id = :id")
                .param("id", file.id().value())
                .update();
        journal.note(
                actor,
                "documents.deed.removed",
                file.record(),
                Map.of("type", file.kind().name()));
    }

    private boolean has(Ref record, byte[] sum) {
        return jdbc.sql("""
                select exists (select from documents.file
                               where record_kind = :kind and record_id = :record and sha256 = :sum)
                """)
                .param("kind", record.kind())
                .param("record", record.id())
                .param("sum", sum)
                .query(Boolean.class)
                .single();
    }

    private long count(Ref record) {
        return jdbc.sql("select count(*) from documents.file where record_kind = :kind and record_id = :record")
                .param("kind", record.kind())
                .param("record", record.id())
                .query(Long.class)
                .single();
    }

    private void store(UUID id, byte[] bytes) {
        for (int number = 0; number * CHUNK < bytes.length; number++) {
            int from = number * CHUNK;
            jdbc.sql("insert into documents.chunk (file_id, number, bytes) values (:id, :number, :bytes)")
                    .param("id", id)
                    .param("number", number)
                    .param("bytes", Arrays.copyOfRange(bytes, from, Math.min(from + CHUNK, bytes.length)))
                    .update();
        }
    }

    /**
     * The last part of a path somebody's system may have sent along, without anything that could mislead, and with an
     * ending that says what the file is: a text called x.html would be run once it is saved and opened.
     */
    private static String plain(String name, ContentKind kind) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        String shortened = clean.length() > 150 ? clean.substring(clean.length() - 150) : clean;
        String base = shortened.replaceAll("^[. ]+|[. ]+$", "");
        String named = base.isEmpty() ? "tep" : base;
        return kind.names(named) ? named : named + "." + kind.extension();
    }

    private static byte[] sum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new Id<>(row.getObject("id", UUID.class)),
                new Ref(row.getString("record_kind"), row.getObject("record_id", UUID.class)),
                row.getString("name"),
                ContentKind.ofType(row.getString("content_type")),
                row.getLong("size"),
                Rows.instant(row, "added_at"));
    }
}
