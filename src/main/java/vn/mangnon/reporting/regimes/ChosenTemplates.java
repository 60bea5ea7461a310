package vn.mangnon.reporting.regimes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Scope;

/** The forms a regime or a request may ask to be filled: confirmed ones of the reader's own line, and those of everybody. */
@Component
public class ChosenTemplates {
    private final JdbcClient jdbc;

    ChosenTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Choice(UUID id, String title) {}

    /** Titles by id. */
    @Transactional(readOnly = true)
    public Map<String, String> options(Scope scope) {
        Map<String, String> options = new LinkedHashMap<>();
        jdbc.sql("""
                select distinct on (t.title collate "vi-x-icu", t.series) t.id, t.title from reporting.template t
                where t.state = 'PUBLISHED'
                  and (t.organization_id is null
                    or t.organization_id in (select units.organizations_within(:seenOrganizations)))
                order by t.title collate "vi-x-icu", t.series, t.edition desc
                """)
                .params(scope.parameters())
                .query(Rows.of(Choice.class))
                .list()
                .forEach(one -> options.put(one.id.toString(), one.title));
        return options;
    }

    @Transactional(readOnly = true)
    public Optional<String> name(Scope scope, UUID template) {
        return jdbc.sql("""
                select t.title from reporting.template t where t.id = :id and cardinality(:seenOrganizations::uuid[]) > 0
                """)
                .param("id", template)
                .params(scope.parameters())
                .query(Rows.of(String.class))
                .optional();
    }
}
