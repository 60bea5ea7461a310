package vn.mangnon.planning.reader.actors;

import vn.mangnon.planning.reader.bodies.Body;
import vn.mangnon.planning.reader.reading.Actor.Role;
import vn.mangnon.planning.reader.reading.Span;

/** A role given to a body at one place. */
record Part(Body body, Role role, String section, Span span) {}
