package vn.mangnon.shared;

import java.util.UUID;

/** A record of any kind: what the ledgers point at. The kind is the record's word in GLOSSARY.md, in lower case. */
public record Ref(String kind, UUID id) {
    public static Ref of(String kind, Id<?> id) {
        return new Ref(kind, id.value());
    }
}
