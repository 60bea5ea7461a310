package vn.mangnon.reporting.urgent.pages;

import java.util.List;
import java.util.Optional;
import vn.mangnon.reporting.urgent.UrgentKind;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** One kind of urgent report, or a new one. */
public record UrgentKindPage(Optional<UrgentKind> kind, List<Organization> bodies, Form form) implements Page {
    public String path() {
        return kind.map(one -> "/urgent-kinds/" + one.code()).orElse("/urgent-kinds");
    }
}
