package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.UUID;

/** A body was urged so often in a campaign, the last time on a day. */
public record Urged(UUID body, int times, LocalDate last) {}
