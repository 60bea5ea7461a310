package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.Actor;

/** Makes the {@link Ui} of a request. */
@Component
class UiFactory {
    private final Messages messages;
    private final Assets assets;
    private final BusinessClock clock;

    UiFactory(Messages messages, Assets assets, BusinessClock clock) {
        this.messages = messages;
        this.assets = assets;
        this.clock = clock;
    }

    Ui of(HttpServletRequest request, HttpServletResponse response) {
        return new Ui(
                messages,
                assets,
                Language.of(request),
                request.getRequestURI(),
                actor(request),
                !Acting.scope(request).areas().isEmpty(),
                Flash.take(request, response)
                        .filter(note -> messages.all(Language.VI).containsKey(note.key()))
                        .orElse(null),
                clock.demo() ? clock.today() : null);
    }

    /** For pages that must do without a database and a session. */
    Ui bare(HttpServletRequest request) {
        return new Ui(messages, assets, Language.of(request), request.getRequestURI(), null, false, null, null);
    }

    private static @Nullable Actor actor(HttpServletRequest request) {
        return (Actor) request.getAttribute(Acting.ATTRIBUTE);
    }
}
