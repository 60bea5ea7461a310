package vn.mangnon.reporting.quality;

import java.math.BigDecimal;

/**
 * What counts as unusual.
 *
 * @param deviations how many deviations from the middle are still usual
 * @param share how far from the middle is usual in any case, as a share of it
 * @param smallest figures below it are not looked at
 * @param periods how many former periods are looked back
 * @param leastPeriods how many there must be
 * @param leastNeighbours how many other bodies must have handed in
 */
public record Thresholds(
        BigDecimal deviations,
        BigDecimal share,
        BigDecimal smallest,
        int periods,
        int leastPeriods,
        int leastNeighbours,
        int version) {}
