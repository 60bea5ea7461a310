package vn.mangnon.web.pages;

import vn.mangnon.web.Page;

/**
 * Something went wrong: what, and where to look next.
 *
 * @param reference the number a log line carries too; empty where nobody needs to look
 */
public record FailurePage(int status, String sentence, String reference) implements Page {}
