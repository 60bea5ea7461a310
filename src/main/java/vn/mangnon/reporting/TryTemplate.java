package vn.mangnon.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.measures.Known;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;

/** What a report by a form would show, without one being made. */
@Component
public class TryTemplate {
    private final ReportFigures figures;

    TryTemplate(ReportFigures figures) {
        this.figures = figures;
    }

    /** Headings, prose as it is proposed, and tables with their figures. */
    @Transactional(readOnly = true)
    public List<Block> on(Scope scope, Template template, Organization body, Period period) {
        Report report = new Report(
                Id.fresh(),
                template.id(),
                template.ref(),
                Optional.empty(),
                "once",
                body.id().value(),
                false,
                BeginReport.place(body),
                period,
                ReportState.DRAFTING,
                0,
                1);
        Figures asked = figures.asked(scope, report, template, Known.NOW);
        return new ReportDocument(template, ProposedProse.of(template, asked), asked).body();
    }
}
