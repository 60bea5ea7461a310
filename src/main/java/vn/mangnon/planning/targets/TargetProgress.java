package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.mangnon.measures.PartMeasures.Parts;
import vn.mangnon.measures.Place;

/**
 * A target against what was recorded.
 *
 * @param at where it is counted, each with its own goal; empty where nothing counts it
 * @param light how it stands as a whole
 */
public record TargetProgress(Target target, List<At> at, Light light) {
    /**
     * @param parts what is added up there
     * @param actual empty where there is nothing yet of which a share could be taken
     * @param records how many records are behind it
     */
    public record At(
            String name,
            Place place,
            Parts parts,
            Optional<BigDecimal> goal,
            Optional<BigDecimal> actual,
            long records,
            Pace pace) {}

    public TargetProgress {
        at = List.copyOf(at);
    }

    public long meeting() {
        return at.stream().filter(place -> place.pace().light() == Light.MET).count();
    }

    public boolean each() {
        return at.size() > 1;
    }

    /** The one place of a target that is counted as a whole. */
    public Optional<At> whole() {
        return at.size() == 1 ? Optional.of(at.getFirst()) : Optional.empty();
    }
}
