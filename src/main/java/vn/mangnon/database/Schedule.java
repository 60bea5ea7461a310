package vn.mangnon.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What runs of itself: sealing, sending, forgetting. Every node runs it; the database says whose turn it is. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "mangnon.scheduled", matchIfMissing = true)
class Schedule {}
