package vn.mangnon.planning.reader.reading;

import java.util.List;

/** One item of work: what is to be done, by whom in the lead and with whom, as far as it is said. */
public record Task(String section, String text, List<String> leads, List<String> coordinators, Span span) {
    public Task {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
    }
}
