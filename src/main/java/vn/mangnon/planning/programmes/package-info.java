/** Programmes of several years: their milestones, what was reached year by year, and which plans serve them. */
@NamedInterface("programmes")
@NullMarked
package vn.mangnon.planning.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
