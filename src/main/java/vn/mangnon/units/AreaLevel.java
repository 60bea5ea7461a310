package vn.mangnon.units;

/** The tiers of the administrative tree. There is no district after 30 June 2025 (Law 72/2025/QH15). */
public enum AreaLevel {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE
}
