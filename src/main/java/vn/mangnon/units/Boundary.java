package vn.mangnon.units;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The outline of an area.
 *
 * @param rings each of longitude and latitude in turn, in ten-thousandths of a degree; those inside others are holes
 */
public record Boundary(List<int[]> rings) {
    public static final double UNIT = 1e-4;

    public Boundary {
        rings = List.copyOf(rings);
    }

    static Boundary parse(String text) {
        return new Boundary(Arrays.stream(text.split(";"))
                .map(ring -> Arrays.stream(ring.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList());
    }

    String text() {
        return rings.stream()
                .map(ring -> IntStream.of(ring).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }
}
