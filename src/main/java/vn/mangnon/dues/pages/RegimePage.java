package vn.mangnon.dues.pages;

import java.util.Optional;
import vn.mangnon.dues.Regime;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** One reporting regime, or a new one. */
public record RegimePage(Optional<Regime> regime, Form form) implements Page {}
