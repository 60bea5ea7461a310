package vn.mangnon.bench;

import java.time.Duration;

/** How much is measured: enough for figures to stand on, or (quick) a moment, to see that it works. */
record Pace(boolean quick) {
    int times(int full, int quickly) {
        return quick ? quickly : full;
    }

    Duration seconds(int full) {
        return quick ? Duration.ofMillis(600) : Duration.ofSeconds(full);
    }
}
