package vn.mangnon.dues.pages;

import vn.mangnon.dues.DueRule.BeforePolicy;
import vn.mangnon.web.Page;

/** What "before a day" counts as. */
public record PolicyPage(BeforePolicy before) implements Page {}
