package vn.mangnon.shared;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a person in one of her positions.
 *
 * @param organization the body or board the position is in
 * @param body the body answerable for it: the organization itself, or the one it is a part of
 */
public record Actor(UUID person, String name, UUID organization, UUID body, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean mayActAs(Role role) {
        return roles.contains(role);
    }

    public boolean mayActAsAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
