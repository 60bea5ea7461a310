package vn.mangnon.planning.approval.pages;

import java.util.List;
import vn.mangnon.planning.approval.ApprovalDesk.Waiting;
import vn.mangnon.planning.approval.ApprovalDesk.What;
import vn.mangnon.web.Page;

/** Plans that wait for the reader. */
public record WaitingPage(List<Waiting> waiting) implements Page {
    public List<Waiting> of(What what) {
        return waiting.stream().filter(one -> one.what() == what).toList();
    }
}
