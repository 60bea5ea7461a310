package vn.mangnon.activities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.mangnon.documents.Attachments;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.Form;

/** The pictures and papers that come with a form. */
@Component
class ActivityFiles {
    private final Attachments attachments;

    ActivityFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * Saves, then keeps the files that came along; where pictures were taken is taken out of them unless the form says to
     * keep it. A file that may not be kept is refused before anything is saved.
     */
    Optional<Refused> keep(
            Actor actor, Id<Activity> id, @Nullable List<MultipartFile> files, Form form, Runnable save) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try {
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                if (!file.isEmpty()) {
                    Attachments.check(file.getBytes());
                    contents.put(String.valueOf(file.getOriginalFilename()), file.getBytes());
                }
            }
            save.run();
            contents.forEach((name, bytes) -> add(actor, id, name, bytes, form.ticked("keepPlace")));
            return Optional.empty();
        } catch (Refused refused) {
            form.reject("files", refused.key(), refused.arguments().toArray());
            return Optional.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Actor actor, Id<Activity> id, String name, byte[] bytes, boolean keepPlace) {
        if (keepPlace) {
            attachments.addWithPlace(actor, Activities.ref(id), name, bytes);
        } else {
            attachments.add(actor, Activities.ref(id), name, bytes);
        }
    }
}
