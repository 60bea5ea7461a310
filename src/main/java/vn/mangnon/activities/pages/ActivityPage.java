package vn.mangnon.activities.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.Kind;
import vn.mangnon.documents.StoredFile;
import vn.mangnon.journal.Deed;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.web.Page;

/** One activity, its files and what happened to it. */
public record ActivityPage(
        Activity activity,
        Map<UUID, String> names,
        List<Kind> kinds,
        List<MoneySource> sources,
        List<StoredFile> files,
        List<Deed> deeds,
        boolean editable)
        implements Page {
    public List<Kind> chosen() {
        return kinds.stream()
                .filter(kind -> activity.figures().containsKey(kind.code()))
                .toList();
    }

    public String name(UUID id) {
        return names.getOrDefault(id, "");
    }
}
