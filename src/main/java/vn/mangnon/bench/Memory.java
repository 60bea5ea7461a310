package vn.mangnon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Memory of an application and its database server in MiB, as the kernel counts it: the JVM's resident memory, and the
 * servers' share of theirs (PSS), since their processes share most of it.
 */
record Memory(double jvm, double database) {
    private static final double KIB_A_MIB = 1024;

    static Memory of(long jvm, Path cluster) {
        return new Memory(kib(jvm, "status", "VmRSS:") / KIB_A_MIB, database(cluster) / KIB_A_MIB);
    }

    /** The most the JVM ever had. */
    static double peak(long jvm) {
        return kib(jvm, "status", "VmHWM:") / KIB_A_MIB;
    }

    double sum() {
        return jvm + database;
    }

    private static double database(Path cluster) {
        return Postmaster.of(cluster)
                .map(server -> Stream.concat(Stream.of(server), server.descendants())
                        .mapToDouble(process -> kib(process.pid(), "smaps_rollup", "Pss:"))
                        .sum())
                .orElse(0.0);
    }

    private static double kib(long pid, String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
