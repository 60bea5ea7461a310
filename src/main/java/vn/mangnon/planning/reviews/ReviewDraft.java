package vn.mangnon.planning.reviews;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
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
    private ReviewDraft() {}

    static Review of(Kind kind, LocalDate asOf, List<TargetProgress> targets, List<DutyProgress> duties) {
        List<TargetProgress> judged =
                targets.stream().filter(one -> one.light().judged()).toList();
        List<TargetProgress> behind =
                judged.stream().filter(one -> one.light().worrying()).toList();
        String done = lines(Stream.concat(
                judged.stream().filter(one -> !one.light().worrying()).map(ReviewDraft::figure),
                duties.stream().filter(duty -> duty.settled() > 0).map(ReviewDraft::settled)));
        String late = lines(Stream.concat(
                behind.stream().map(ReviewDraft::figure),
                duties.stream()
                        .filter(duty -> duty.settled() < duty.dues().size())
                        .map(ReviewDraft::missing)));
        String causes =
                lines(behind.stream().map(one -> "- " + upper(one.target().what()) + ": "));
        String uncounted = lines(targets.stream()
                .filter(one -> one.light() == Light.UNCOUNTED || one.light() == Light.PROPOSED)
                .map(one -> "- " + upper(one.target().what()) + " (" + goal(one.target()) + "): chưa có số liệu."));
        return new Review(
                Id.fresh(),
                kind,
                asOf,
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
                + duty.dues().size() + " đã nộp.";
    }

    private static String missing(DutyProgress duty) {
        return "- " + upper(duty.provision().what()) + ": còn " + (duty.dues().size() - duty.settled()) + "/"
                + duty.dues().size() + " chưa nộp.";
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
