package vn.mangnon.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;

/** Keeps a long form while it is typed. */
@Controller
@Allow
class DraftController {
    private static final int LONGEST_NAME = 80;
    private static final int LARGEST = 500_000;

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/drafts/{name}")
    ResponseEntity<Void> keep(@PathVariable String name, Actor actor, Form form) {
        Map<String, List<String>> fields = new HashMap<>(form.typed());
        int size = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (name.length() > LONGEST_NAME || size > LARGEST) {
            throw new NotFound();
        }
        drafts.keep(actor.person(), name, fields);
        return ResponseEntity.noContent().build();
    }
}
