package vn.mangnon.identity;

import vn.mangnon.shared.Id;

/** Somebody who signs in. */
public record Person(Id<Person> id, String name, String signIn, String email, int version) {}
