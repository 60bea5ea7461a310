package vn.mangnon.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.journal.Journal;
import vn.mangnon.journal.Looks;
import vn.mangnon.register.pages.ChildFormPage;
import vn.mangnon.register.pages.ChildPage;
import vn.mangnon.register.pages.FormerChildPage;
import vn.mangnon.register.pages.KindNames;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Areas;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;

/** The pages that show a child; whoever gets one has looked at her. */
@Component
class ChildPages {
    private static final int DEEDS = 30;

    private final Children children;
    private final Residences residences;
    private final Situations situations;
    private final Guardians guardians;
    private final Supports supports;
    private final SituationKinds kinds;
    private final Areas areas;
    private final Journal journal;
    private final Looks looks;
    private final BusinessClock clock;

    ChildPages(
            Children children,
            Residences residences,
            Situations situations,
            Guardians guardians,
            Supports supports,
            SituationKinds kinds,
            Areas areas,
            Journal journal,
            Looks looks,
            BusinessClock clock) {
        this.children = children;
        this.residences = residences;
        this.situations = situations;
        this.guardians = guardians;
        this.supports = supports;
        this.kinds = kinds;
        this.areas = areas;
        this.journal = journal;
        this.looks = looks;
        this.clock = clock;
    }

    ChildPage child(Scope scope, Actor actor, Child child) {
        return child(scope, actor, child, Form.blank().with("on", clock.today()));
    }

    /** @param leaving the form that takes her out of the register */
    ChildPage child(Scope scope, Actor actor, Child child, Form leaving) {
        LocalDate today = clock.today();
        looks.at(actor, child.ref());
        List<Child> family = children.family(scope, child.household().id(), today).stream()
                .filter(one -> !one.id().equals(child.id()))
                .toList();
        looks.among(
                actor, Child.KIND, family.stream().map(one -> one.id().value()).toList());
        List<Residence> lived = residences.of(child);
        return new ChildPage(
                child,
                situations.of(child),
                guardians.of(child),
                supports.needs(child),
                supports.of(child),
                lived,
                family,
                names(),
                places(Stream.concat(Stream.of(child.commune()), lived.stream().map(Residence::commune))),
                journal.of(child, DEEDS),
                actor.mayActAs(Role.LEADER) ? Optional.of(looks.of(child, DEEDS)) : Optional.empty(),
                leaving,
                today);
    }

    /** What the commune she left still sees: what was there while she lived in it. */
    FormerChildPage former(Scope scope, Actor actor, Id<Child> id) {
        LocalDate today = clock.today();
        Residence former = residences.findFormer(scope, id, today).orElseThrow(NotFound::new);
        looks.at(actor, Ref.of(Child.KIND, id));
        return new FormerChildPage(
                former,
                situations.recordedBy(scope, former, today),
                supports.recordedBy(scope, former, today),
                names(),
                places(Stream.of(former.commune())));
    }

    ChildFormPage form(Actor actor, Form form, Optional<Child> sibling, Optional<Child> of) {
        sibling.ifPresent(child -> looks.at(actor, child.ref()));
        of.ifPresent(child -> looks.at(actor, child.ref()));
        return new ChildFormPage(form, of.map(Child::id), sibling.map(Child::name), kinds.all());
    }

    KindNames names() {
        return new KindNames(kinds.all(), supports.kinds());
    }

    Map<UUID, String> places(Stream<UUID> ids) {
        return areas.byId(ids.distinct().toList()).values().stream()
                .collect(Collectors.toMap(area -> area.id().value(), area -> area.name()));
    }
}
