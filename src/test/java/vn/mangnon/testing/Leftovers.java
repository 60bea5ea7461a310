package vn.mangnon.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Servers and folders that killed runs of tests left behind: stopped and removed. Those of a running one are left alone. */
final class Leftovers {
    private static final String LOCK = "epg-lock";
    private static final Duration MAKING_TAKES = Duration.ofMinutes(5);

    private Leftovers() {}

    static void remove(Path parent, String prefix) throws IOException {
        if (Files.notExists(parent)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> folders = Files.list(parent)) {
            found = folders.filter(folder -> folder.getFileName().toString().startsWith(prefix))
                    .filter(folder -> !folder.getFileName().toString().endsWith("-program"))
                    .toList();
        }
        for (Path folder : found) {
            if (isAbandoned(folder)) {
                stop(folder.resolve("postmaster.pid"));
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    /** The run that made it holds a lock on it as long as it lives. */
    private static boolean isAbandoned(Path folder) throws IOException {
        if (Files.notExists(folder.resolve(LOCK))) { // still being made, or broken off then
            return Files.getLastModifiedTime(folder)
                    .toInstant()
                    .isBefore(Instant.now().minus(MAKING_TAKES));
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static void stop(Path pid) throws IOException {
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                    .filter(process -> process.info()
                            .command()
                            .filter(name -> name.endsWith("/postgres"))
                            .isPresent())
                    .ifPresent(process -> {
                        process.destroyForcibly();
                        process.onExit().join();
                    });
        }
    }
}
