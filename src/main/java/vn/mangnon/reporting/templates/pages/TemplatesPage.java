package vn.mangnon.reporting.templates.pages;

import java.util.List;
import vn.mangnon.reporting.TemplateLists.Listed;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * The forms in use and in the making.
 *
 * @param shipped those that come with the software, by name
 */
public record TemplatesPage(List<Listed> templates, List<String> shipped, Form form) implements Page {}
