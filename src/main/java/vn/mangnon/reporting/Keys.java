package vn.mangnon.reporting;

import java.util.HashSet;
import java.util.Set;
import vn.mangnon.shared.Folded;

/** Keys by which formulas know parts, rows and columns: made of their words, each once. */
public final class Keys {
    private static final int LONGEST = 24;

    private final Set<String> taken = new HashSet<>();

    /** "Số lượng" becomes so_luong; what is taken gets a number. */
    public String of(String words, String otherwise) {
        String folded = Folded.of(words).text().replaceAll("[^a-z0-9 ]", "").replace(' ', '_');
        String cut = folded.length() <= LONGEST
                ? folded
                : folded.substring(
                        0,
                        Math.max(1, folded.lastIndexOf('_', LONGEST) > 0 ? folded.lastIndexOf('_', LONGEST) : LONGEST));
        String key = cut.matches("[a-z][a-z0-9_]*") ? cut : otherwise;
        String free = key;
        for (int i = 2; !taken.add(free); i++) {
            free = key + i;
        }
        return free;
    }

    public boolean free(String key) {
        return !taken.contains(key);
    }

    /** A key that stays. */
    public Keys taken(String key) {
        taken.add(key);
        return this;
    }
}
