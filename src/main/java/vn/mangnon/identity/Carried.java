package vn.mangnon.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.web.Form;

/**
 * A form that was sent after its session had run out: it rides along through sign-in as hidden fields, and is offered for
 * sending again if the same person signed in. The mark keeps anybody from planting one.
 */
public record Carried(String path, String person, String mark, List<Field> fields) {
    private static final String PREFIX = "carried:";
    private static final int MOST = 200_000;

    /** One field of the form. */
    public record Field(String name, String value) {}

    static final Carried NOTHING = new Carried("", "", "", List.of());

    public boolean any() {
        return !fields.isEmpty();
    }

    /** The names and values to hide in the sign-in form. */
    public List<Field> hidden() {
        List<Field> hidden = new ArrayList<>();
        if (any()) {
            hidden.add(new Field(PREFIX + "path", path));
            hidden.add(new Field(PREFIX + "person", person));
            hidden.add(new Field(PREFIX + "mark", mark));
            fields.forEach(field -> hidden.add(new Field(PREFIX + "field:" + field.name, field.value)));
        }
        return hidden;
    }

    /** What an expired request had sent. */
    static Carried of(HttpServletRequest request, UUID person, InstallationSecret installation) {
        List<Field> fields = new ArrayList<>();
        int size = 0;
        for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
            for (String value : sent.getValue()) {
                fields.add(new Field(sent.getKey(), value));
                size += value.length();
            }
        }
        String path = request.getRequestURI();
        return size > MOST
                ? NOTHING
                : new Carried(path, person.toString(), mark(installation, path, person.toString()), fields);
    }

    /** What the sign-in form carried on, if it was put there by us. */
    static Carried of(Form form, InstallationSecret installation) {
        String path = form.value(PREFIX + "path");
        String person = form.value(PREFIX + "person");
        String mark = form.value(PREFIX + "mark");
        if (path.isEmpty() || !mark(installation, path, person).equals(mark)) {
            return NOTHING;
        }
        List<Field> fields = new ArrayList<>();
        form.typed()
                .forEach((name, values) ->
                        name(name).ifPresent(own -> values.forEach(value -> fields.add(new Field(own, value)))));
        return new Carried(path, person, mark, fields);
    }

    boolean isOf(UUID signedIn) {
        return any() && person.equals(signedIn.toString());
    }

    private static Optional<String> name(String hidden) {
        String prefix = PREFIX + "field:";
        return hidden.startsWith(prefix) ? Optional.of(hidden.substring(prefix.length())) : Optional.empty();
    }

    private static String mark(InstallationSecret installation, String path, String person) {
        return installation.mark("carried/" + person + path);
    }
}
