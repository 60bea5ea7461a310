package vn.mangnon.planning.money.pages;

import java.util.List;
import java.util.Map;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.money.MoneyTable.Row;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.Page;

/** The records that spent a task's money out of one source. */
public record SpentPage(Plan plan, Row row, MoneySource source, List<Contribution> behind, Map<Ref, Label> names)
        implements Page {
    public Dong sum() {
        return behind.stream().map(one -> new Dong(one.quantity())).reduce(Dong.ZERO, Dong::plus);
    }
}
