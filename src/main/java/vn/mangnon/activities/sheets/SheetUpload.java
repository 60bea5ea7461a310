package vn.mangnon.activities.sheets;

import java.util.Optional;
import vn.mangnon.shared.Id;

/**
 * A workbook somebody sent.
 *
 * @param saved what was saved from it, once something was
 */
public record SheetUpload(Id<SheetUpload> id, String name, byte[] bytes, Optional<Saved> saved) {
    /** How many activities. */
    public record Saved(int added, int changed, int withdrawn) {}
}
