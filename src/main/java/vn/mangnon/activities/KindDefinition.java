package vn.mangnon.activities;

import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;

/** A kind of work as a record of its own, for its journal; what kinds there are is for everybody to know. */
record KindDefinition(String code) implements Seen {
    @Override
    public Id<KindDefinition> id() {
        return new Id<>(ref().id());
    }

    @Override
    public Ref ref() {
        return EditKinds.ref(code);
    }
}
