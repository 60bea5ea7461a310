package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.SourceKind;
import vn.mangnon.reporting.Part.Line;
import vn.mangnon.reporting.Part.Prose;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Template.PartKind;
import vn.mangnon.shared.Id;

/** The parts of forms, with their lines and cells, as rows. */
@Component
class TemplateParts {
    private final JdbcClient jdbc;

    TemplateParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a form that was found within a scope. */
    List<Part> of(UUID template) {
        Map<UUID, List<Field>> fields = fields(template);
        boolean grids = fields.values().stream()
                .anyMatch(cells -> cells.stream().anyMatch(field -> field.line().isPresent()));
        Map<UUID, List<Line>> lines = grids ? lines(template) : Map.of();
        return jdbc.sql("select * from reporting.part where template_id = :template order by position")
                .param("template", template)
                .query((row, number) -> part(row, lines, fields))
                .list();
    }

    private Map<UUID, List<Line>> lines(UUID template) {
        Map<UUID, List<Line>> lines = new HashMap<>();
        jdbc.sql("""
                select l.* from reporting.line l join reporting.part p on p.id = l.part_id
                where p.template_id = :template order by l.position
                """).param("template", template).query((ResultSet row) -> {
            lines.computeIfAbsent(Rows.uuid(row, "part_id"), part -> new ArrayList<>())
                    .add(new Line(
                            new Id<>(Rows.uuid(row, "id")),
                            row.getString("key"),
                            row.getString("number"),
                            row.getString("label")));
        });
        return lines;
    }

    private Map<UUID, List<Field>> fields(UUID template) {
        Map<UUID, List<Field>> fields = new HashMap<>();
        jdbc.sql("""
                select f.* from reporting.field f join reporting.part p on p.id = f.part_id
                where p.template_id = :template order by f.position
                """).param("template", template).query((ResultSet row) -> {
            fields.computeIfAbsent(Rows.uuid(row, "part_id"), part -> new ArrayList<>())
                    .add(field(row));
        });
        return fields;
    }

    private static Part part(ResultSet row, Map<UUID, List<Line>> lines, Map<UUID, List<Field>> fields)
            throws SQLException {
        UUID id = Rows.uuid(row, "id");
        return new Part(
                new Id<>(id),
                row.getString("key"),
                PartKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("title"),
                new Prose(
                        row.getString("guidance"),
                        row.getBoolean("required"),
                        row.getInt("longest"),
                        row.getString("proposal")),
                Optional.ofNullable(row.getString("shape")).map(Shape::valueOf),
                lines.getOrDefault(id, List.of()),
                fields.getOrDefault(id, List.of()));
    }

    private static Field field(ResultSet row) throws SQLException {
        return new Field(
                new Id<>(Rows.uuid(row, "id")),
                row.getString("key"),
                List.of((String[]) row.getArray("path").getArray()),
                row.getString("title"),
                Rows.findUuid(row, "line_id").map(Id::new),
                holds(row),
                row.getString("note"));
    }

    private static Holds holds(ResultSet row) throws SQLException {
        return switch (row.getString("holds")) {
            case "COUNTED" ->
                new Holds.Counted(
                        row.getString("indicator"),
                        Optional.ofNullable(row.getString("source_kind")).map(SourceKind::valueOf),
                        row.getInt("cell_id"),
                        Window.valueOf(row.getString("time_window")));
            case "RECKONED" -> new Holds.Reckoned(row.getString("formula"));
            case "TYPED" ->
                new Holds.Typed(
                        row.getString("typed").equals("NUMBER"),
                        Optional.ofNullable(row.getBigDecimal("least")),
                        Optional.ofNullable(row.getBigDecimal("most")),
                        row.getBoolean("required"),
                        row.getString("at_most"),
                        Optional.ofNullable(row.getString("compared")),
                        row.getBoolean("adds_up"));
            case "FIXED" -> new Holds.Fixed(row.getString("words"));
            default -> new Holds.Open();
        };
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Id<Template> template, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            insert(template, i, parts.get(i));
        }
    }

    private void insert(Id<Template> template, int position, Part part) {
        jdbc.sql("""
                insert into reporting.part (id, template_id, position, key, kind, label, title, guidance, required, longest,
                  proposal, shape)
                values (:id, :template, :position, :key, :kind, :label, :title, :guidance, :required, :longest, :proposal,
                  :shape)
                """)
                .param("id", part.id().value())
                .param("template", template.value())
                .param("position", position)
                .param("key", part.key())
                .param("kind", part.kind().name())
                .param("label", part.label())
                .param("title", part.title())
                .param("guidance", part.prose().guidance())
                .param("required", part.prose().required())
                .param("longest", part.prose().longest())
                .param("proposal", part.prose().proposal())
                .param("shape", part.shape().map(Enum::name).orElse(null))
                .update();
        for (int i = 0; i < part.lines().size(); i++) {
            insert(part.id(), i, part.lines().get(i));
        }
        for (int i = 0; i < part.fields().size(); i++) {
            insert(part.id(), i, part.fields().get(i));
        }
    }

    private void insert(Id<Part> part, int position, Line line) {
        jdbc.sql("""
                insert into reporting.line (id, part_id, position, key, number, label)
                values (:id, :part, :position, :key, :number, :label)
                """)
                .param("id", line.id().value())
                .param("part", part.value())
                .param("position", position)
                .param("key", line.key())
                .param("number", line.number())
                .param("label", line.label())
                .update();
    }

    private void insert(Id<Part> part, int position, Field field) {
        jdbc.sql("""
                insert into reporting.field (id, part_id, position, key, line_id, path, title, note, holds, indicator,
                  source_kind, cell_id, time_window, formula, typed, least, most, required, at_most, compared, adds_up, words)
                values (:id, :part, :position, :key, :line, :path, :title, :note, :holds, :indicator, :source, :cell, :window,
                  :formula, :typed, :least, :most, :required, :atMost, :compared, :addsUp, :words)
                """)
                .param("id", field.id().value())
                .param("part", part.value())
                .param("position", position)
                .param("key", field.key())
                .param("line", field.line().map(Id::value).orElse(null))
                .param("path", field.path().toArray(String[]::new))
                .param("title", field.title())
                .param("note", field.note())
                .params(HoldsRow.of(field.holds()).parameters())
                .update();
    }

    /** Takes the parts of a form away that no report stands on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void delete(Id<Template> template) {
        for (String sql : List.of("""
                delete from reporting.field f using reporting.part p where f.part_id = p.id and p.template_id = :id
                """, """
                delete from reporting.line l using reporting.part p where l.part_id = p.id and p.template_id = :id
                """, "delete from reporting.part where template_id = :id")) {
            jdbc.sql(sql).param("id", template.value()).update();
        }
    }
}
