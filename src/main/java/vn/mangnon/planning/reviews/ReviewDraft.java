package vn.mangnon.planning.reviews;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.mangnon.planning.DutyProgress;
import vn.mangnon.planning.reviews.Review.Kind;
import vn.mangnon.planning.targets.Light;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.TargetProgress;
import vn.mangnon.planning.targets.TargetProgress.At;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Vietnam;

/**
 * What a review says by itself: each target with its figure, what is late, and a line to say why for each that falls
 * short. It is a document, hence Vietnamese.
 */
final class ReviewDraft {
    private static final Set<Light> UNCOUNTED = EnumSet.of(Light.UNCOUNTED, Light.PROPOSED, Light.NOTHING_YET);

    private ReviewDraft() {}

    static Review of(Kind kind, Instant now, List<TargetProgress> targets, List<DutyProgress> duties) {
        List<TargetProgress> judged =
                targets.stream().filter(one -> one.light().judged()).toList();
        List<TargetProgress> behind =
                judged.stream().filter(one -> one.light().worrying()).toList();
        List<DutyProgress> overdue =
                duties.stream().filter(duty -> duty.late(now) > 0).toList();
        String done = lines(Stream.concat(
                judged.stream().filter(one -> !one.light().worrying()).map(ReviewDraft::figure),
                duties.stream().filter(duty -> duty.settled() > 0).map(ReviewDraft::settled)));
        String late = lines(Stream.concat(
                behind.stream().map(ReviewDraft::figure), overdue.stream().map(duty -> missing(duty, now))));
        String causes = lines(Stream.concat(
                        behind.stream().map(one -> one.target().what()),
                        overdue.stream().map(duty -> duty.provision().what()))
                .map(what -> "- " + upper(what) + ": "));
        String uncounted = lines(targets.stream()
                .filter(one -> UNCOUNTED.contains(one.light()))
                .map(one -> "- " + upper(one.target().what()) + " (" + goal(one.target()) + "): chưa có số liệu."));
        return new Review(
                Id.fresh(),
                kind,
                now.atZone(Vietnam.ZONE).toLocalDate(),
                done,
                uncounted.isEmpty() ? late : (late + "\n" + uncounted).strip(),
                causes,
                "",
                1);
    }

    private static String figure(TargetProgress progress) {
        Target target = progress.target();
        String what = "- " + upper(target.what()) + ": ";
        if (progress.each()) {
            return what + progress.meeting() + "/" + progress.at().size() + " nơi đạt (mỗi nơi " + goal(target) + ").";
        }
        At whole = progress.at().getFirst();
        String actual = whole.actual().map(ReviewDraft::number).orElse("chưa phát sinh");
        String forecast = whole.pace()
                .forecast()
                .filter(sum -> progress.light().worrying())
                .map(sum -> "; với tiến độ này dự báo đến hạn được " + number(sum))
                .orElse("");
        return what + actual + " / " + goal(target) + forecast + ".";
    }

    private static String settled(DutyProgress duty) {
        return "- " + upper(duty.provision().what()) + ": " + duty.settled() + "/"
                + duty.dues().size() + " đã " + verb(duty) + ".";
    }

    private static String missing(DutyProgress duty, Instant now) {
        return "- " + upper(duty.provision().what()) + ": " + duty.late(now) + "/"
                + duty.dues().size() + " quá hạn, chưa " + verb(duty) + ".";
    }

    private static String verb(DutyProgress duty) {
        return switch (duty.provision().kind()) {
            case REPORT -> "nộp";
            case PLAN -> "ban hành";
            case ANSWER -> "trả lời";
            case TASK -> "làm";
            case URGENT -> "xác nhận";
            case CASE -> "thực hiện";
        };
    }

    private static String goal(Target target) {
        String sign = target.goal().comparator().sign();
        String amount = target.goal().amount().map(ReviewDraft::number).orElse("");
        return (sign.equals("=") ? amount : sign + " " + amount).strip() + " "
                + target.goal().unit();
    }

    private static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Vietnam.LOCALE);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static String upper(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Vietnam.LOCALE) + words.substring(1);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
