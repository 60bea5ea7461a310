package vn.mangnon.identity.pages;

import java.util.List;
import java.util.UUID;
import vn.mangnon.identity.People;
import vn.mangnon.identity.Recovery;
import vn.mangnon.web.Page;

/** Who the custodians are and who waits for them. */
public record RecoveryPage(
        boolean established, List<People.Listed> custodians, List<Recovery.Request> requests, UUID reader)
        implements Page {}
