package vn.mangnon.identity.pages;

import java.util.List;
import vn.mangnon.identity.Carried;
import vn.mangnon.identity.DemoPeople.DemoPerson;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * @param expired whether a session just ran out
 * @param next the page that was asked for
 * @param samples whom a demo offers at one click
 */
public record SignInPage(Form form, boolean expired, String next, Carried carried, List<DemoPerson> samples)
        implements Page {}
