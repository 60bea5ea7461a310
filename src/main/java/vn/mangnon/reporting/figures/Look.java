package vn.mangnon.reporting.figures;

import java.util.Arrays;

/** How a table of figures is looked at. */
public enum Look {
    TABLE,
    CHART,
    MAP;

    static Look of(String name) {
        return Arrays.stream(values())
                .filter(look -> look.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(TABLE);
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
