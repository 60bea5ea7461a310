package vn.mangnon.units;

/** What an area may be that changes what is owed to its children; entered locally, the national list does not say. */
public enum AreaAttribute {
    EXTREMELY_DIFFICULT,
    MOUNTAINOUS,
    ISLAND,
    ETHNIC_MINORITY
}
