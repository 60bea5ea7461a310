package vn.mangnon.planning.reader.bodies;

/** A body's name in a sentence: as printed, as compared, and the tokens it takes. */
public record Body(String name, String key, Kind kind, int from, int to) {
    public enum Kind {
        /** One body, or one kind of body at every unit of a level ("UBND các xã, phường"). */
        NAMED,
        /** Bodies named together ("các sở, ban, ngành"). */
        GROUP,
        /** Bodies named only by being concerned ("các đơn vị liên quan"). */
        GENERIC
    }
}
