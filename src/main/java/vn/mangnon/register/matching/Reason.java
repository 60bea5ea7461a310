package vn.mangnon.register.matching;

/** One thing that speaks for or against; people are told in words, by the two keys. */
public record Reason(Field field, How how) {}
