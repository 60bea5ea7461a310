package vn.mangnon.register;

import vn.mangnon.units.Area;

/** Of whose children somebody works with the register. */
record Seat(Sort sort, Area area) {
    /** COMMUNE keeps names; PROVINCE those of communes that were split; ABOVE sees figures only. */
    enum Sort {
        COMMUNE,
        PROVINCE,
        ABOVE
    }

    boolean commune() {
        return sort == Sort.COMMUNE;
    }

    /** Whether any child is known by name there. */
    boolean names() {
        return sort != Sort.ABOVE;
    }

    boolean province() {
        return sort == Sort.PROVINCE;
    }
}
