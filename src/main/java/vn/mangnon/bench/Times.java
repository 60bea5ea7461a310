package vn.mangnon.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times taken, in milliseconds. */
final class Times {
    private final List<Double> taken = new ArrayList<>();

    synchronized void add(Duration duration) {
        taken.add(duration.toNanos() / 1e6);
    }

    /** Takes the time of what is done. */
    <E extends Exception> void of(Doing<E> doing) throws E {
        long begun = System.nanoTime();
        doing.go();
        add(Duration.ofNanos(System.nanoTime() - begun));
    }

    interface Doing<E extends Exception> {
        void go() throws E;
    }

    synchronized int count() {
        return taken.size();
    }

    double p50() {
        return percentile(0.50);
    }

    double p95() {
        return percentile(0.95);
    }

    /** The smallest time that this part of all did not exceed. */
    private synchronized double percentile(double part) {
        List<Double> sorted = taken.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        return sorted.get((int) Math.max(0, Math.ceil(part * sorted.size()) - 1));
    }
}
