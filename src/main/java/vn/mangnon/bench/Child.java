package vn.mangnon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An application in a JVM of its own, with this JVM's class path and options and a data folder of its own. */
final class Child implements AutoCloseable {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path data;
    private final Path log;
    private final int port;
    private final long begun;

    private Child(Process process, Path data, Path log, int port, long begun) {
        this.process = process;
        this.data = data;
        this.log = log;
        this.port = port;
        this.begun = begun;
    }

    /** @param program its class and arguments */
    static Child start(Workspace workspace, Path data, Map<String, String> environment, String... program)
            throws IOException {
        int port = Workspace.freePort();
        Path log = workspace.folder("log-" + port + ".txt");
        ProcessBuilder builder = new ProcessBuilder(command(program));
        builder.environment().keySet().removeIf(name -> name.startsWith("MANGNON_"));
        builder.environment().put("MANGNON_DATA", data.toString());
        builder.environment().put("MANGNON_PORT", Integer.toString(port));
        builder.environment().put("MANGNON_DATABASE_PORT", Integer.toString(Workspace.freePort()));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        long begun = System.nanoTime();
        return workspace.keep(new Child(builder.start(), data, log, port, begun));
    }

    private static List<String> command(String... program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Machine.options());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        boolean packed = ClassLoader.getSystemClassLoader().getResource(LAUNCHER.replace('.', '/') + ".class") != null;
        if (packed) {
            command.add("-Dloader.main=" + program[0]);
        }
        command.add(packed ? LAUNCHER : program[0]);
        command.addAll(List.of(program).subList(1, program.length));
        return command;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    Memory memory() {
        return Memory.of(process.pid(), cluster());
    }

    /** Time from launch to the first page answered. */
    Duration firstPage() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .build();
            while (process.isAlive() && System.nanoTime() - begun < PATIENCE.toNanos()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return Duration.ofNanos(System.nanoTime() - begun);
                    }
                } catch (IOException notYet) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            }
        }
        throw new IOException("no page from " + process.info().commandLine().orElse("?") + "\n" + said());
    }

    /** Waits until the program has printed this. */
    void awaitSaid(String words) throws IOException, InterruptedException {
        while (!said().contains(words)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException(said());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Waits for a program that ends by itself. */
    void finish() throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IOException(said());
        }
    }

    @Override
    public void close() {
        process.destroy();
        await(process.toHandle());
        Postmaster.of(cluster()).ifPresent(server -> {
            server.destroy();
            await(server);
        });
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException
                | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            process.destroyForcibly();
        }
    }

    private Path cluster() {
        return data.resolve("postgresql");
    }

    /** All it has printed. */
    String said() throws IOException {
        return Files.readString(log);
    }
}
