@NullMarked
package vn.mangnon.planning.intake.pages;

import org.jspecify.annotations.NullMarked;
