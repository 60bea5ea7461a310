package vn.mangnon.shared;

/** What a position may do. A person has the roles of the position she is acting in. */
public enum Role {
    /** Looks after units, people and settings of her part of the tree. */
    ADMINISTRATOR,
    /** Signs: puts plans in force, accepts and issues reports. */
    LEADER,
    /** Records work, reads plans, writes and reviews reports. */
    OFFICER,
    /** Works on cases of children, and opens what is closed for those who do (Decree 56/2017, articles 25 to 32). */
    CASEWORKER,
    /** Looks, and changes nothing. */
    READER,
    /** One of two who together restore a colleague's lost key. */
    CUSTODIAN
}
