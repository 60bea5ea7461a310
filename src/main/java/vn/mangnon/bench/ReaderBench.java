package vn.mangnon.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.mangnon.planning.reader.PlanReader;
import vn.mangnon.planning.reader.document.DocumentText;

/** Reading plans: five documents once the program is warm, and one of 300 pages; next to taking the text out alone. */
final class ReaderBench implements Benchmark {
    private static final List<String> FIVE = List.of(
            "kh-thang-hanh-dong-muong-lan-2024.txt",
            "qd-hoi-bvqte-2024.txt",
            "kh-hoi-lhpn-2024.txt",
            "kh-ubnd-tinh-2024.txt",
            "kh-tinh-doan-2024.txt");
    private static final int PAGES = 300;

    /** Letters on a page of the samples as Word prints them. */
    private static final int A_PAGE = 2_000;

    private static final double MIB = 1024 * 1024;

    private final PlanReader reader = new PlanReader();

    private record Reading(Times times, double heap) {}

    @Override
    public Result run(Pace pace, Workspace workspace) throws IOException {
        List<byte[]> five = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String name : FIVE) {
            String sample = new String(SampleJourney.sample(name), StandardCharsets.UTF_8);
            five.add(docx(sample));
            text.append(sample).append('\n');
        }
        int pages = pace.times(PAGES, 10);
        StringBuilder longText = new StringBuilder();
        while (longText.length() < pages * A_PAGE) {
            longText.append(text);
        }
        List<byte[]> long1 = List.of(docx(longText.substring(0, pages * A_PAGE)));
        int warming = pace.times(40, 1);
        workspace.say("warming");
        for (int i = 0; i < warming; i++) {
            five.forEach(this::read);
        }
        workspace.say("five");
        Reading fiveRead = measure(pace.times(30, 2), () -> five.forEach(this::read));
        Reading fiveText = measure(pace.times(30, 2), () -> five.forEach(ReaderBench::text));
        workspace.say(pages + " pages");
        Reading longRead = measure(pace.times(5, 1), () -> long1.forEach(this::read));
        Reading longTextOnly = measure(pace.times(5, 1), () -> long1.forEach(ReaderBench::text));
        return new Result("read", "text-only")
                .condition("documents", "the samples as .docx; " + String.join(", ", FIVE))
                .condition("long document", pages + " pages of " + A_PAGE + " letters, the samples one after another")
                .condition("warm", "after " + warming + " rounds of the five")
                .condition("heap", "most in use at once, garbage included, in the same JVM")
                .row("five.p50", "năm văn bản / five documents p50", "ms", fiveRead.times.p50(), fiveText.times.p50())
                .row("five.p95", "năm văn bản / five documents p95", "ms", fiveRead.times.p95(), fiveText.times.p95())
                .row("five.heap", "năm văn bản / five documents, heap", "MiB", fiveRead.heap, fiveText.heap)
                .row(
                        "long.p50",
                        "văn bản dài / long document p50",
                        "ms",
                        longRead.times.p50(),
                        longTextOnly.times.p50())
                .row("long.heap", "văn bản dài / long document, heap", "MiB", longRead.heap, longTextOnly.heap);
    }

    private void read(byte[] file) {
        if (reader.read(text(file)).sections().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private static String text(byte[] file) {
        return switch (DocumentText.of(file)) {
            case DocumentText.Readable readable -> readable.text();
            case DocumentText.Refused refused ->
                throw new IllegalStateException(refused.reason().key());
        };
    }

    private static Reading measure(int times, Runnable doing) {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Times taken = new Times();
        for (int i = 0; i < times; i++) {
            taken.of(doing::run);
        }
        double peak =
                heap.stream().mapToDouble(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Reading(taken, peak / MIB);
    }

    private static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(file);
            return file.toByteArray();
        }
    }
}
