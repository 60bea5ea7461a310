package vn.mangnon.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Twenty people who each ask something every five seconds: nearly all of a commune, some of a province, few of the nation. */
final class NationalUsers implements AutoCloseable {
    private static final int USERS = 20;
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Optional<RuntimeException>> failed = new AtomicReference<>(Optional.empty());

    static NationalUsers start(NationalQuestions questions) {
        NationalUsers users = new NationalUsers();
        for (int i = 0; i < USERS; i++) {
            Random random = new Random(i);
            long first = EVERY.toMillis() * i / USERS;
            users.people.execute(() -> users.ask(questions, random, first));
        }
        return users;
    }

    private void ask(NationalQuestions questions, Random random, long first) {
        try {
            TimeUnit.MILLISECONDS.sleep(first);
            while (!over.get()) {
                int which = random.nextInt(100);
                if (which < 90) {
                    questions.communeReport(questions.anyCommune(), questions.anyQuarter());
                } else if (which < 99) {
                    questions.provinceQuarter(questions.anyProvince(), questions.anyQuarter());
                } else {
                    questions.nationalPivot();
                }
                asked.incrementAndGet();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            failed.set(Optional.of(broken));
        }
    }

    /** How often they asked so far; throws what went wrong for one of them. */
    int asked() {
        failed.get().ifPresent(broken -> {
            throw broken;
        });
        return asked.get();
    }

    @Override
    public void close() {
        over.set(true);
        people.close();
    }
}
