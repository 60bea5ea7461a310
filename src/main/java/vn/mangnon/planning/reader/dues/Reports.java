package vn.mangnon.planning.reader.dues;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.calendar.When;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Due.Kind;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Schedule.Operator;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;
import vn.mangnon.planning.reader.structure.Paragraph;

/** Reports owed. Each time in a sentence about reporting is a due of its own; without a time the due is unstated. */
final class Reports {
    static final String UNSTATED = "không nêu thời hạn";

    private final Tokens tokens;
    private final Parties parties;
    private final Terms terms;
    private @Nullable Paragraph paragraph;
    private String matter = "";
    private List<String> creditors = List.of();

    Reports(Tokens tokens, Terms terms) {
        this.tokens = tokens;
        this.terms = terms;
        parties = new Parties(tokens);
    }

    /** Whether the passage tells somebody to report: "báo cáo", but not "báo cáo viên" or "theo báo cáo số 12". */
    boolean about(Passage passage) {
        for (int i = passage.from(); i + 1 < passage.to(); i++) {
            boolean report = tokens.get(i).is("báo") && tokens.get(i + 1).is("cáo");
            Token next = tokens.get(i + 2);
            boolean other = next.is("viên")
                    || next.is("số")
                    || tokens.get(i - 1).is("theo")
                    || tokens.get(i - 1).is("biểu")
                    || next.is("chuyên") && tokens.get(i + 3).is("đề");
            if (report && !other) {
                return true;
            }
        }
        return false;
    }

    List<Due> in(Passage passage) {
        boolean figures = passage.whens().stream().anyMatch(Reports::figures);
        List<When> whens = whens(passage);
        if (figures && whens.stream().allMatch(Reports::open)) {
            return List.of();
        }
        List<String> matters = matters(passage, whens);
        List<Due> dues = new ArrayList<>();
        for (int i = 0; i < whens.size(); i++) {
            dues.add(due(passage, whens.get(i), matters.get(i)));
        }
        if (dues.isEmpty() && !titled(passage)) {
            Schedule schedule = Schedule.of(Operator.UNSTATED, Recurrence.ONCE);
            dues.add(due(
                    passage,
                    schedule,
                    null,
                    UNSTATED,
                    passage.slice(passage.from(), passage.to()),
                    EnumSet.of(Doubt.TIME_UNSTATED)));
        }
        return dues;
    }

    /** "5. Chế độ báo cáo": a heading that only names what follows. */
    private static boolean titled(Passage passage) {
        return passage.paragraph().heading() && passage.to() - passage.from() <= 6;
    }

    /** The times that can be a report's: a bare "định kỳ" only when there is no other, years alone not at all. */
    private List<When> whens(Passage passage) {
        List<When> timed = Cycles.of(passage.whens()).stream()
                .filter(when -> !when.dated() || terms.precise(when))
                .filter(when -> !figures(when) && !begins(when))
                .filter(when ->
                        when.dated() || when.recurring() || when.schedule().offset() != null)
                .toList();
        List<When> firm = timed.stream()
                .filter(when -> !vague(when) && !told(when, timed))
                .toList();
        return firm.isEmpty() ? timed : firm;
    }

    /** "báo cáo tháng … chậm nhất ngày 15 của tháng báo cáo": the later words say when, so the earlier only name it. */
    private static boolean told(When when, List<When> all) {
        Set<Recurrence> recurrences = when.schedule().recurrences();
        return open(when)
                && all.stream()
                        .filter(other -> other.from() >= when.to() && !open(other))
                        .anyMatch(other -> other.schedule().recurrences().containsAll(recurrences));
    }

    /** Names a period and no day of it. */
    private static boolean open(When when) {
        Schedule schedule = when.schedule();
        return !when.dated() && schedule.dayOfPeriod() == null && schedule.yearly() == null;
    }

    /** "từ ngày 01/7/2025 việc báo cáo do …": from then on, not by then. */
    private boolean begins(When when) {
        return when.dated()
                && when.schedule().operator() == Operator.ON
                && tokens.get(when.from()).is("từ");
    }

    /** Says of which days the figures are, not when they are due. */
    private static boolean figures(When when) {
        Operator operator = when.schedule().operator();
        return operator == Operator.DATA_WINDOW || operator == Operator.DATA_CUTOFF;
    }

    private static boolean vague(When when) {
        Set<Recurrence> recurrences = when.schedule().recurrences();
        boolean loose =
                recurrences.equals(Set.of(Recurrence.PERIODIC)) || recurrences.equals(Set.of(Recurrence.CONTINUOUS));
        return loose && when.schedule().dayOfPeriod() == null && !when.dated();
    }

    /** What each of several reports is about; one that says too little is about what the one before or after is. */
    private List<String> matters(Passage passage, List<When> whens) {
        List<String> matters = new ArrayList<>();
        for (int i = 0; i < whens.size(); i++) {
            matters.add(what(passage, whens, i));
        }
        String told = passage.paragraph().equals(paragraph) ? matter : "";
        String rich = matters.stream()
                .filter(words -> !Matter.poor(words))
                .findFirst()
                .orElse("");
        boolean opens = !matters.isEmpty() && !rich.isEmpty() && Matter.poor(matters.getFirst());
        String first = opens ? Words.tidy(matters.getFirst() + " " + rich) : rich;
        String known = told.isEmpty() ? first : told;
        for (int i = 0; i < matters.size(); i++) {
            if (!known.isEmpty() && matters.get(i).startsWith("(")) {
                matters.set(i, known.replaceFirst(" \\([^()]*\\)$", "") + " " + matters.get(i));
                continue;
            }
            boolean poor = Matter.poor(matters.get(i)) && !known.isEmpty();
            known = poor ? known : matters.get(i);
            matters.set(i, known);
        }
        if (!passage.paragraph().equals(paragraph)) {
            paragraph = passage.paragraph();
            creditors = List.of();
        }
        matter = Matter.poor(known) ? "" : known;
        return matters;
    }

    private String what(Passage passage, List<When> whens, int index) {
        When when = whens.get(index);
        int start = index == 0 ? passage.from() : bracketed(whens.get(index - 1).to(), passage.to());
        boolean last = index + 1 == whens.size();
        String before = passage.slice(start, when.from());
        boolean poor = Words.count(before) < 3 && index == 0;
        int end = last ? passage.to() : poor ? whens.get(index + 1).from() : bracketed(when.to(), passage.to());
        return Matter.of(before, passage.slice(when.to(), end));
    }

    /** The token after a bracket that explains the time before it: "trước ngày 05/7 (hoạt động hè)". */
    private int bracketed(int at, int limit) {
        int close = tokens.get(at).sign('(') ? tokens.closing(at, limit) : -1;
        return close < 0 ? at : close + 1;
    }

    private Due due(Passage passage, When when, String what) {
        int end = ruled(when.to());
        boolean promptly = when.schedule().recurrences().contains(Recurrence.AD_HOC) && promptly(passage, when.from());
        String rule = (promptly ? "kịp thời " : "") + Matter.closed(tokens.slice(when.from(), end));
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        return due(passage, Terms.schedule(when), when, rule, what, doubts);
    }

    /** "kịp thời … báo cáo … khi có vụ việc". */
    private boolean promptly(Passage passage, int to) {
        for (int i = passage.from(); i < to; i++) {
            if (tokens.get(i).is("kịp") && tokens.get(i + 1).is("thời")) {
                return true;
            }
        }
        return false;
    }

    /** "6 tháng và một năm theo quy định". */
    private int ruled(int to) {
        boolean rule = tokens.get(to).is("theo")
                && tokens.get(to + 1).is("quy")
                && tokens.get(to + 2).is("định");
        return rule ? to + 3 : to;
    }

    /** A report that does not say to whom goes to whom the one before in its paragraph goes. */
    private List<String> creditors(Passage passage) {
        List<String> own = parties.creditors(passage.from(), passage.to());
        boolean same = passage.paragraph().equals(paragraph);
        if (same && !own.isEmpty()) {
            creditors = own;
        }
        return own.isEmpty() && same ? creditors : own;
    }

    private Due due(
            Passage passage, Schedule schedule, @Nullable When when, String rule, String what, Set<Doubt> doubts) {
        Terms.Dated dated = when == null ? Terms.NONE : terms.of(when);
        doubts.addAll(dated.doubts());
        int from = when == null ? passage.from() : when.from();
        int to = when == null ? passage.to() : when.to();
        return new Due(
                passage.paragraph().section(),
                Kind.REPORT,
                dated.term(),
                rule,
                what,
                schedule,
                parties.debtors(passage),
                creditors(passage),
                parties.via(passage.from(), passage.to()),
                tokens.span(from, to),
                doubts);
    }
}
