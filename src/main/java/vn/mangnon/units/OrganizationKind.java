package vn.mangnon.units;

/** What sort of body an organization is. */
public enum OrganizationKind {
    PEOPLES_COMMITTEE,
    DEPARTMENT,
    DIVISION,
    OFFICE,
    BOARD,
    POLICE,
    UNION,
    COUNCIL,
    ASSOCIATION,
    SCHOOL,
    FUND,
    PARTNER,
    CENTRE,
    HOSPITAL;

    /** Whether it is a part of a body (a department, board or office) and not a body of its own. */
    public boolean isPart() {
        return switch (this) {
            case DEPARTMENT, DIVISION, OFFICE, BOARD -> true;
            case PEOPLES_COMMITTEE, POLICE, UNION, COUNCIL, ASSOCIATION, SCHOOL, FUND, PARTNER, CENTRE, HOSPITAL ->
                false;
        };
    }
}
