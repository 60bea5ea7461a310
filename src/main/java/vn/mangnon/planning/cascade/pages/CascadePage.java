package vn.mangnon.planning.cascade.pages;

import java.util.List;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.cascade.Coverage;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The board of own plans under a plan, a page of it. */
public record CascadePage(Plan plan, boolean own, Coverage coverage, List<Organization> lines, Form filter, int number)
        implements Page {
    /** The address of another page with the same choice. */
    public String path(int other) {
        StringBuilder path = new StringBuilder("?page=" + other);
        for (String name : List.of("under", "stage", "without")) {
            if (!filter.value(name).isEmpty()) {
                path.append('&')
                        .append(name)
                        .append('=')
                        .append(filter.value(name).replaceAll("[^\\w-]", ""));
            }
        }
        return path.toString();
    }
}
