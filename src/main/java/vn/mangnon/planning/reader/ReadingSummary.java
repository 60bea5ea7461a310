package vn.mangnon.planning.reader;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Citation;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Target;

/** A reading as a page of Vietnamese for somebody at a terminal. */
final class ReadingSummary {
    private static final int SHOWN = 90;

    private ReadingSummary() {}

    static String of(String file, Reading reading) {
        Metadata head = reading.metadata();
        Printed<PrintedDate> issued = head.issuedOn();
        StringBuilder page = new StringBuilder("== ").append(file).append('\n');
        line(page, "Loại văn bản", value(head.docType()));
        line(page, "Số", head.number() == null ? "(để trống) " + value(head.symbol()) : value(head.number()));
        line(page, "Ngày", issued == null ? "" : issued.value().iso());
        line(page, "Cơ quan", value(head.issuer()));
        line(page, "Trích yếu", value(head.subject()));
        line(page, "Người ký", value(head.signedFor()) + " " + value(head.signerTitle()) + " " + value(head.signer()));
        list(
                page,
                "Căn cứ",
                reading.citations().stream()
                        .filter(citation -> citation.bearing() == Citation.Bearing.BASIS)
                        .map(Citation::number)
                        .toList());
        list(
                page,
                "Mục",
                reading.sections().stream()
                        .map(section -> section.label() + " " + section.title())
                        .toList());
        list(
                page,
                "Chỉ tiêu",
                reading.targets().stream().map(ReadingSummary::target).toList());
        list(page, "Thời hạn", reading.dues().stream().map(ReadingSummary::due).toList());
        list(
                page,
                "Cơ quan, đơn vị",
                reading.actors().stream()
                        .map(actor -> actor.name() + " " + actor.sections())
                        .toList());
        list(
                page,
                "Kinh phí",
                reading.funding().stream().map(funding -> funding.source()).toList());
        list(
                page,
                "Cần xem lại",
                reading.remarks().stream()
                        .map(remark -> remark.doubt() + ": " + remark.words())
                        .toList());
        return page.toString();
    }

    private static String target(Target target) {
        String numbers = target.quantities().stream()
                .map(quantity -> quantity.toPlainString())
                .collect(Collectors.joining("–"));
        String sign = target.comparators().size() == 1
                ? target.comparators().getFirst().sign() + " "
                : "";
        return "[" + target.section() + "] " + sign + numbers + " " + target.unit() + ": " + target.what()
                + (target.by() == null ? "" : " (" + target.by() + ")");
    }

    private static String due(Due due) {
        String time =
                due.term() == null ? String.valueOf(due.rule()) : due.term().iso();
        return "[" + due.section() + "] " + time + ": " + due.what();
    }

    private static String value(@Nullable Printed<String> printed) {
        return printed == null ? "" : printed.value();
    }

    private static void line(StringBuilder page, String label, String words) {
        if (!words.isBlank()) {
            page.append(label).append(": ").append(words.strip()).append('\n');
        }
    }

    private static void list(StringBuilder page, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append(label).append(" (").append(lines.size()).append(")\n");
            lines.forEach(line -> page.append("  ")
                    .append(line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line)
                    .append('\n'));
        }
    }
}
