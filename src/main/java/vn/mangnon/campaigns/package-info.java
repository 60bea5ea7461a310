/**
 * Campaigns: days with a theme and messages in which every level owes some work; who has done it and who has nothing yet
 * while they run; the request for their closing report.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "web",
            "journal",
            "notices",
            "units",
            "measures",
            "dues :: calendar",
            "planning",
            "activities",
            "reporting :: requests",
            "reporting :: regimes"
        })
@NullMarked
package vn.mangnon.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
