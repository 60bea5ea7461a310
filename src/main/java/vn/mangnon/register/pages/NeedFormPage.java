package vn.mangnon.register.pages;

import vn.mangnon.register.Child;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** What a child needs, as it is typed. */
public record NeedFormPage(Child child, KindNames names, Form form) implements Page {}
