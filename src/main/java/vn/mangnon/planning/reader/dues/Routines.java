package vn.mangnon.planning.reader.dues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.calendar.When;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Due.Kind;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Schedule.Operator;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;
import vn.mangnon.planning.reader.reading.Span;

/** Work that comes back ("định kỳ hằng năm tổ chức …", "mỗi năm ít nhất 01 lần") and meetings that look back. */
final class Routines {
    private final Tokens tokens;

    Routines(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Due> in(Passage passage) {
        Optional<Hit<String>> review = review(passage);
        if (review.isPresent()) {
            return List.of(review(passage, review.get()));
        }
        List<Due> dues = new ArrayList<>();
        for (When when : passage.whens()) {
            if (!when.dated() && when.recurring() && routine(passage, when)) {
                dues.add(due(passage, when.schedule(), when.from(), times(when.to()), Kind.TASK, Set.of()));
            }
        }
        return dues;
    }

    private boolean routine(Passage passage, When when) {
        Set<Recurrence> recurrences = when.schedule().recurrences();
        if (recurrences.equals(Set.of(Recurrence.AD_HOC))
                || recurrences.equals(Set.of(Recurrence.CONTINUOUS))
                || measured(passage)) {
            return false;
        }
        if (times(when.to()) > when.to()) {
            return true;
        }
        boolean periodic = tokens.get(when.from()).is("định");
        boolean named =
                Vocabularies.NOUN.before(tokens, when.from(), passage.from()).isPresent();
        boolean verb = Vocabularies.VERB.has(
                tokens, tokens.get(when.to()).sign(',') ? when.to() + 1 : when.to(), passage.to());
        boolean opens = passage.starts(when.from());
        boolean closes = when.to() >= passage.to() && tokens.get(passage.from()).is("tổ") && !named;
        boolean period = tokens.get(when.from()).number();
        return !period && (verb && (periodic || opens) || opens && periodic || closes);
    }

    /** A percentage or a rate of change belongs to the targets. */
    private boolean measured(Passage passage) {
        for (int i = passage.from(); i < passage.to(); i++) {
            if (tokens.get(i).sign('%') || tokens.get(i).sign('‰')) {
                return true;
            }
        }
        return false;
    }

    /** The token after "(ít nhất) 01 lần" behind a period, or the same token. */
    private int times(int at) {
        int number = at;
        while (number < at + 3 && tokens.get(number).word()) {
            number++;
        }
        Token unit = tokens.get(number + 1);
        boolean times =
                tokens.get(number).number() && (unit.is("lần") || unit.is("đợt") || unit.is("kỳ") || unit.is("cuộc"));
        return times ? number + 2 : at;
    }

    private Optional<Hit<String>> review(Passage passage) {
        boolean held = false;
        for (int i = passage.from(); i < passage.to(); i++) {
            held |= tokens.get(i).is("tổ") && tokens.get(i + 1).is("chức")
                    || tokens.get(i).is("hội") && tokens.get(i + 1).is("nghị")
                    || tokens.get(i).is("định")
                    || tokens.get(i).is("tiến");
            Optional<Hit<String>> hit = Vocabularies.REVIEW.at(tokens, i, passage.to());
            if (hit.isPresent()) {
                boolean opens = i - passage.from() <= 1;
                return held || opens ? hit : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Due review(Passage passage, Hit<String> review) {
        for (When when : passage.whens()) {
            if (when.recurring()
                    || when.dated() && when.term() != null && when.term().from().month() != null) {
                return due(passage, when.schedule(), when.from(), when.to(), Kind.EVENT, Set.of());
            }
        }
        Span span = new Span(
                tokens.get(review.from()).start(), tokens.get(review.to() - 1).end());
        return new Due(
                passage.paragraph().section(),
                Kind.EVENT,
                null,
                Reports.UNSTATED,
                passage.slice(passage.from(), passage.to()),
                Schedule.of(Operator.UNSTATED, Recurrence.ONCE),
                List.of(),
                List.of(),
                List.of(),
                span,
                Set.of(Doubt.TIME_UNSTATED));
    }

    private Due due(Passage passage, Schedule schedule, int from, int to, Kind kind, Set<Doubt> doubts) {
        String rule = Words.trim(tokens.slice(from, to), "(),;: ");
        String rest = Words.tidy(passage.slice(passage.from(), from) + " " + passage.slice(to, passage.to()));
        String what = kind == Kind.EVENT ? passage.slice(passage.from(), passage.to()) : Words.trim(rest, ",;: ");
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        return new Due(
                passage.paragraph().section(),
                kind,
                null,
                rule,
                what,
                schedule,
                List.of(),
                List.of(),
                List.of(),
                span,
                doubts);
    }
}
