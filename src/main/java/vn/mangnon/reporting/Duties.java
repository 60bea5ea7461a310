package vn.mangnon.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.reporting.regimes.ReportRegime;
import vn.mangnon.reporting.regimes.ReportRegime.Level;
import vn.mangnon.reporting.regimes.ReportRegimes;
import vn.mangnon.reporting.requests.Request;
import vn.mangnon.reporting.requests.Requests;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;

/** What reports are owed under, wherever it is laid down. */
@Component
class Duties {
    private final Provisions provisions;
    private final Plans plans;
    private final ReportRegimes regimes;
    private final Requests requests;
    private final Templates templates;
    private final Dues dues;

    Duties(
            Provisions provisions,
            Plans plans,
            ReportRegimes regimes,
            Requests requests,
            Templates templates,
            Dues dues) {
        this.provisions = provisions;
        this.plans = plans;
        this.regimes = regimes;
        this.requests = requests;
        this.templates = templates;
        this.dues = dues;
    }

    Duty require(Scope scope, Ref ref) {
        return switch (ref.kind()) {
            case Provision.KIND -> of(scope, provisions.require(scope, new Id<>(ref.id())));
            case Level.KIND -> level(scope, ref.id()).orElseThrow(NotFound::new);
            case Request.KIND -> of(requests.require(scope, new Id<>(ref.id())));
            default -> throw new NotFound();
        };
    }

    /** Whichever of them has that id. */
    Duty require(Scope scope, UUID id) {
        return provisions
                .find(scope, new Id<>(id))
                .map(provision -> of(scope, provision))
                .or(() -> level(scope, id))
                .or(() -> requests.find(scope, new Id<>(id)).map(Duties::of))
                .orElseThrow(NotFound::new);
    }

    /** The newest form in use by which it is reported on. */
    Optional<Template> form(Scope scope, Duty duty) {
        if (duty.ref().kind().equals(Provision.KIND)) {
            return templates.find(provisions.require(scope, new Id<>(duty.ref().id())));
        }
        return duty.form().flatMap(id -> templates.current(templates.require(scope, new Id<>(id))));
    }

    /** What is owed in a round to a body by those below it, which its own report under a duty brings together. */
    List<Dues.Urged> below(Scope scope, Ref duty, UUID body, String round) {
        return owed(scope, levelsBelow(scope, duty, false), body, round);
    }

    /** What is owed in a round to a body as sections of its own report. */
    List<Dues.Urged> sections(Scope scope, Ref duty, UUID body, String round) {
        return owed(scope, levelsBelow(scope, duty, true), body, round);
    }

    /** The report the body itself owes of the same round, of which those under a duty are parts. */
    Optional<Due> above(Scope scope, Ref duty, UUID body, String round) {
        return regime(scope, duty).stream()
                .flatMap(regime -> regime.levels().stream())
                .filter(level ->
                        !level.id().value().equals(duty.id()) && level.host().isEmpty())
                .flatMap(level -> dues.because(scope, level.ref()).stream())
                .map(Dues.Urged::due)
                .filter(due -> due.debtor().equals(body) && due.round().equals(round))
                .findFirst();
    }

    private List<Dues.Urged> owed(Scope scope, Collection<UUID> levels, UUID body, String round) {
        return dues.because(scope, levels).values().stream()
                .flatMap(List::stream)
                .filter(urged -> urged.due().creditor().equals(body)
                        && urged.due().round().equals(round))
                .toList();
    }

    private List<UUID> levelsBelow(Scope scope, Ref duty, boolean sections) {
        return regime(scope, duty).stream()
                .flatMap(regime -> regime.levels().stream())
                .filter(level -> !level.id().value().equals(duty.id()))
                .filter(level -> sections
                        ? level.host().filter(duty.id()::equals).isPresent()
                        : level.host().isEmpty())
                .map(level -> level.id().value())
                .toList();
    }

    private Optional<ReportRegime> regime(Scope scope, Ref duty) {
        return duty.kind().equals(Level.KIND)
                ? regimes.having(scope, List.of(duty.id())).stream().findFirst()
                : Optional.empty();
    }

    private Optional<Duty> level(Scope scope, UUID id) {
        return regimes.having(scope, List.of(id)).stream()
                .findFirst()
                .map(regime -> of(regime, regime.require(new Id<>(id))));
    }

    private Duty of(Scope scope, Provision provision) {
        Plan plan = plans.require(scope, provision.plan());
        return new Duty(
                provision.ref(),
                plan.name(),
                "/plans/" + plan.id(),
                provision.what(),
                provision.rule(),
                Optional.of(plan),
                Optional.empty(),
                Optional.of(provision.creditor()),
                provision.via());
    }

    private static Duty of(ReportRegime regime, Level level) {
        return new Duty(
                level.ref(),
                regime.name(),
                "/regimes/" + regime.id(),
                regime.name(),
                level.rule(),
                Optional.empty(),
                regime.template(),
                level.creditor(),
                Optional.empty());
    }

    private static Duty of(Request request) {
        return new Duty(
                request.ref(),
                request.title(),
                "/requests/" + request.id(),
                request.title(),
                request.rule(),
                Optional.empty(),
                request.template().or(() -> Optional.of(Template.PROSE_ALONE)),
                Optional.of(request.body()),
                Optional.empty());
    }
}
