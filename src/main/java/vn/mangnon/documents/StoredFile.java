package vn.mangnon.documents;

import java.time.Instant;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;

/** A file of a record. */
public record StoredFile(Id<StoredFile> id, Ref record, String name, ContentKind kind, long size, Instant addedAt) {
    public String path() {
        return "/files/" + id;
    }
}
