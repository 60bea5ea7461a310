package vn.mangnon.register.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.register.ListChildren.Listed;
import vn.mangnon.web.Page;

/** Children of split communes whose records no act has moved yet. @param next where the next page begins; 0 for none */
public record UnmovedPage(List<Listed> rows, Map<UUID, String> places, int next) implements Page {}
