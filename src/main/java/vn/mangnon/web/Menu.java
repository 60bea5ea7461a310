package vn.mangnon.web;

import static vn.mangnon.shared.Role.ADMINISTRATOR;
import static vn.mangnon.shared.Role.CASEWORKER;
import static vn.mangnon.shared.Role.LEADER;
import static vn.mangnon.shared.Role.OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.mangnon.shared.Role;

/** What stands at the top of every page: what a person does, in groups, as far as her role may. */
public final class Menu {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> WORKERS = EnumSet.of(OFFICER, LEADER);
    private static final Set<Role> CASEWORKERS = EnumSet.of(CASEWORKER);
    private static final Set<Role> ARRANGERS = EnumSet.of(ADMINISTRATOR, OFFICER, LEADER);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);

    private static final List<Group> ALL = List.of(
            new Group(
                    "web.menu.home",
                    List.of(),
                    List.of(new Entry("/", "web.menu.home", EVERYBODY, List.of("/dues", "/late")))),
            new Group(
                    "web.menu.planning",
                    List.of("/approvals", "/readings", "/body-rules"),
                    List.of(
                            new Entry("/plans", "web.menu.plans", EVERYBODY),
                            new Entry("/obstacles", "web.menu.obstacles", EVERYBODY),
                            new Entry("/documents/outgoing", "web.menu.outgoing", WORKERS))),
            new Group(
                    "web.menu.work",
                    List.of(),
                    List.of(
                            new Entry("/activities", "web.menu.activities", EVERYBODY, List.of("/handovers")),
                            new Entry("/campaigns", "web.menu.campaigns", EVERYBODY, List.of("/occasions")),
                            new Entry("/declared", "web.menu.declared", EVERYBODY))),
            new Group("web.menu.cases", List.of(), List.of(new Entry("/cases", "web.menu.cases", CASEWORKERS))),
            new Group(
                    "web.menu.reports",
                    List.of("/reports", "/boards", "/quality"),
                    List.of(
                            new Entry("/regimes", "web.menu.regimes", ARRANGERS, List.of("/requests")),
                            new Entry("/urgent", "web.menu.urgent", WORKERS),
                            new Entry("/templates", "web.menu.templates", ARRANGERS))),
            new Group(
                    "web.menu.figures",
                    List.of(),
                    List.of(
                            new Entry("/overview", "web.menu.overview", EVERYBODY),
                            new Entry("/figures", "web.menu.by-area", EVERYBODY),
                            new Entry("/figures/table", "web.menu.tables", EVERYBODY, List.of("/figures/records")))),
            new Group(
                    "web.menu.administration",
                    List.of(),
                    List.of(
                            new Entry("/areas", "web.menu.areas", ARRANGERS, List.of("/splits", "/boundaries")),
                            new Entry("/organizations", "web.menu.organizations", ADMINISTRATORS),
                            new Entry("/people", "web.menu.people", ADMINISTRATORS),
                            new Entry(
                                    "/dues/policy",
                                    "web.menu.settings",
                                    ADMINISTRATORS,
                                    List.of(
                                            "/dues/holidays",
                                            "/dues/regimes",
                                            "/reminding",
                                            "/authorities",
                                            "/urgent-kinds",
                                            "/quality/thresholds",
                                            "/kinds",
                                            "/indicators")))));

    private final List<Group> groups;
    private final String path;
    private final int closest;

    private Menu(List<Group> groups, String path) {
        this.groups = groups;
        this.path = path;
        closest = groups.stream().mapToInt(group -> group.claim(path)).max().orElse(0);
    }

    /** @param also other addresses that belong to it */
    public record Entry(String path, String name, Set<Role> roles, List<String> also) {
        Entry(String path, String name, Set<Role> roles) {
            this(path, name, roles, List.of());
        }

        private int claim(String address) {
            return Menu.claim(address, Stream.concat(Stream.of(path), also.stream()));
        }
    }

    /** @param also addresses that belong to none of its entries; one entry alone stands for itself */
    public record Group(String name, List<String> also, List<Entry> entries) {
        private Group forRoles(Ui ui) {
            return new Group(
                    name,
                    also,
                    entries.stream()
                            .filter(entry -> ui.may(entry.roles.toArray(Role[]::new)))
                            .toList());
        }

        private int claim(String address) {
            return Math.max(
                    Menu.claim(address, also.stream()),
                    entries.stream()
                            .mapToInt(entry -> entry.claim(address))
                            .max()
                            .orElse(0));
        }
    }

    /** What the reader may use; no empty groups. */
    public static Menu of(Ui ui) {
        return new Menu(
                ALL.stream()
                        .map(group -> group.forRoles(ui))
                        .filter(group -> !group.entries.isEmpty())
                        .toList(),
                ui.path());
    }

    public List<Group> groups() {
        return groups;
    }

    public boolean isHere(Entry entry) {
        return closest > 0 && entry.claim(path) == closest;
    }

    public boolean isHere(Group group) {
        return closest > 0 && group.claim(path) == closest;
    }

    /** How much of an address they account for: the more, the closer. */
    private static int claim(String address, Stream<String> paths) {
        return paths.filter(path -> address.equals(path) || address.startsWith(path + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
