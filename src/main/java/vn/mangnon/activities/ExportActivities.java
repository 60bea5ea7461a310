package vn.mangnon.activities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.documents.excel.RowWriter;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** Work as a long list, a row leaving as it is read. */
@Component
public class ExportActivities {
    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final Messages messages;

    ExportActivities(JdbcClient jdbc, Messages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** What counts of a period in the reader's scope, the earliest first. @param own only what the actor's body did */
    @Transactional(readOnly = true)
    public void write(Scope scope, Actor actor, boolean own, Period period, RowWriter rows) throws IOException {
        rows.row(headings());
        try {
            jdbc.sql("""
                    with kind as (select code, name_vi from activities.kind),
                    place as (select id, name from units.area_latest
                      where id in (select area_id from activities.activity where begins_on between :first and :last)),
                    body as (select id, name, body_id from units.organization_latest
                      where id in (select organization_id from activities.activity where begins_on between :first and :last))
                    select a.begins_on, a.ends_on, a.title, o.name as organization, n.name as area,
                           array(select k.name_vi from activities.activity_kind b join kind k on k.code = b.kind
                                 where b.activity_id = a.id order by k.name_vi) as kinds,
                           t.children, a.adults,
                           (select sum(c.amount) from activities.cost c where c.activity_id = a.id)::bigint as cost,
                           a.note, a.id
                    from activities.activity a
                    join body o on o.id = a.organization_id
                    join place n on n.id = a.area_id
                    left join activities.attendance t on t.activity_id = a.id and t.cell_id = 0
                    where (a.organization_id in (select units.organizations_within(:seenOrganizations))
                        or a.area_id in (select units.areas_within(:seenAreas)))
                      and (not :own or coalesce(o.body_id, o.id) = :body)
                      and a.begins_on between :first and :last and a.withdrawn_because is null
                    order by a.begins_on, a.id
                    """)
                    .params(scope.parameters())
                    .param("own", own)
                    .param("body", actor.body())
                    .param("first", period.first())
                    .param("last", period.last())
                    .withFetchSize(AT_A_TIME)
                    .query((ResultSet row) -> give(rows, row));
        } catch (UncheckedIOException goneAway) {
            throw goneAway.getCause();
        }
    }

    private static void give(RowWriter rows, ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        List<@Nullable Object> values = Arrays.asList(
                Rows.day(row, "begins_on"),
                Rows.findDay(row, "ends_on").orElse(null),
                row.getString("title"),
                row.getString("organization"),
                row.getString("area"),
                String.join("; ", kinds),
                row.getObject("children"),
                row.getObject("adults"),
                row.getObject("cost"),
                row.getString("note"),
                row.getString("id"));
        try {
            rows.row(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> headings() {
        return List.of(
                        "activities.begins",
                        "activities.ends",
                        "activities.name",
                        "activities.owner",
                        "activities.area",
                        "activities.kinds",
                        "activities.children.whole",
                        "activities.adults",
                        "activities.export.cost",
                        "activities.note",
                        "activities.export.id")
                .stream()
                .map(key -> messages.say(Language.VI, key))
                .toList();
    }
}
