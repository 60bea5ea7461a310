package vn.mangnon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** A folder of one bench and what it started; when closed, or when the program is interrupted, all of it is gone. */
final class Workspace implements AutoCloseable {
    private final Path folder;
    private final PrintStream progress;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread interrupted = new Thread(this::clear, "bench-clear");

    private Workspace(Path folder, PrintStream progress) {
        this.folder = folder;
        this.progress = progress;
    }

    static Workspace open(PrintStream progress) throws IOException {
        Workspace workspace = new Workspace(Files.createTempDirectory("mangnon-bench-"), progress);
        Runtime.getRuntime().addShutdownHook(workspace.interrupted);
        return workspace;
    }

    Path folder(String name) {
        return folder.resolve(name);
    }

    /** To be closed with this one, the last first. */
    synchronized <T extends AutoCloseable> T keep(T closeable) {
        started.push(closeable);
        return closeable;
    }

    void say(String what) {
        progress.println("… " + what);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clear();
        Runtime.getRuntime().removeShutdownHook(interrupted);
    }

    private synchronized void clear() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception stillThere) {
                progress.println("… " + stillThere);
            }
        }
        delete();
    }

    private void delete() {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.of()) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException left) {
            progress.println("… " + left);
        }
    }
}
