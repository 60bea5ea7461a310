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
    HOSPITAL
}
