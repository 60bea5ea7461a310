package vn.mangnon.register;

import java.util.UUID;

/** Who looks after a child. @param mayBeContacted not where she may be suspected of harming her */
public record Guardian(UUID id, String name, String relation, String phone, boolean mayBeContacted) {}
