package vn.mangnon.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.planning.reader.reading.Outline;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.shared.Unscoped;

/**
 * The register of plans. A plan is for those in whose line its issuer stands, above or below: a commune reads its
 * district's plan, a district its communes', a finance body those whose money it appraises. What is only read or drafted is
 * its own body's affair, and that of whom a paper of its way to a decision reached.
 */
@Component
public class Plans {
    /** All but the text and the outlines, which are long. */
    private static final String COLUMNS = """
            p.id, p.issuer_id, p.number, p.symbol, p.issued_on, p.place, p.issuer_name, p.kind, p.subject, p.signed_for,
            p.signer_title, p.signer, p.theme, p.period_first, p.period_last, p.written, p.programme, p.superior_id, p.replaces_id,
            p.replaces_how, p.state, p.version\
            """;

    /** Of a statement about {@code planning.plan p}: what a reader may see. */
    static final String SEEN = """
            ((p.issuer_id in (select units.organizations_within(:seenOrganizations))
               or p.issuer_id in (select r.root_id from units.organization_reach r
                                  where r.organization_id = any (:seenOrganizations))
               or exists (select from planning.provision v join planning.provision_debtor d on d.provision_id = v.id
                          where v.plan_id = p.id
                            and d.organization_id in (select units.organizations_within(:seenOrganizations)))
               or exists (select from planning.money_rule r
                          where r.body_id = p.issuer_id and r.finance_id = any (:seenOrganizations)))
              and (p.state in ('UNNUMBERED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')
                   or p.issuer_id in (select coalesce(b.body_id, b.id) from units.organization b
                                      where b.id = any (:seenOrganizations)))
              or exists (select from planning.paper c left join planning.asked k on k.paper_id = c.id
                         join units.organization t on t.id in (c.to_id, k.organization_id)
                         where c.plan_id = p.id and coalesce(t.body_id, t.id) in (
                           select coalesce(b.body_id, b.id) from units.organization b where b.id = any (:seenOrganizations)
                           union select s.predecessor_id from units.organization_succession s
                                 where s.successor_id = any (:seenOrganizations))))
            """;

    private static final TypeReference<List<Outline>> OUTLINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the register. */
    public record Listed(Plan plan, String issuer) {}

    @Transactional(readOnly = true)
    public List<Listed> list(Scope scope) {
        return seen(scope, "true", Map.of());
    }

    @Transactional(readOnly = true)
    public Plan require(Scope scope, Id<Plan> id) {
        return find(scope, id).orElseThrow(NotFound::new);
    }

    /** One that the reader may see; what she may not see is not there. */
    @Transactional(readOnly = true)
    public Optional<Plan> find(Scope scope, Id<Plan> id) {
        return seen(scope, "p.id = :id", Map.of("id", id.value())).stream()
                .map(Listed::plan)
                .findFirst();
    }

    /** Those of them that the reader may see. */
    @Transactional(readOnly = true)
    public List<Plan> among(Scope scope, Collection<UUID> ids) {
        return seen(scope, "p.id = any (:ids)", Map.of("ids", ids.toArray(UUID[]::new))).stream()
                .map(Listed::plan)
                .toList();
    }

    /** Those on their way to a decision. */
    @Transactional(readOnly = true)
    public List<Plan> approving(Scope scope) {
        return seen(scope, "p.state = 'APPROVING'", Map.of()).stream()
                .map(Listed::plan)
                .toList();
    }

    /** Plans of a body in force that have the outline of a report attached. */
    @Transactional(readOnly = true)
    public List<Plan> withOutline(Scope scope, UUID issuer) {
        return seen(
                        scope,
                        "p.issuer_id = :issuer and p.state = 'IN_FORCE' and p.outlines <> '[]'",
                        Map.of("issuer", issuer))
                .stream()
                .map(Listed::plan)
                .toList();
    }

    private List<Listed> seen(Scope scope, String condition, Map<String, Object> parameters) {
        return jdbc.sql("select " + COLUMNS + ", o.name as issuer_now" + """
                 from planning.plan p
                join units.organization_latest o on o.id = p.issuer_id
                where\s""" + SEEN + " and " + condition
                        + " order by p.period_first desc, p.id desc")
                .params(scope.parameters())
                .params(parameters)
                .query((row, number) -> new Listed(PlanRows.plan(row, number), row.getString("issuer_now")))
                .list();
    }

    @Transactional(readOnly = true)
    public String text(Plan plan) {
        return jdbc.sql("select text from planning.plan where id = :id")
                .param("id", plan.id().value())
                .query(String.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Outline> outlines(Plan plan) {
        return json.readValue(
                jdbc.sql("select outlines::text from planning.plan where id = :id")
                        .param("id", plan.id().value())
                        .query(String.class)
                        .single(),
                OUTLINES);
    }

    /** What plans are called, by id; for records that point at them. */
    @Unscoped("names of plans the caller's records point at")
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return jdbc
                .sql("select " + COLUMNS + " from planning.plan p where p.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(PlanRows::plan)
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(plan -> plan.id().value(), Plan::name));
    }

    /** False where it is there already; who sends an id that is another body's plan finds nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insert(Plan plan, String text, List<Outline> outlines) {
        int inserted = jdbc.sql("""
                insert into planning.plan (id, issuer_id, text, number, symbol, issued_on, place, issuer_name, kind, subject,
                  signed_for, signer_title, signer, theme, period_first, period_last, outlines, state, written, programme,
                  superior_id, replaces_id, replaces_how)
                values (:id, :issuer, :text, :number, :symbol, :issuedOn, :place, :issuerName, :kind, :subject,
                  :signedFor, :signerTitle, :signer, :theme, :first, :last, :outlines::jsonb, :state, :written, :programme,
                  :superior, :replaces, :how)
                on conflict (id) do nothing
                """)
                .param("id", plan.id().value())
                .param("issuer", plan.issuer())
                .param("text", text)
                .param("theme", plan.theme())
                .param("outlines", json.writeValueAsString(outlines))
                .params(PlanRows.fields(plan))
                .update();
        if (inserted == 0 && !isOf(plan.issuer(), plan.id())) {
            throw new NotFound();
        }
        return inserted == 1;
    }

    private boolean isOf(UUID issuer, Id<Plan> id) {
        return jdbc.sql("select exists (select from planning.plan where id = :id and issuer_id = :issuer)")
                .param("id", id.value())
                .param("issuer", issuer)
                .query(Boolean.class)
                .single();
    }

    /** Throws Stale where somebody else has saved it since. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(Plan plan) {
        int updated = jdbc.sql("""
                update planning.plan
                set number = :number, symbol = :symbol, issued_on = :issuedOn, place = :place, issuer_name = :issuerName,
                    kind = :kind, subject = :subject, signed_for = :signedFor, signer_title = :signerTitle,
                    signer = :signer, period_first = :first, period_last = :last, state = :state, written = :written,
                    programme = :programme, superior_id = :superior, replaces_id = :replaces, replaces_how = :how,
                    version = version + 1
                where id = :id and version = :version
                """)
                .params(PlanRows.fields(plan))
                .param("id", plan.id().value())
                .param("version", plan.version())
                .update();
        if (updated == 0) {
            throw new Stale();
        }
    }

    /** Holds a draft until the transaction ends; what is no draft any more may not be written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdDraft(Plan plan) {
        String state = jdbc.sql("select state from planning.plan where id = :id for update")
                .param("id", plan.id().value())
                .query(String.class)
                .single();
        if (!state.equals(PlanState.DRAFT.name())) {
            throw new Refused("planning.no-draft");
        }
    }

    /** The latest plan of a body in force: how its papers look. */
    @Transactional(readOnly = true)
    public Optional<Plan> latestOf(Scope scope, UUID issuer) {
        return seen(scope, "p.issuer_id = :issuer and p.state = 'IN_FORCE'", Map.of("issuer", issuer)).stream()
                .map(Listed::plan)
                .max(Comparator.comparing(plan -> plan.issuedOn().orElse(LocalDate.MIN)));
    }
}
