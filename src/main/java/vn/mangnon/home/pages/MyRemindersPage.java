package vn.mangnon.home.pages;

import vn.mangnon.notices.Letters;
import vn.mangnon.web.Page;

/**
 * How one hears of one's dues.
 *
 * @param mail whether mail goes out from here at all
 * @param calendar whether there is an address already
 * @param address the new secret address, to be shown this once; empty where none was made just now
 */
public record MyRemindersPage(boolean mail, Letters.Choice choice, boolean calendar, String address) implements Page {}
