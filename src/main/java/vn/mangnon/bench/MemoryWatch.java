package vn.mangnon.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at an application's memory twice a second and keeps the most. */
final class MemoryWatch implements AutoCloseable {
    private final Child child;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private Memory most;

    MemoryWatch(Child child) {
        this.child = child;
        most = child.memory();
        timer.scheduleAtFixedRate(this::look, 0, 500, TimeUnit.MILLISECONDS);
    }

    synchronized Memory most() {
        return most;
    }

    private synchronized void look() {
        Memory now = child.memory();
        most = now.sum() > most.sum() ? now : most;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
