/** The invented province Hòa Lâm: what the demo starts with and the tests count on. See docs/sample-province.md. */
@ApplicationModule
@NullMarked
package vn.mangnon.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
