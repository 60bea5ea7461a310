package vn.mangnon.measures;

import java.util.List;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.shared.Ref;

/** The records behind a number, the newest first. */
public record Behind(List<Contribution> all) {
    private static final int MOST = 200;

    public Behind {
        all = List.copyOf(all);
    }

    public long sum() {
        return all.stream().mapToLong(Contribution::quantity).sum();
    }

    public int count() {
        return all.size();
    }

    /** As many as a page shows. */
    public List<Contribution> shown() {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Those shown. */
    public List<Ref> records() {
        return shown().stream().map(Contribution::record).toList();
    }
}
