package vn.mangnon.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.documents.Attachments;
import vn.mangnon.planning.ConfirmPlan;
import vn.mangnon.planning.Finding;
import vn.mangnon.planning.Findings;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.ReadPlan;
import vn.mangnon.planning.Standing;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;

/** The plans of the other bodies of the sample province, read and confirmed as those bodies' people would. */
@Component
public class SamplePlans {
    private final ReadPlan readPlan;
    private final Findings findings;
    private final ConfirmPlan confirmPlan;
    private final Attachments attachments;

    SamplePlans(ReadPlan readPlan, Findings findings, ConfirmPlan confirmPlan, Attachments attachments) {
        this.readPlan = readPlan;
        this.findings = findings;
        this.confirmPlan = confirmPlan;
        this.attachments = attachments;
    }

    /** The plan that a document in the sample's files becomes. */
    public static Id<Plan> plan(String document) {
        return new Id<>(
                UUID.nameUUIDFromBytes(("vn.mangnon.sample/plan/" + document).getBytes(StandardCharsets.UTF_8)));
    }

    @Transactional
    public void load(Instant now, LocalDate today) {
        Csv.resource("sample/plans.csv").forEach(row -> load(row, now, today));
    }

    private void load(Csv.Row row, Instant now, LocalDate today) {
        Actor actor = new Actor(
                SamplePeople.person(row.get("person_key")).value(),
                row.get("person_name"),
                SampleUnits.organization(row.get("organization_key")).value(),
                SampleUnits.organization(row.get("body_key")).value(),
                Set.of(Role.OFFICER));
        String document = row.get("document");
        String text = new String(file(document), StandardCharsets.UTF_8);
        Plan read = readPlan.from(actor, plan(document), text, today);
        Set<UUID> sure = findings.of(read).stream()
                .filter(Finding::sure)
                .map(finding -> finding.id().value())
                .collect(Collectors.toSet());
        findings.stand(actor, read, sure, Standing.CONFIRMED);
        Period period = new Period(LocalDate.parse(row.get("first")), LocalDate.parse(row.get("last")));
        Optional<String> number = Optional.of(row.get("number")).filter(typed -> !typed.isEmpty());
        Optional<LocalDate> issuedOn = Optional.ofNullable(SampleUnits.day(row, "issued_on"));
        confirmPlan.confirm(actor, read.confirmed(number, row.get("symbol"), issuedOn, period), now);
        keep(actor, document, document);
        row.list("papers", "|").forEach(paper -> keep(actor, document, paper));
    }

    private void keep(Actor actor, String document, String paper) {
        attachments.add(actor, new Ref(Plan.KIND, plan(document).value()), paper + ".txt", file(paper));
    }

    private static byte[] file(String document) {
        try (InputStream stream = SamplePlans.class.getResourceAsStream("/sample/documents/" + document + ".txt")) {
            if (stream == null) {
                throw new IllegalArgumentException("no document " + document);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
