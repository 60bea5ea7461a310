package vn.mangnon.planning.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Lineage;
import vn.mangnon.planning.Lineage.Replacement;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Provisions;
import vn.mangnon.planning.targets.Allotments;
import vn.mangnon.planning.targets.NewTargets;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;

/** Begins a plan: from nothing, or from another plan that the writer sees. */
@Component
public class StartPlan {
    private final Plans plans;
    private final Heads heads;
    private final Frames frames;
    private final Items items;
    private final Provisions provisions;
    private final Targets targets;
    private final Allotments allotments;
    private final Journal journal;

    StartPlan(
            Plans plans,
            Heads heads,
            Frames frames,
            Items items,
            Provisions provisions,
            Targets targets,
            Allotments allotments,
            Journal journal) {
        this.plans = plans;
        this.heads = heads;
        this.frames = frames;
        this.items = items;
        this.provisions = provisions;
        this.targets = targets;
        this.allotments = allotments;
        this.journal = journal;
    }

    /** What another plan is to the one that begins from it. */
    public enum From {
        /** An older one: its outline and targets are taken over. */
        EARLIER,
        /** The superior's: its tasks are carried out, and what it handed down becomes our targets. */
        SUPERIOR,
        /** A programme: its targets are served. */
        PROGRAMME,
        /** One of our own in force that this one changes. */
        AMENDED,
        /** One of our own in force that this one takes the place of. */
        SUPERSEDED
    }

    /** Another plan to begin from. */
    public record Origin(Plan plan, From from) {}

    /** Sent twice, it begins once. */
    @Transactional
    public Plan start(
            Actor actor,
            Id<Plan> id,
            String kind,
            String subject,
            Period period,
            boolean programme,
            Optional<Origin> origin,
            LocalDate today) {
        Plan plan = heads.plan(id, actor.body(), kind, subject, period, today).of(lineage(programme, origin));
        if (!plans.insert(plan, "", List.of())) {
            return plan;
        }
        frames.keep(plan, heads.frame(plan, origin, today));
        if (origin.isPresent()) {
            take(plan, origin.get());
        } else {
            items.keep(plan, heads.skeleton());
        }
        journal.note(actor, "planning.deed.started", Ref.of(Plan.KIND, id), Map.of());
        return plan;
    }

    private static Lineage lineage(boolean programme, Optional<Origin> origin) {
        Optional<Id<Plan>> of = origin.map(one -> one.plan().id());
        From from = origin.map(Origin::from).orElse(From.EARLIER);
        boolean superior = from == From.SUPERIOR;
        Optional<Replacement> how = switch (from) {
            case AMENDED -> Optional.of(Replacement.AMENDS);
            case SUPERSEDED -> Optional.of(Replacement.SUPERSEDES);
            case EARLIER, SUPERIOR, PROGRAMME -> Optional.empty();
        };
        return new Lineage(true, programme, of.filter(plan -> superior), of.filter(plan -> how.isPresent()), how);
    }

    private void take(Plan plan, Origin origin) {
        if (origin.from() == From.EARLIER || origin.from() == From.SUPERSEDED) {
            provisions.of(origin.plan()).forEach(duty -> provisions.store(duty.again(plan.id(), plan.period())));
        }
        boolean superior = origin.from() == From.SUPERIOR;
        Map<Id<Item>, Id<Item>> copies = new HashMap<>();
        List<Item> outline = new ArrayList<>();
        for (Item item : items.of(origin.plan())) {
            if (!superior || item.kind() != Item.Kind.TEXT) {
                Item copy = item.copied(superior);
                copies.put(item.id(), copy.id());
                outline.add(copy);
            }
        }
        items.keep(plan, outline.isEmpty() ? heads.skeleton() : outline);
        Map<UUID, BigDecimal> shares = superior ? allotments.to(origin.plan(), plan.issuer()) : Map.of();
        List<Target> theirs = targets.of(origin.plan());
        Map<Id<Target>, Id<Target>> fresh = theirs.stream().collect(Collectors.toMap(Target::id, target -> Id.fresh()));
        for (Target target : theirs) {
            Optional<Target> ours = ours(
                    target,
                    origin.from(),
                    Optional.ofNullable(shares.get(target.id().value())),
                    fresh);
            ours.map(one -> one.under(target.item().flatMap(item -> Optional.ofNullable(copies.get(item)))))
                    .ifPresent(one -> targets.store(plan, one));
        }
    }

    /** Of the superior's targets those that were handed to us, or that each of us owes, become ours. */
    private static Optional<Target> ours(
            Target target, From from, Optional<BigDecimal> share, Map<Id<Target>, Id<Target>> fresh) {
        Id<Target> id = fresh.getOrDefault(target.id(), Id.fresh());
        return switch (from) {
            case EARLIER, AMENDED, SUPERSEDED ->
                Optional.of(NewTargets.again(target, id, target.of().map(fresh::get)));
            case PROGRAMME -> Optional.of(NewTargets.serving(target, id));
            case SUPERIOR ->
                share.isPresent() || target.level().each() || target.level() == Target.Level.ALL_LEVELS
                        ? Optional.of(NewTargets.answering(target, id, share))
                        : Optional.empty();
        };
    }
}
