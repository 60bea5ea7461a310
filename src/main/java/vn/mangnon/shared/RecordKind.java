package vn.mangnon.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What one kind of record is called and where it is shown: one bean a kind, so that a ledger's row opens to its record. */
public interface RecordKind {
    /** The kind in a {@link Ref}. */
    String kind();

    /** Labels of those records that the reader may see; the others are left out. */
    Map<UUID, Label> labels(Scope scope, Collection<UUID> ids);

    /** A record's name and its page. */
    record Label(String name, String path) {}
}
