package vn.mangnon.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes an outline as simple as a picture needs: by Douglas and Peucker, to a three hundredth of its largest part. */
final class Outline {
    private static final double PARTS = 300;
    private static final int LEAST = 2;

    private Outline() {}

    /** @param rings of longitude and latitude, in ten-thousandths of a degree */
    static Boundary simplified(List<List<int[]>> rings) {
        double tolerance =
                Math.max(LEAST, rings.stream().mapToInt(Outline::size).max().orElse(0) / PARTS);
        List<int[]> kept = new ArrayList<>();
        Set<Long> specks = new HashSet<>();
        rings.stream().sorted(Comparator.comparing(ring -> -size(ring))).forEach(ring -> {
            if (size(ring) > 2 * tolerance) {
                kept.add(flat(simplified(ring, tolerance)));
            } else if (specks.add(cell(ring.getFirst(), 4 * tolerance))) {
                kept.add(speck(ring));
            }
        });
        return new Boundary(kept);
    }

    private static int size(List<int[]> ring) {
        int[] box = box(ring);
        return Math.max(box[2] - box[0], box[3] - box[1]);
    }

    private static int[] box(List<int[]> ring) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (int[] point : ring) {
            box[0] = Math.min(box[0], point[0]);
            box[1] = Math.min(box[1], point[1]);
            box[2] = Math.max(box[2], point[0]);
            box[3] = Math.max(box[3], point[1]);
        }
        return box;
    }

    /** Small islands near each other stand for each other; none is lost that lies alone. */
    private static long cell(int[] point, double size) {
        return (long) (point[0] / size) << 32 | (long) (point[1] / size);
    }

    private static int[] speck(List<int[]> ring) {
        int[] box = box(ring);
        return new int[] {box[0], box[1], box[2], box[1], box[2], box[3], box[0], box[3]};
    }

    /** In two halves, since a ring ends where it begins. */
    private static List<int[]> simplified(List<int[]> ring, double tolerance) {
        int far = 0;
        for (int i = 1; i < ring.size(); i++) {
            if (distance(ring.get(0), ring.get(i)) > distance(ring.get(0), ring.get(far))) {
                far = i;
            }
        }
        boolean[] keep = new boolean[ring.size()];
        keep[0] = true;
        keep[far] = true;
        keep[ring.size() - 1] = true;
        keep(ring, 0, far, tolerance, keep);
        keep(ring, far, ring.size() - 1, tolerance, keep);
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept.add(ring.get(i));
            }
        }
        return kept;
    }

    private static void keep(List<int[]> ring, int begin, int end, double tolerance, boolean[] keep) {
        List<int[]> open = new ArrayList<>(List.of(new int[] {begin, end}));
        while (!open.isEmpty()) {
            int[] part = open.removeLast();
            int furthest = part[0];
            double most = tolerance;
            for (int i = part[0] + 1; i < part[1]; i++) {
                double away = away(ring.get(i), ring.get(part[0]), ring.get(part[1]));
                if (away > most) {
                    most = away;
                    furthest = i;
                }
            }
            if (furthest > part[0]) {
                keep[furthest] = true;
                open.add(new int[] {part[0], furthest});
                open.add(new int[] {furthest, part[1]});
            }
        }
    }

    private static double distance(int[] one, int[] other) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]);
    }

    private static double away(int[] point, int[] from, int[] to) {
        double length = distance(from, to);
        if (length == 0) {
            return distance(point, from);
        }
        double cross =
                (double) (to[0] - from[0]) * (from[1] - point[1]) - (double) (from[0] - point[0]) * (to[1] - from[1]);
        return Math.abs(cross) / length;
    }

    private static int[] flat(List<int[]> ring) {
        return ring.stream().flatMapToInt(java.util.Arrays::stream).toArray();
    }
}
