package vn.mangnon.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.documents.Outgoing.Paper;
import vn.mangnon.documents.Outgoing.Withdrawal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/**
 * The register of outgoing documents. Numbers run from 01 each 1 January within a body's symbol; one that was given is
 * never given again (Decree 30/2020/NĐ-CP, art. 15). A board takes numbers of the body it is a part of.
 */
@Component
public class OutgoingNumbers {
    /** The refusal of a number that another paper has. */
    public static final String TAKEN = "documents.outgoing.taken";

    private static final String BODY =
            "(select coalesce(body_id, id) from units.organization where id = :organization)";
    private static final String COLUMNS = """
            id, organization_id, number, symbol, issued_on, kind, subject, record_kind, record_id, given_by_name, given_at,
            withdrawn_on, withdrawn_why\
            """;

    private final JdbcClient jdbc;

    OutgoingNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number after the highest one given: a proposal, which somebody else may take meanwhile. */
    @Unscoped("numbers of a body's own papers")
    @Transactional(readOnly = true)
    public int next(UUID organization, String symbol, int year) {
        return jdbc.sql("""
                select coalesce(max(number), 0) + 1 from documents.outgoing
                where year = :year and series = upper(regexp_replace(:symbol, '^-|\\s', '', 'g')) and organization_id =
                """ + BODY)
                .param("organization", organization)
                .param("symbol", symbol)
                .param("year", year)
                .query(Rows.of(Integer.class))
                .single();
    }

    /**
     * Gives a paper its number in the caller's transaction, or refuses and names the paper that has it. The same paper
     * asking twice gets the same line.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outgoing take(Actor actor, UUID organization, Paper paper) {
        insert(actor, organization, paper);
        Outgoing holder = holder(organization, paper);
        if (!holder.paper().record().equals(paper.record())
                || holder.withdrawn().isPresent()) {
            throw new Refused(
                    TAKEN,
                    paper.number().printed(),
                    String.valueOf(paper.issuedOn().getYear()),
                    holder.paper().name());
        }
        return holder;
    }

    /** Marks every number a paper has: it no longer stands, and the numbers stay used. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Ref record, LocalDate on, String why) {
        jdbc.sql("""
                update documents.outgoing set withdrawn_on = :on, withdrawn_why = :why
                where record_kind = :kind and record_id = :record and withdrawn_on is null
                """)
                .param("on", on)
                .param("why", why)
                .param("kind", record.kind())
                .param("record", record.id())
                .update();
    }

    /** A body's register of one year, by symbol and number. */
    @Transactional(readOnly = true)
    public List<Outgoing> list(Scope scope, UUID organization, int year) {
        return jdbc.sql("select " + COLUMNS + """
                 from documents.outgoing
                where organization_id = :organization and year = :year
                  and organization_id in (select units.organizations_within(:seenOrganizations))
                order by series, number
                """)
                .params(scope.parameters())
                .param("organization", organization)
                .param("year", year)
                .query(OutgoingNumbers::outgoing)
                .list();
    }

    /** The years in which a body has given numbers, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(Scope scope, UUID organization) {
        return jdbc.sql("""
                select distinct year from documents.outgoing
                where organization_id = :organization
                  and organization_id in (select units.organizations_within(:seenOrganizations))
                order by year desc
                """)
                .params(scope.parameters())
                .param("organization", organization)
                .query(Rows.of(Integer.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Outgoing require(Scope scope, Id<Outgoing> id) {
        return jdbc.sql("select " + COLUMNS + """
                 from documents.outgoing
                where id = :id and organization_id in (select units.organizations_within(:seenOrganizations))
                """)
                .params(scope.parameters())
                .param("id", id.value())
                .query(OutgoingNumbers::outgoing)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The numbers a record has been given, the newest first. */
    @Transactional(readOnly = true)
    public List<Outgoing> of(Scope scope, Ref record) {
        return jdbc.sql("select " + COLUMNS + """
                 from documents.outgoing
                where record_kind = :kind and record_id = :record
                  and organization_id in (select units.organizations_within(:seenOrganizations))
                order by given_at desc, id desc
                """)
                .params(scope.parameters())
                .param("kind", record.kind())
                .param("record", record.id())
                .query(OutgoingNumbers::outgoing)
                .list();
    }

    private void insert(Actor actor, UUID organization, Paper paper) {
        jdbc.sql("""
                insert into documents.outgoing (id, organization_id, number, symbol, issued_on, kind, subject, record_kind,
                  record_id, given_by, given_by_name)
                values (:id,
                """ + BODY + """
                , :number, :symbol, :issuedOn, :kind, :subject, :recordKind, :record, :person, :name)
                on conflict (organization_id, year, series, number) do nothing
                """)
                .param("id", Id.uuid())
                .param("organization", organization)
                .param("number", paper.number().number())
                .param("symbol", paper.number().symbol())
                .param("issuedOn", paper.issuedOn())
                .param("kind", paper.kind())
                .param("subject", paper.subject())
                .param("recordKind", paper.record().kind())
                .param("record", paper.record().id())
                .param("person", actor.person())
                .param("name", actor.name())
                .update();
    }

    private Outgoing holder(UUID organization, Paper paper) {
        return jdbc.sql("select " + COLUMNS + """
                 from documents.outgoing
                where year = :year and series = upper(regexp_replace(:symbol, '^-|\\s', '', 'g')) and number = :number
                  and organization_id =
                """ + BODY)
                .param("organization", organization)
                .param("year", paper.issuedOn().getYear())
                .param("symbol", paper.number().symbol())
                .param("number", paper.number().number())
                .query(OutgoingNumbers::outgoing)
                .single();
    }

    private static Outgoing outgoing(ResultSet row, int number) throws SQLException {
        Paper paper = new Paper(
                new DocumentNumber(row.getInt("number"), row.getString("symbol")),
                Rows.day(row, "issued_on"),
                row.getString("kind"),
                row.getString("subject"),
                new Ref(row.getString("record_kind"), Rows.uuid(row, "record_id")));
        String why = row.getString("withdrawn_why");
        Optional<Withdrawal> withdrawn = Rows.findDay(row, "withdrawn_on").map(on -> new Withdrawal(on, why));
        return new Outgoing(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "organization_id"),
                paper,
                row.getString("given_by_name"),
                Rows.instant(row, "given_at"),
                withdrawn);
    }
}
