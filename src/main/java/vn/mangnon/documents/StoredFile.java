package vn.mangnon.documents;

import java.time.Instant;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;

/** A file of a record. */
public record StoredFile(Id<StoredFile> id, Ref record, String name, ContentKind kind, long size, Instant addedAt)
        implements Seen {
    @Override
    public Ref ref() {
        return Ref.of("file", id);
    }

    public String path() {
        return "/files/" + id;
    }
}
