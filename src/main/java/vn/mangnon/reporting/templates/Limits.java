package vn.mangnon.reporting.templates;

import vn.mangnon.reporting.Template;
import vn.mangnon.shared.Refused;

/** How large a form may be, and what its formulas must be. */
public final class Limits {
    public static final int CELLS = 5_000;
    public static final int PARTS = 300;
    public static final int COLUMNS = 60;
    public static final int CHECKS = 200;

    private Limits() {}

    /** Before cells are made. Throws {@link Refused} with the limit. */
    static void table(int lines, int columns, int others) {
        if (columns > COLUMNS) {
            throw new Refused("reporting.designer.too-many-columns", COLUMNS, columns);
        }
        long cells = (long) Math.max(1, lines) * columns + others;
        if (cells > CELLS) {
            throw new Refused("reporting.designer.too-many-cells", CELLS, cells);
        }
    }

    static Template check(Template template) {
        if (template.parts().size() > PARTS) {
            throw new Refused(
                    "reporting.designer.too-many-parts", PARTS, template.parts().size());
        }
        if (template.checks().size() > CHECKS) {
            throw new Refused(
                    "reporting.check.too-many", CHECKS, template.checks().size());
        }
        table(1, 1, template.fields().size() - 1);
        return template;
    }
}
