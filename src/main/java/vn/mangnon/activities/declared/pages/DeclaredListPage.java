package vn.mangnon.activities.declared.pages;

import java.util.List;
import java.util.Map;
import vn.mangnon.activities.declared.DeclaredLists;
import vn.mangnon.measures.Indicator;
import vn.mangnon.web.Page;

/** Declared figures, the newest first. */
public record DeclaredListPage(List<DeclaredLists.Listed> rows, Map<String, Indicator> indicators) implements Page {}
