package vn.mangnon.journal;

import java.time.Instant;
import java.util.Map;

/**
 * One entry as it is read.
 *
 * @param verb the message key of its sentence
 * @param details what fills the sentence; never a child's data
 */
public record Deed(long id, Instant at, String personName, String verb, Map<String, Object> details) {}
