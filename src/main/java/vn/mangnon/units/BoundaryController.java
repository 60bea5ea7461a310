package vn.mangnon.units;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.pages.BoundariesPage;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** An administrator loads the outlines of areas for maps. */
@Controller
@RequestMapping("/boundaries")
@Allow(Role.ADMINISTRATOR)
class BoundaryController {
    private static final int TEXT = 300;
    private static final int NAMED = 20;

    private final Boundaries boundaries;
    private final BusinessClock clock;

    BoundaryController(Boundaries boundaries, BusinessClock clock) {
        this.boundaries = boundaries;
        this.clock = clock;
    }

    @GetMapping
    View show(Scope scope) {
        return Html.of(page(scope, Form.blank().with("property", "code").with("day", clock.today())));
    }

    @PostMapping
    View load(Actor actor, Scope scope, Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        String property = form.requiredText("property", TEXT);
        String source = form.requiredText("source", TEXT);
        LocalDate day = form.requiredDay("day");
        if (file == null || file.isEmpty()) {
            form.reject("file", "web.form.required");
        }
        if (form.invalid() || file == null) {
            return Html.invalid(page(scope, form));
        }
        try {
            Boundaries.Loaded loaded =
                    boundaries.load(actor, scope, BoundaryFile.read(bytes(file), property), day, source);
            return loaded.unknown().isEmpty()
                    ? Redirect.to("/boundaries").saying("units.boundaries.loaded", loaded.units())
                    : Redirect.to("/boundaries")
                            .saying(
                                    "units.boundaries.loaded-some",
                                    loaded.units(),
                                    loaded.unknown().size(),
                                    loaded.unknown().stream().limit(NAMED).collect(Collectors.joining(", ")));
        } catch (Refused refused) {
            form.reject("file", refused.key(), refused.arguments().toArray());
            return Html.invalid(page(scope, form));
        }
    }

    private BoundariesPage page(Scope scope, Form form) {
        return new BoundariesPage(form, boundaries.held(scope, clock.today()));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
