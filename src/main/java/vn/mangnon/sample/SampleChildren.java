package vn.mangnon.sample;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.mangnon.database.ActingPerson;
import vn.mangnon.register.Birth;
import vn.mangnon.register.Child;
import vn.mangnon.register.Guardian;
import vn.mangnon.register.Household;
import vn.mangnon.register.Need;
import vn.mangnon.register.RegisterChild;
import vn.mangnon.register.Sex;
import vn.mangnon.register.Situation;
import vn.mangnon.register.Support;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;

/** The children of four communes' registers, entered by the officers who keep them: nobody else could. */
@Component
public class SampleChildren {
    private final RegisterChild register;
    private final SampleUnits units;

    SampleChildren(RegisterChild register, SampleUnits units) {
        this.register = register;
        this.units = units;
    }

    /** The child that a key in the sample's file names. */
    public static Id<Child> child(String key) {
        return new Id<>(id("child/" + key));
    }

    void load() {
        Set<String> households = new HashSet<>();
        for (Csv.Row row : Csv.resource("sample/children.csv")) {
            as(officer(row), actor -> enter(actor, row, households.add(row.get("household"))));
        }
    }

    private void enter(Actor actor, Csv.Row row, boolean newHousehold) {
        Child child = child(row);
        List<String> situations = List.copyOf(row.list("situations", "|"));
        register.enter(
                Scope.ofOrganization(actor.body()),
                actor,
                child,
                newHousehold,
                situation(child, situations.getFirst()),
                guardian(row));
        LocalDate today = SampleProvince.FIRST_DAY;
        situations.stream().skip(1).forEach(one -> register.add(actor, child, situation(child, one), today));
        row.list("needs", "|").forEach(one -> register.add(actor, child, need(child, one), today));
        row.list("supports", "|").forEach(one -> register.add(actor, child, support(child, one), today));
    }

    private Child child(Csv.Row row) {
        String born = row.get("born");
        LocalDate entered = LocalDate.parse(row.get("entered"));
        return new Child(
                child(row.get("key")),
                units.area(row.get("commune_code"), entered).id().value(),
                row.get("hamlet"),
                new Household(
                        id("household/" + row.get("household")),
                        row.get("head"),
                        row.get("address"),
                        Household.Poverty.valueOf(row.get("poverty"))),
                row.get("name"),
                born.length() == 4 ? Birth.in(Integer.parseInt(born)) : Birth.on(LocalDate.parse(born)),
                Sex.valueOf(row.get("sex")),
                row.get("ethnicity"),
                Optional.empty(),
                row.get("school"),
                row.get("class"),
                "",
                entered,
                Optional.empty(),
                1);
    }

    /** {@code GROUP/PART@day}, the part only where it is known. */
    private static Situation situation(Child child, String written) {
        String[] parts = written.split("@");
        String[] kind = parts[0].split("/");
        return new Situation(
                new Id<>(id(child.id() + written)),
                child.commune(),
                kind[0],
                kind.length > 1 ? Optional.of(kind[1]) : Optional.empty(),
                LocalDate.parse(parts[1]),
                Optional.empty(),
                "",
                "");
    }

    private static Optional<Guardian> guardian(Csv.Row row) {
        return row.get("guardian").isEmpty()
                ? Optional.empty()
                : Optional.of(new Guardian(
                        id("guardian/" + row.get("key")),
                        row.get("guardian"),
                        row.get("relation"),
                        row.get("phone"),
                        row.get("contact").equals("yes")));
    }

    private static Need need(Child child, String written) {
        String[] parts = written.split("@", -1);
        return new Need(
                id(child.id() + written),
                child.commune(),
                parts[0],
                parts[2],
                LocalDate.parse(parts[1]),
                Optional.empty());
    }

    private static Support support(Child child, String written) {
        String[] parts = written.split("@", -1);
        return new Support(
                id(child.id() + written),
                child.commune(),
                parts[0],
                LocalDate.parse(parts[1]),
                parts[2],
                parts[3].isEmpty() ? Optional.empty() : Optional.of(new Dong(Long.parseLong(parts[3]))),
                parts[4],
                Optional.empty());
    }

    private static Actor officer(Csv.Row row) {
        Csv.Row person = Csv.resource("sample/people.csv").stream()
                .filter(one -> one.get("key").equals(row.get("officer")))
                .findFirst()
                .orElseThrow();
        UUID body = SampleUnits.organization(person.get("organization_key")).value();
        return new Actor(
                SamplePeople.person(person.get("key")).value(), person.get("name"), body, body, Set.of(Role.OFFICER));
    }

    private static void as(Actor actor, Consumer<Actor> work) {
        try {
            ActingPerson.run(actor.person(), () -> work.accept(actor));
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(String path) {
        return UUID.nameUUIDFromBytes(("vn.mangnon.sample/" + path).getBytes(StandardCharsets.UTF_8));
    }
}
