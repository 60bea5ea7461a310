package vn.mangnon.units;

/** A line of command: who obeys whom. */
public enum Line {
    GOVERNMENT,
    WOMENS_UNION,
    YOUTH_UNION,
    PIONEERS,
    ASSOCIATION,
    SCHOOL,
    FUND,
    NGO
}
