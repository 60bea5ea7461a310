package vn.mangnon.reporting.templates;

import vn.mangnon.reporting.Template;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;

/** Who makes forms: those who run, lead or work in the body whose form it is. */
final class Designers {
    private Designers() {}

    static boolean own(Actor actor, Template template) {
        return template.organization().filter(actor.body()::equals).isPresent()
                && actor.mayActAsAny(Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER);
    }

    static Template requireOwn(Actor actor, Template template) {
        if (!own(actor, template)) {
            throw new NotFound();
        }
        return template;
    }
}
