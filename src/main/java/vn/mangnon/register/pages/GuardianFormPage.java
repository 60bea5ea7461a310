package vn.mangnon.register.pages;

import vn.mangnon.register.Child;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Who looks after a child, as she is typed. */
public record GuardianFormPage(Child child, Form form) implements Page {}
