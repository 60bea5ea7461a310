package vn.mangnon.units;

import java.util.List;

/** The tiers of the administrative tree. There is no district after 30 June 2025 (Law 72/2025/QH15). */
public enum AreaLevel {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE;

    /** "Cấp": for whose areas things are held. */
    public static final List<AreaLevel> TIERS = List.of(PROVINCE, DISTRICT, COMMUNE);
}
