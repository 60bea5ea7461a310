package vn.mangnon.casework.pages;

import java.util.Optional;
import vn.mangnon.casework.Case;
import vn.mangnon.casework.CaseForm;
import vn.mangnon.casework.StepKind;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * The form of a step.
 *
 * @param refused the rule that said no; what was typed is still there
 */
public record StepPage(Case file, StepKind kind, CaseForm asked, Form form, Optional<Refused> refused)
        implements Page {}
