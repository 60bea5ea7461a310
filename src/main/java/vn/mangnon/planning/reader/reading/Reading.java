package vn.mangnon.planning.reader.reading;

import java.util.List;

/** All that was read from one document. */
public record Reading(
        Metadata metadata,
        List<Citation> citations,
        List<Section> sections,
        List<Task> tasks,
        List<Target> targets,
        List<Target> directions,
        List<Due> dues,
        List<Actor> actors,
        List<Funding> funding,
        List<Outline> outlines,
        Campaign campaign,
        List<Remark> remarks) {

    public Reading {
        citations = List.copyOf(citations);
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        directions = List.copyOf(directions);
        dues = List.copyOf(dues);
        actors = List.copyOf(actors);
        funding = List.copyOf(funding);
        outlines = List.copyOf(outlines);
        remarks = List.copyOf(remarks);
    }
}
