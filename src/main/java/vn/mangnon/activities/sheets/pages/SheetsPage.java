package vn.mangnon.activities.sheets.pages;

import java.util.List;
import vn.mangnon.activities.Kind;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Where a workbook is fetched, and sent back. */
public record SheetsPage(Form form, List<Kind> kinds) implements Page {}
