package vn.mangnon.planning.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.Remark;
import vn.mangnon.planning.reader.reading.Section;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Structure;

/** What a person should look at before trusting the reading: gathered doubts, and names in two spellings. */
final class Remarks {
    private final Text text;
    private final List<Remark> remarks = new ArrayList<>();

    Remarks(Text text, Structure structure, Metadata head) {
        this.text = text;
        gather(head.symbol());
        gather(head.issuedOn());
        gather(head.issuer());
        gather(head.docType());
        for (Section section : structure.sections()) {
            boolean gap = section.doubts().contains(Doubt.LABEL_GAP)
                    || section.doubts().contains(Doubt.LABEL_REPEATED);
            if (gap) {
                section.doubts().forEach(doubt -> remark(doubt, section.heading()));
            }
        }
        remarks.addAll(new NameVariants(text).found());
    }

    List<Remark> all() {
        return remarks;
    }

    private void gather(@Nullable Printed<?> printed) {
        Set<Doubt> doubts = printed == null ? Set.of() : printed.doubts();
        for (Doubt doubt : doubts) {
            if (printed != null) {
                remark(doubt, printed.span());
            }
        }
    }

    private void remark(Doubt doubt, Span span) {
        remarks.add(new Remark(doubt, span, text.slice(span.start(), span.end())));
    }
}
