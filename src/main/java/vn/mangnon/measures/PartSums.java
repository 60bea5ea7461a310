package vn.mangnon.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.PartMeasures.Parts;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;

/**
 * How much of many things each of many places has, as the ledger is now, and when last. Only what lies in the reader's scope
 * counts.
 */
@Component
public class PartSums {
    private final JdbcClient jdbc;

    PartSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An indicator at places that count in the same way, in some days. */
    public record Wanted(String indicator, Parts parts, Period days) {}

    /**
     * What a place has of what was wanted, and when last.
     *
     * @param wanted its number in the list asked for, from 0
     */
    public record Sum(int wanted, UUID place, long amount, LocalDate last) {}

    /** Each with its own places and days, all in one statement; places that have none are left out. */
    @Transactional(readOnly = true)
    public List<Sum> of(Scope scope, List<Wanted> wanted) {
        return jdbc.sql("""
                with parts as materialized (
                  select p.number, array_agg(p.place) as places
                  from unnest(:places::uuid[], :numbers::integer[]) as p (place, number) group by p.number
                )
                select p.number as wanted, m.root_id as place, sum(m.quantity)::bigint as amount, max(m.happened_on) as last
                from unnest(:indicators::text[], :hows::text[], :lines::uuid[], :tiers::text[], :firsts::date[], :lasts::date[])
                       with ordinality as w (indicator, how, line, tier, first, last, number)
                join parts p on p.number = w.number - 1
                cross join lateral measures.within(array[w.indicator], w.how, p.places, w.line, w.tier, w.first, w.last) m
                where\s""" + PartMeasures.SEEN + """
                group by p.number, m.root_id
                """)
                .params(columns(wanted))
                .params(scope.parameters())
                .query(Rows.of(Sum.class))
                .list();
    }

    private static Map<String, Object> columns(List<Wanted> wanted) {
        List<UUID> places = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            places.addAll(wanted.get(i).parts.places());
            numbers.addAll(Collections.nCopies(wanted.get(i).parts.places().size(), i));
        }
        return Map.of(
                "places", places.toArray(UUID[]::new),
                "numbers", numbers.toArray(Integer[]::new),
                "indicators", column(wanted, Wanted::indicator),
                "hows", column(wanted, one -> one.parts.how().name()),
                "lines",
                        column(
                                wanted,
                                one -> one.parts.line().map(UUID::toString).orElse(null)),
                "tiers", column(wanted, one -> one.parts.tier().map(Enum::name).orElse(null)),
                "firsts", column(wanted, one -> one.days.first().toString()),
                "lasts", column(wanted, one -> one.days.last().toString()));
    }

    private static @Nullable String[] column(List<Wanted> wanted, Function<Wanted, @Nullable String> value) {
        return wanted.stream().map(value).toArray(String[]::new);
    }
}
