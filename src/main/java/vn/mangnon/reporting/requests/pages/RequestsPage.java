package vn.mangnon.reporting.requests.pages;

import java.util.List;
import java.util.Optional;
import vn.mangnon.reporting.requests.Request;
import vn.mangnon.web.Page;

/** What was asked for, the newest first. */
public record RequestsPage(List<Request> rows, Optional<Integer> next) implements Page {}
