package vn.mangnon.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Scope;

/** The children who are in a commune's register on a day, as they are looked for. */
@Component
public class ListChildren {
    /** Those in the register: not 16 yet, not gone. Words are compared as shared.Folded folds them. */
    private static final String WANTED = """
            with wanted as (
              select c.id, c.name, c.born_on, c.born_year, c.sex, c.hamlet, c.commune_id
              from register.child c
              where c.commune_id in (select register.communes_of(:seenOrganizations, :today))
                and c.left_on is null and c.sixteen_on > :today
                and (c.folded like all (:words) or (:initials <> '' and c.initials like :initials))
                and (:number = '' or c.personal_number like :number or c.insurance ilike :number)
                and (:year = 0 or c.born_year between :year - 1 and :year + 1)
                and (:hamlet = '' or btrim(regexp_replace(
                  translate(lower(regexp_replace(normalize(c.hamlet, NFD), '[\\u0300-\\u036f]', '', 'g')), 'Đđ', 'dd'),
                  '[^a-z0-9]+', ' ', 'g')) like '%' || :hamlet || '%')
                and (:ageFrom = 0 or c.sixteen_on - make_interval(years => 16 - :ageFrom) <= :today)
                and c.sixteen_on - make_interval(years => 15 - :ageTo) > :today
                and (:group = '' or exists (
                  select from register.situation s join register.situation_kind k on k.code = s.kind
                  where s.child_id = c.id and s.during @> :today::date and :group in (k.code, k.sort)))
            )
            """;

    private final JdbcClient jdbc;

    ListChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the list. Which group it is stands on her own page only. */
    public record Listed(
            UUID id,
            String name,
            Birth birth,
            Sex sex,
            String hamlet,
            UUID commune,
            boolean special,
            boolean atRisk,
            boolean local) {}

    /** How many children there are and how many memberships in the 14 groups: one child may be in several. */
    public record Count(long children, long special, long memberships, long atRisk, long local) {}

    @Transactional(readOnly = true)
    public List<Listed> list(Scope scope, LocalDate today, ChildQuery query, int from, int most) {
        return jdbc.sql(WANTED + """
                select w.id, w.name, w.born_on, w.born_year, w.sex, w.hamlet, w.commune_id,
                       coalesce(bool_or(k.sort = 'SPECIAL'), false) as special,
                       coalesce(bool_or(k.sort = 'AT_RISK'), false) as at_risk,
                       coalesce(bool_or(k.sort = 'LOCAL'), false) as local
                from wanted w
                left join register.situation s on s.child_id = w.id and s.during @> :today::date
                left join register.situation_kind k on k.code = s.kind
                group by w.id, w.name, w.born_on, w.born_year, w.sex, w.hamlet, w.commune_id
                order by regexp_replace(w.name, '^.* ', '') collate "vi-x-icu", w.name collate "vi-x-icu", w.id
                limit :most offset :from
                """)
                .params(scope.parameters())
                .params(query.parameters())
                .param("today", today)
                .param("from", from)
                .param("most", most)
                .query(ListChildren::listed)
                .list();
    }

    @Transactional(readOnly = true)
    public Count count(Scope scope, LocalDate today, ChildQuery query) {
        return jdbc.sql(WANTED + """
                select (select count(*) from wanted) as children,
                       count(distinct w.id) filter (where k.sort = 'SPECIAL') as special,
                       count(*) filter (where k.sort = 'SPECIAL') as memberships,
                       count(distinct w.id) filter (where k.sort = 'AT_RISK') as at_risk,
                       count(distinct w.id) filter (where k.sort = 'LOCAL') as local
                from wanted w
                join register.situation s on s.child_id = w.id and s.during @> :today::date
                join register.situation_kind k on k.code = s.kind
                """)
                .params(scope.parameters())
                .params(query.parameters())
                .param("today", today)
                .query(Rows.of(Count.class))
                .single();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                Rows.uuid(row, "id"),
                row.getString("name"),
                new Birth(Rows.findDay(row, "born_on"), row.getInt("born_year")),
                Sex.valueOf(row.getString("sex")),
                row.getString("hamlet"),
                Rows.uuid(row, "commune_id"),
                row.getBoolean("special"),
                row.getBoolean("at_risk"),
                row.getBoolean("local"));
    }
}
