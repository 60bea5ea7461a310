package vn.mangnon.register.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.register.Residence;
import vn.mangnon.register.Situation;
import vn.mangnon.register.Support;
import vn.mangnon.web.Page;

/** What the commune that a child left still sees of her. */
public record FormerChildPage(
        Residence former, List<Situation> situations, List<Support> supports, KindNames names, Map<UUID, String> places)
        implements Page {}
