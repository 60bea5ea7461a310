package vn.mangnon.identity.pages;

import java.util.List;
import vn.mangnon.identity.People;
import vn.mangnon.web.Page;

/** The people of the reader's part, and whether custodians can restore them. */
public record PeoplePage(List<People.Listed> people, boolean recoverable) implements Page {}
