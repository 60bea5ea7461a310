package vn.mangnon.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.mangnon.shared.Vietnam;

/** What the figures were taken on. */
final class Machine {
    private Machine() {}

    static Map<String, String> conditions(Pace pace) {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put(
                "at", LocalDateTime.now(Vietnam.ZONE).truncatedTo(ChronoUnit.SECONDS) + " " + Vietnam.ZONE.getId());
        conditions.put(
                "cpu", Runtime.getRuntime().availableProcessors() + " × " + line("/proc/cpuinfo", "model name", "?"));
        conditions.put("memory", line("/proc/meminfo", "MemTotal", "?"));
        conditions.put("load before", first("/proc/loadavg"));
        conditions.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        conditions.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        conditions.put("java options", String.join(" ", options()));
        conditions.put("measured", pace.quick() ? "quick: figures mean nothing" : "in full");
        return conditions;
    }

    /** The options this JVM was started with; those it starts get the same. */
    static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent") && !option.startsWith("-agentlib"))
                .toList();
    }

    private static String line(String file, String name, String otherwise) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException unknown) {
            return otherwise;
        }
    }

    private static String first(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unknown) {
            return "?";
        }
    }
}
