package vn.mangnon.planning.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.measures.MoneySource;

/**
 * The money of a plan by task and source on a day.
 *
 * @param rows the plan as a whole first, where it has any; then its tasks in their order
 * @param bodies what each body got for a task, and what its own plan spent of it
 */
public record MoneyTable(
        List<Row> rows, List<Handed> bodies, List<MoneySource> sources, MoneyRule rule, LocalDate today) {
    /**
     * @param task the task, or the plan for what is no task's
     * @param text its words; empty for the plan as a whole
     * @param shares by source, only those that say something
     */
    public record Row(UUID task, String text, List<Share> shares) {
        public Share total() {
            return shares.stream().reduce(Share.none(""), Share::plus);
        }
    }

    /**
     * Money released to another body.
     *
     * @param plan that body's own plan carrying the task out, where there is one
     * @param spent by the records of that plan, of this source
     */
    public record Handed(
            UUID task,
            String source,
            UUID body,
            vn.mangnon.shared.Dong released,
            vn.mangnon.shared.Dong spent,
            Optional<UUID> plan) {}

    /** Tasks with money. */
    public List<Row> withMoney() {
        return rows.stream().filter(row -> !row.shares.isEmpty()).toList();
    }

    public List<Row> without() {
        return rows.stream().filter(row -> row.shares.isEmpty()).toList();
    }

    /** By source, then all together at the end. */
    public List<Share> totals() {
        List<Share> totals = new ArrayList<>();
        for (MoneySource source : sources) {
            List<Share> shares = rows.stream()
                    .flatMap(row -> row.shares.stream())
                    .filter(share -> share.source().equals(source.code()))
                    .toList();
            if (!shares.isEmpty()) {
                totals.add(shares.stream().reduce(Share.none(source.code()), Share::plus));
            }
        }
        return totals;
    }

    public Share total() {
        return totals().stream().reduce(Share.none(""), Share::plus);
    }

    public List<Share.Warning> warnings(Share share) {
        return share.warnings(today, rule.idleDays());
    }

    public Optional<Row> row(UUID task) {
        return rows.stream().filter(row -> row.task.equals(task)).findFirst();
    }

    public MoneySource source(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
