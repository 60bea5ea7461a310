package vn.mangnon.planning.reader.dues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.calendar.When;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Due.Kind;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Schedule.Operator;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;
import vn.mangnon.planning.reader.reading.Term;

/** Work that comes back ("định kỳ hằng năm tổ chức …", "mỗi năm ít nhất 01 lần") and meetings that look back. */
final class Routines {
    private final Tokens tokens;
    private final Terms terms;

    Routines(Tokens tokens, Terms terms) {
        this.tokens = tokens;
        this.terms = terms;
    }

    List<Due> in(Passage passage) {
        Optional<Hit<String>> review = review(passage);
        if (review.isPresent()) {
            return reviews(passage, review.get());
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
                || passage.measured()) {
            return false;
        }
        boolean day = when.schedule().dayOfPeriod() != null || weekday(when);
        if (day || times(when.to()) > when.to()) {
            return true;
        }
        boolean periodic = tokens.get(when.from()).is("định");
        boolean named =
                Vocabularies.NOUN.before(tokens, when.from(), passage.from()).isPresent();
        boolean verb = Vocabularies.VERB.has(
                tokens, tokens.get(when.to()).sign(',') ? when.to() + 1 : when.to(), passage.to());
        boolean opens = passage.starts(when.from());
        boolean closes = when.to() >= passage.to() && tokens.get(passage.from()).is("tổ") && !named;
        boolean counted = counted(when);
        boolean period = tokens.get(when.from()).number();
        return counted || !period && (verb && (periodic || opens) || opens && periodic || closes);
    }

    /** "thứ Sáu hằng tuần". */
    private boolean weekday(When when) {
        for (int i = when.from(); i < when.to(); i++) {
            if (tokens.get(i).is("thứ")
                    || tokens.get(i).is("chủ") && tokens.get(i + 1).is("nhật")) {
                return true;
            }
        }
        return false;
    }

    /** "02 lần/năm". */
    private boolean counted(When when) {
        for (int i = when.from(); i < when.to(); i++) {
            if (tokens.get(i).sign('/')) {
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

    /** "sơ kết vào năm 2028, tổng kết vào cuối năm 2030"; without a time the review is due all the same. */
    private List<Due> reviews(Passage passage, Hit<String> review) {
        List<When> whens = passage.whens().stream().filter(this::fixes).toList();
        if (!whens.isEmpty() && whens.stream().noneMatch(When::dated)) {
            When first = whens.getFirst();
            return List.of(due(passage, first.schedule(), first.from(), first.to(), Kind.EVENT, Set.of()));
        }
        List<Due> dues = new ArrayList<>();
        for (int i = 0; i < whens.size(); i++) {
            int start = i == 0 ? passage.from() : whens.get(i - 1).to();
            int end = i + 1 == whens.size() ? passage.to() : whens.get(i).to();
            dues.add(review(passage, whens.get(i), start, end));
        }
        return dues.isEmpty() ? List.of(review(passage, review)) : dues;
    }

    /** Says when the review takes place: not "tổng kết năm 2025", which only says what is looked back on. */
    private boolean fixes(When when) {
        Term term = when.term();
        boolean led = !tokens.get(when.from()).is("năm");
        return when.recurring() || term != null && led && terms.current(term);
    }

    private Due review(Passage passage, When when, int start, int end) {
        Terms.Dated dated = terms.of(when);
        String what = Matter.of(tokens.slice(start, when.from()), tokens.slice(when.to(), end));
        return new Due(
                passage.paragraph().section(),
                Kind.EVENT,
                dated.term(),
                Matter.closed(tokens.slice(when.from(), when.to())),
                what,
                Terms.schedule(when),
                List.of(),
                List.of(),
                List.of(),
                tokens.span(when.from(), when.to()),
                dated.doubts());
    }

    private Due review(Passage passage, Hit<String> review) {
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
                tokens.span(review.from(), review.to()),
                Set.of(Doubt.TIME_UNSTATED));
    }

    private Due due(Passage passage, Schedule schedule, int from, int to, Kind kind, Set<Doubt> doubts) {
        String rest = Matter.of(passage.slice(passage.from(), from), passage.slice(to, passage.to()));
        String what = kind == Kind.EVENT ? passage.slice(passage.from(), passage.to()) : rest;
        return new Due(
                passage.paragraph().section(),
                kind,
                null,
                Matter.closed(tokens.slice(from, to)),
                what,
                schedule,
                List.of(),
                List.of(),
                List.of(),
                tokens.span(from, to),
                doubts);
    }
}
