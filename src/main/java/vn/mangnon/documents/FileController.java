package vn.mangnon.documents;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Download;

@Controller
@Allow
class FileController {
    private final Attachments attachments;

    FileController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/files/{id}")
    View open(@PathVariable Id<StoredFile> id, Scope scope) {
        StoredFile file = attachments.require(scope, id);
        ContentKind kind = file.kind();
        return new Download(file.name(), kind.type(), kind.picture(), to -> attachments.write(file, to));
    }
}
