/**
 * Whether two records speak of one child. Plain Java, deterministic, no database: {@code Matching} is the door,
 * {@code Crowd} for very many records at once, ADR 24 says why it works as it does.
 */
@NullMarked
@NamedInterface("matching")
package vn.mangnon.register.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
