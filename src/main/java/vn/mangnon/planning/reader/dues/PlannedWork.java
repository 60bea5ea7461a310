package vn.mangnon.planning.reader.dues;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.mangnon.planning.reader.calendar.When;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Due.Kind;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Schedule.Operator;

/** Events and work set for a date, and what is to be reached in a year though no number says so. */
final class PlannedWork {
    private final Tokens tokens;
    private final Terms terms;

    PlannedWork(Tokens tokens, Terms terms) {
        this.tokens = tokens;
        this.terms = terms;
    }

    List<Due> in(Passage passage) {
        List<Due> dues = new ArrayList<>();
        for (When when : Cycles.of(passage.whens())) {
            if (after(when) && !passage.measured()) {
                dues.add(due(passage, when, Kind.TASK));
            }
            if (when.dated() && terms.precise(when) && planned(passage, when) && !done(passage, when)) {
                dues.add(due(passage, when, kind(passage, when)));
            } else if (when.dated() && milestone(passage, when)) {
                dues.add(due(passage, when, Kind.MILESTONE));
            }
        }
        return dues;
    }

    /** "ngay sau khi Kế hoạch được ban hành", "chậm nhất 03 ngày làm việc kể từ …". */
    private static boolean after(When when) {
        Schedule.Offset offset = when.schedule().offset();
        return offset != null && !offset.after().isEmpty();
    }

    /** "Ngày 10/11, Sở đã gửi dự thảo …": what has been done already. */
    private boolean done(Passage passage, When when) {
        Operator operator = when.schedule().operator();
        boolean limit = operator == Operator.BEFORE || operator == Operator.BY || operator == Operator.WINDOW;
        for (int i = when.to(); !limit && i < Math.min(passage.to(), when.to() + 6); i++) {
            if (tokens.get(i).is("đã")) {
                return true;
            }
        }
        return false;
    }

    private boolean planned(Passage passage, When when) {
        Operator operator = when.schedule().operator();
        if (operator == Operator.WINDOW || when.recurring()) {
            return terms.of(when).term() != null || when.recurring();
        }
        if (operator == Operator.BEFORE || operator == Operator.BY || operator == Operator.WITHIN) {
            return true;
        }
        boolean year = when.term() != null && when.term().from().year() != null;
        boolean led = !tokens.get(when.from()).number() && !bare(when.from());
        boolean occasion =
                tokens.get(when.from()).is("dịp") || tokens.get(when.from()).is("nhân");
        boolean event =
                Vocabularies.EVENT.first(tokens, passage.from(), when.from()).isPresent();
        return (!occasion || year)
                && (led && (year || event)
                        || year && (verb(when.to(), passage.to()) || event || passage.starts(when.from())));
    }

    /** "ngày", "tháng", "quý" without an operator in front. */
    private boolean bare(int at) {
        Token token = tokens.get(at);
        return token.is("ngày") || token.is("tháng") || token.is("quý") || token.is("năm");
    }

    private boolean verb(int at, int to) {
        int start = tokens.get(at).sign(',') || tokens.get(at).sign(':') ? at + 1 : at;
        return tokens.get(start).is("là") || Vocabularies.VERB.has(tokens, start, to);
    }

    /** "phấn đấu năm 2021 thành lập được mô hình …", with no other number in the sentence. */
    private boolean milestone(Passage passage, When when) {
        boolean year = when.term() != null
                && when.term().to() == null
                && when.term().from().year() != null
                && terms.current(when.term());
        boolean hoped = year && hoped(passage.sentence(), when.from());
        int at = tokens.get(when.to()).sign(',') ? when.to() + 1 : when.to();
        return hoped && Vocabularies.VERB.has(tokens, at, passage.to()) && numbers(passage) == 1;
    }

    private boolean hoped(int from, int to) {
        for (int i = Math.max(from, to - 4); i < to; i++) {
            if (tokens.get(i).is("phấn") && tokens.get(i + 1).is("đấu")) {
                return true;
            }
        }
        return false;
    }

    private int numbers(Passage passage) {
        int count = 0;
        for (int i = passage.from(); i < passage.to(); i++) {
            count += tokens.get(i).number() ? 1 : 0;
        }
        return count;
    }

    private Kind kind(Passage passage, When when) {
        boolean window = when.schedule().operator() == Operator.WINDOW;
        boolean strict =
                when.schedule().operator() == Operator.BEFORE || when.schedule().operator() == Operator.BY;
        strict |= Vocabularies.DONE.first(tokens, passage.from(), passage.to()).isPresent();
        boolean event =
                Vocabularies.EVENT.first(tokens, passage.from(), passage.to()).isPresent();
        return window || event && !strict ? Kind.EVENT : Kind.TASK;
    }

    private Due due(Passage passage, When when, Kind kind) {
        Terms.Dated dated = terms.of(when);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(dated.doubts());
        boolean poor = when.from() - passage.from() < 4;
        int from = poor ? passage.sentence() : passage.from();
        String words = Matter.of(passage.slice(from, when.from()), passage.slice(when.to(), end(passage, when.to())));
        String what = terms.named(words, passage.paragraph().title());
        Schedule schedule = Terms.schedule(when);
        String rule = Matter.closed(tokens.slice(when.from(), when.to()));
        return new Due(
                passage.paragraph().section(),
                kind,
                dated.term(),
                rule,
                what,
                schedule,
                List.of(),
                List.of(),
                List.of(),
                tokens.span(when.from(), when.to()),
                doubts);
    }

    private int end(Passage passage, int from) {
        int at = from;
        while (at < passage.to() && at - from < 30) {
            at++;
        }
        return at;
    }
}
