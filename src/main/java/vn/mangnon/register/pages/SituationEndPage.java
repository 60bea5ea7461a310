package vn.mangnon.register.pages;

import vn.mangnon.register.Child;
import vn.mangnon.register.Situation;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The end of a child's situation. */
public record SituationEndPage(Child child, Situation situation, KindNames names, Form form) implements Page {}
