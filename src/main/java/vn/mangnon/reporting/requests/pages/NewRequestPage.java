package vn.mangnon.reporting.requests.pages;

import java.util.Map;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A request as it is typed. */
public record NewRequestPage(Map<String, String> templates, Map<String, String> bodies, Form form) implements Page {}
