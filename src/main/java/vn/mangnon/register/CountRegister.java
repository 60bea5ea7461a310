package vn.mangnon.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.register.SituationKind.Sort;
import vn.mangnon.shared.Scope;

/** How many children of the reader's area are in which groups. Small numbers are for no reader: hide them before showing any. */
@Component
public class CountRegister {
    private final JdbcClient jdbc;

    CountRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Children, each once, and memberships, of which a child may have several. @param kind empty for all of a sort */
    public record Counted(Sort sort, Optional<String> kind, long children, long memberships) {}

    @Transactional(readOnly = true)
    public List<Counted> of(Scope scope, LocalDate today) {
        return jdbc.sql("select sort, kind, children, memberships from register.counted(:seenAreas, :today)")
                .params(scope.parameters())
                .param("today", today)
                .query((row, number) -> new Counted(
                        Sort.valueOf(row.getString("sort")),
                        Optional.ofNullable(row.getString("kind")),
                        row.getLong("children"),
                        row.getLong("memberships")))
                .list();
    }
}
