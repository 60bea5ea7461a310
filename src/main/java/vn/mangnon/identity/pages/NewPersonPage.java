package vn.mangnon.identity.pages;

import java.util.List;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A new person and her first position. */
public record NewPersonPage(Form form, List<Organization> organizations) implements Page {}
