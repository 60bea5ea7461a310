package vn.mangnon.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** What reports are called, and where they are shown. */
@Component
class ReportRecordKind implements RecordKind {
    private final Reports reports;

    ReportRecordKind(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String kind() {
        return Report.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        return reports.titles(scope, ids).stream()
                .collect(Collectors.toMap(Reports.Titled::id, one -> new Label(one.title(), "/reports/" + one.id())));
    }
}
