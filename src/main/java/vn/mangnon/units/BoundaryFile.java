package vn.mangnon.units;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.shared.Refused;

/** Reads the outlines of areas out of GeoJSON (RFC 7946): polygons by official code, longitude before latitude. */
final class BoundaryFile {
    static final int MOST_BYTES = 12 * 1024 * 1024;
    private static final int MOST_UNITS = 4_000;
    private static final double WEST = 100;
    private static final double EAST = 120;
    private static final double SOUTH = 4;
    private static final double NORTH = 25;

    private BoundaryFile() {}

    /**
     * @param property which property of a feature is the unit's code
     * @return by code
     */
    static Map<String, Boundary> read(byte[] bytes, String property) {
        if (bytes.length > MOST_BYTES) {
            throw new Refused("units.boundaries.too-large", MOST_BYTES / 1024 / 1024);
        }
        JsonNode features = parse(bytes).path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new Refused("units.boundaries.no-features");
        }
        if (features.size() > MOST_UNITS) {
            throw new Refused("units.boundaries.too-many", MOST_UNITS);
        }
        Map<String, List<List<int[]>>> rings = new LinkedHashMap<>();
        for (JsonNode feature : features) {
            String code = feature.path("properties").path(property).asString("").strip();
            if (code.isEmpty()) {
                throw new Refused("units.boundaries.no-code", property);
            }
            rings.computeIfAbsent(code, unit -> new ArrayList<>()).addAll(rings(code, feature.path("geometry")));
        }
        Map<String, Boundary> boundaries = new LinkedHashMap<>();
        rings.forEach((code, ofUnit) -> boundaries.put(code, Outline.simplified(ofUnit)));
        return boundaries;
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JsonMapper.shared().readTree(bytes);
        } catch (JacksonException broken) {
            throw new Refused("units.boundaries.no-json");
        }
    }

    private static List<List<int[]>> rings(String code, JsonNode geometry) {
        List<List<int[]>> rings = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(code, coordinates, rings);
            case "MultiPolygon" -> coordinates.forEach(part -> polygon(code, part, rings));
            default -> throw new Refused("units.boundaries.no-polygon", code);
        }
        if (rings.isEmpty()) {
            throw new Refused("units.boundaries.no-polygon", code);
        }
        return rings;
    }

    private static void polygon(String code, JsonNode polygon, List<List<int[]>> rings) {
        for (JsonNode ring : polygon) {
            List<int[]> points = new ArrayList<>();
            ring.forEach(point -> points.add(point(code, point)));
            if (points.size() < 4) {
                throw new Refused("units.boundaries.no-polygon", code);
            }
            rings.add(points);
        }
    }

    private static int[] point(String code, JsonNode point) {
        double longitude = point.path(0).asDouble(0);
        double latitude = point.path(1).asDouble(0);
        if (longitude < WEST || longitude > EAST || latitude < SOUTH || latitude > NORTH) {
            throw new Refused("units.boundaries.elsewhere", code);
        }
        return new int[] {(int) Math.round(longitude / Boundary.UNIT), (int) Math.round(latitude / Boundary.UNIT)};
    }
}
