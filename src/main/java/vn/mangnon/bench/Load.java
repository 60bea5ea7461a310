package vn.mangnon.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Drives simulated users, from the same machine as what they use. */
final class Load {
    /** The label that all pages together go by. */
    static final String ALL = "all";

    private final Map<String, Times> times = new LinkedHashMap<>();

    private Load() {}

    /**
     * Each user asks for a page once in so long, whether or not the server keeps up: a time runs from the moment the page
     * should have been asked for.
     */
    static Load open(Mix mix, Duration every, Duration length) throws Exception {
        Load load = new Load();
        long begun = System.nanoTime();
        int users = mix.users().size();
        List<Callable<Integer>> people = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            Mix.User user = mix.users().get(i);
            Random random = new Random(i);
            long first = begun + every.toNanos() * i / users;
            people.add(() -> {
                int asked = 0;
                for (long at = first; at < begun + length.toNanos(); at += every.toNanos()) {
                    TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
                    Mix.Step step = user.steps().get(random.nextInt(user.steps().size()));
                    ask(user, step);
                    load.took(step.label(), Duration.ofNanos(System.nanoTime() - at));
                    asked++;
                }
                return asked;
            });
        }
        all(people);
        return load;
    }

    /** So many ask without a pause, in turn for all users; returns how many pages were answered a second. */
    static double closed(Mix mix, int atOnce, Duration length) throws Exception {
        long begun = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        List<Callable<Integer>> people = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            people.add(() -> {
                int asked = 0;
                while (System.nanoTime() - begun < length.toNanos()) {
                    int turn = next.getAndIncrement();
                    Mix.User user = mix.users().get(turn % mix.users().size());
                    int step = turn / mix.users().size() % user.steps().size();
                    ask(user, user.steps().get(step));
                    asked++;
                }
                return asked;
            });
        }
        int asked = all(people);
        return asked / ((System.nanoTime() - begun) / 1e9);
    }

    Map<String, Times> times() {
        return times;
    }

    private synchronized void took(String label, Duration duration) {
        times.computeIfAbsent(ALL, all -> new Times()).add(duration);
        times.computeIfAbsent(label, page -> new Times()).add(duration);
    }

    private static void ask(Mix.User user, Mix.Step step) throws IOException, InterruptedException {
        int status = user.visitor().load(step.path());
        if (status != 200) {
            throw new IOException(step.path() + ": " + status);
        }
    }

    private static int all(List<Callable<Integer>> people) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int sum = 0;
            for (Future<Integer> person : threads.invokeAll(people)) {
                sum += person.get();
            }
            return sum;
        }
    }
}
