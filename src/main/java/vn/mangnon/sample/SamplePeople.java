package vn.mangnon.sample;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.identity.DemoPeople;
import vn.mangnon.identity.People;
import vn.mangnon.identity.Person;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;

/** The people of the sample province. They all have the demo's password. */
@Component
public class SamplePeople {
    private final People people;
    private final DemoPeople demoPeople;

    SamplePeople(People people, DemoPeople demoPeople) {
        this.people = people;
        this.demoPeople = demoPeople;
    }

    /** The person that a key in the sample's files names. */
    public static Id<Person> person(String key) {
        return new Id<>(UUID.nameUUIDFromBytes(("vn.mangnon.sample/person/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    /** Those who come with the planning year. */
    void loadYear() {
        Csv.resource("sample/year-people.csv").forEach(row -> {
            people.addFirst(newcomer(row));
            demoPeople.admit(person(row.get("key")));
        });
    }

    public void load() {
        List<Csv.Row> first = Csv.resource("sample/people.csv");
        first.stream().map(SamplePeople::newcomer).forEach(people::addFirst);
        Set<String> known = new java.util.HashSet<>(
                first.stream().map(row -> row.get("key")).toList());
        for (Csv.Row later : Csv.resource("sample/people-2025.csv")) {
            if (known.add(later.get("key"))) {
                people.addFirst(newcomer(later));
            } else {
                people.appoint(newcomer(later));
            }
        }
        known.forEach(key -> demoPeople.admit(person(key)));
    }

    private static People.Newcomer newcomer(Csv.Row row) {
        return new People.Newcomer(
                person(row.get("key")),
                row.get("name"),
                row.get("sign_in"),
                "",
                SampleUnits.organization(row.get("organization_key")),
                row.get("title"),
                roles(row.get("role")),
                Optional.ofNullable(SampleUnits.day(row, "from")),
                Optional.ofNullable(SampleUnits.day(row, "to")));
    }

    /** "OFFICER|CASEWORKER"; a leader does an officer's work too. */
    private static Set<Role> roles(String written) {
        Set<Role> roles = Arrays.stream(written.split("\\|")).map(Role::valueOf).collect(Collectors.toSet());
        if (roles.contains(Role.LEADER)) {
            roles.add(Role.OFFICER);
        }
        return roles;
    }
}
