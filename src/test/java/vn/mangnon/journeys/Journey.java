package vn.mangnon.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.mangnon.testing.DatabaseTest;

/**
 * A test that walks through the running application in a real Chromium; its methods take the {@link Visitors} of the demo.
 * Every page they come to is examined, and pictured in target/journeys where the test fails. Skipped where there is no
 * Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ChromiumPresent.class)
@DatabaseTest
@ExtendWith(JourneyExtension.class)
@interface Journey {}
