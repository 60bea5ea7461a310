package vn.mangnon.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Folded;
import vn.mangnon.units.Organizations.NamedOrganization;

/**
 * Finds the organization that a name in a document means: "phòng Lao động TB&XH huyện" is "Phòng Lao động - Thương binh và
 * Xã hội huyện Mường Lằn" where the document is Mường Lằn's. Tone marks, abbreviations and the place at the end of a name
 * are forgiven; the first word is not.
 */
public final class BodyNames {
    /** A name counts as meant from here on: of ten words, eight in common. */
    private static final double ALIKE = 0.8;

    private static final List<Abbreviation> ABBREVIATIONS = Csv.resource("units/abbreviations.csv").stream()
            .map(row -> new Abbreviation(" " + row.get("short") + " ", " " + row.get("long") + " "))
            .toList();

    private final Organization issuer;
    private final List<NamedOrganization> candidates;

    private record Abbreviation(String brief, String full) {}

    private record Scored(Organization organization, double score) {}

    /** @param candidates what the issuer's documents may name */
    public BodyNames(Organization issuer, List<NamedOrganization> candidates) {
        this.issuer = issuer;
        this.candidates = List.copyOf(candidates);
    }

    public Optional<Organization> find(String printed) {
        String[] words = words(printed);
        return candidates.stream()
                .map(candidate -> new Scored(candidate.organization(), best(words, candidate)))
                .filter(scored -> scored.score >= ALIKE)
                .max(Comparator.comparingDouble(this::rank))
                .map(Scored::organization);
    }

    /** Of equally alike names the issuer's own part is meant, then a body of its area. */
    private double rank(Scored scored) {
        boolean own = issuer.id().equals(scored.organization.bodyId());
        boolean here = issuer.areaId().equals(scored.organization.areaId());
        return scored.score + (own ? 0.15 : 0) + (here ? 0.1 : 0);
    }

    private static double best(String[] words, NamedOrganization candidate) {
        List<String> names = new ArrayList<>(candidate.aliases());
        names.add(candidate.organization().name());
        names.add(candidate.organization().shortName());
        return names.stream()
                .mapToDouble(name -> alike(words, words(name)))
                .max()
                .orElse(0);
    }

    /** Words in common, twice over all words; a place name left out at the end costs little. */
    private static double alike(String[] one, String[] other) {
        if (one.length == 0 || other.length == 0 || !one[0].equals(other[0])) {
            return 0;
        }
        int common = common(one, other);
        double dice = 2.0 * common / (one.length + other.length);
        boolean shortened = common == Math.min(one.length, other.length) && common >= 3;
        return shortened ? Math.max(dice, 0.85 + 0.15 * dice) : dice;
    }

    private static int common(String[] one, String[] other) {
        Map<String, Integer> left = new HashMap<>();
        for (String word : one) {
            left.merge(word, 1, Integer::sum);
        }
        int common = 0;
        for (String word : other) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }

    /** Folded, abbreviations written out, without titles of persons. */
    private static String[] words(String name) {
        String folded = " " + Folded.of(name).text() + " ";
        for (Abbreviation abbreviation : ABBREVIATIONS) {
            folded = folded.replace(abbreviation.brief, abbreviation.full);
        }
        String plain = folded.strip()
                .replaceFirst(
                        "^(thu truong|chu tich|lanh dao|giam doc|truong|van phong thuong truc) (?=uy ban|phong|so|ban|cong an|trung tam)",
                        "");
        return plain.isEmpty() ? new String[0] : plain.split(" ");
    }
}
