package vn.mangnon.reporting.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Occurrence;
import vn.mangnon.dues.OweDues;
import vn.mangnon.dues.Owing;
import vn.mangnon.dues.Owing.Debtor;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organizations;

/** Asks chosen bodies for a report: each owes it from now on and is told. */
@Component
public class AskForReports {
    private static final String BECAUSE = "WITHDRAWN";

    private final Requests requests;
    private final Organizations organizations;
    private final OweDues oweDues;
    private final Notices notices;
    private final Journal journal;

    AskForReports(Requests requests, Organizations organizations, OweDues oweDues, Notices notices, Journal journal) {
        this.requests = requests;
        this.organizations = organizations;
        this.oweDues = oweDues;
        this.notices = notices;
        this.journal = journal;
    }

    /** Sent twice, it is asked once. @param name what the asking body is called */
    @Transactional
    public void ask(Actor actor, Request request, Collection<UUID> bodies, String name) {
        Instant now = request.askedAt();
        if (!now.isBefore(request.dueAt())) {
            throw new Refused("reporting.request.past");
        }
        if (!requests.insert(actor, request)) {
            return;
        }
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        Map<UUID, UUID> followers = new HashMap<>(organizations.followers(request.body(), today));
        List<Debtor> debtors = bodies.stream()
                .filter(body -> !body.equals(request.body()))
                .map(body -> new Debtor(body, Optional.ofNullable(followers.get(body))))
                .toList();
        Owing owing = new Owing(
                        Due.Kind.REPORT,
                        request.ref(),
                        request.words().isEmpty() ? request.title() : request.words(),
                        debtors,
                        request.body(),
                        new Occurrence("once", request.period(), request.rule().date()),
                        request.rule().operator(),
                        false,
                        false)
                .by(request.dueAt());
        oweDues.owe(Optional.of(actor), List.of(owing), now);
        bodies.forEach(body -> notices.tell(
                body,
                today,
                "reporting.request.notice",
                request.ref(),
                "/requests/" + request.id(),
                name,
                request.title()));
        journal.note(actor, "reporting.request.deed.asked", request.ref(), Map.of("bodies", debtors.size()));
    }

    /** Nobody owes it any more; what came stays. */
    @Transactional
    public void withdraw(Actor actor, Request request, Instant now) {
        requests.withdraw(request, now);
        oweDues.endOthers(Optional.of(actor), request.ref(), List.of(), BECAUSE);
        journal.note(actor, "reporting.request.deed.withdrawn", request.ref(), Map.of());
    }
}
