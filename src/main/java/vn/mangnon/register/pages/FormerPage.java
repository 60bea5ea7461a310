package vn.mangnon.register.pages;

import java.util.List;
import vn.mangnon.register.Residence;
import vn.mangnon.web.Page;

/** Who lived in the commune and moved away. */
public record FormerPage(List<Residence> rows) implements Page {}
