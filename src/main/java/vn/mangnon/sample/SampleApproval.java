package vn.mangnon.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.approval.Authorities;
import vn.mangnon.planning.approval.Authority;
import vn.mangnon.planning.approval.Authority.Field;
import vn.mangnon.planning.approval.Authority.Manner;
import vn.mangnon.planning.approval.PaperKind;
import vn.mangnon.planning.approval.RecordPaper;
import vn.mangnon.planning.approval.Sheet;
import vn.mangnon.planning.approval.Stance;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Line;

/** Who decides in the sample province, and the papers by which the association's programme of 2024 was approved. */
@Component
public class SampleApproval {
    private final Authorities authorities;
    private final RecordPaper recordPaper;
    private final Plans plans;

    SampleApproval(Authorities authorities, RecordPaper recordPaper, Plans plans) {
        this.authorities = authorities;
        this.recordPaper = recordPaper;
        this.plans = plans;
    }

    @Transactional
    public void load() {
        Actor administrator = actor("dinh", "Hà Công Định", "ubnd-97", Role.ADMINISTRATOR);
        Csv.resource("sample/authorities.csv").forEach(row -> authorities.add(administrator, authority(row)));
        Csv.resource("sample/papers.csv").forEach(this::load);
    }

    private static Authority authority(Csv.Row row) {
        return new Authority(
                authority(row.get("key")),
                SampleUnits.organization(row.get("body_key")).value(),
                SampleUnits.organization(row.get("holder_key")).value(),
                row.get("title"),
                Manner.valueOf(row.get("manner")),
                new Field(Optional.empty(), filled(row, "line").map(Line::valueOf), row.get("kind")),
                LocalDate.parse(row.get("first")),
                Optional.ofNullable(SampleUnits.day(row, "last")),
                row.get("source"),
                filled(row, "granted_by").map(SampleApproval::authority),
                1);
    }

    /** The authority that a key in the sample's files names. */
    public static Id<Authority> authority(String key) {
        return new Id<>(
                UUID.nameUUIDFromBytes(("vn.mangnon.sample/authority/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    private void load(Csv.Row row) {
        UUID from = SampleUnits.organization(row.get("from_key")).value();
        Actor actor = actor(row.get("person_key"), row.get("person_name"), row.get("from_key"), Role.OFFICER);
        Scope scope = Scope.ofOrganization(SampleUnits.organization("hbvqte-97").value());
        Plan plan = plans.require(scope, SamplePlans.plan(row.get("document")));
        LocalDate dated = LocalDate.parse(row.get("dated"));
        Sheet sheet = new Sheet(
                Id.fresh(),
                PaperKind.valueOf(row.get("kind")),
                filled(row, "to_key").map(key -> SampleUnits.organization(key).value()),
                row.list("asked", "|").stream()
                        .map(key -> SampleUnits.organization(key).value())
                        .toList(),
                Optional.ofNullable(SampleUnits.day(row, "answer_by")),
                filled(row, "stance").map(Stance::valueOf),
                filled(row, "number").map(Integer::valueOf),
                row.get("symbol"),
                dated,
                row.get("subject"),
                filled(row, "file").map(SampleApproval::words).orElse(""),
                row.get("reason"),
                "",
                "");
        Instant at = dated.atTime(9, 0).atZone(Vietnam.ZONE).toInstant();
        recordPaper.record(actor, plan, from, sheet, at);
    }

    /** The body of a letter, without its head and foot. */
    private static String words(String file) {
        List<String> paragraphs = text(file)
                .lines()
                .map(String::strip)
                .dropWhile(line -> !line.matches("(Thực hiện|Căn cứ) .*"))
                .takeWhile(line -> !line.startsWith("Nơi nhận"))
                .filter(line -> !line.isEmpty())
                .toList();
        return String.join("\n", paragraphs).replaceFirst("\\./\\.$", "");
    }

    private static String text(String file) {
        try (InputStream stream = SampleApproval.class.getResourceAsStream("/sample/documents/" + file + ".txt")) {
            if (stream == null) {
                throw new IllegalArgumentException("no document " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> filled(Csv.Row row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    private static Actor actor(String person, String name, String organization, Role role) {
        UUID at = SampleUnits.organization(organization).value();
        return new Actor(SamplePeople.person(person).value(), name, at, at, Set.of(role));
    }
}
