package vn.mangnon.campaigns.pages;

import java.time.LocalDate;
import java.util.List;
import vn.mangnon.campaigns.Occasion;
import vn.mangnon.web.Page;

/** The occasions of the year. */
public record OccasionsPage(List<Occasion> occasions, LocalDate today) implements Page {}
