package vn.mangnon.reporting.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicators;
import vn.mangnon.reporting.Template;
import vn.mangnon.shared.Refused;

/** Forms as files: written, read, and those that come with the software. */
@Component
public class TemplateFiles {
    /** The forms that come with the software, by the name of their file. */
    public static final List<String> SHIPPED = List.of(
            "trong",
            "thang-hanh-dong-vi-tre-em",
            "cong-tac-tre-em-6-thang",
            "cong-tac-tre-em-nam",
            "tinh-doan-thang",
            "tinh-doan-tinh-hinh-quy",
            "tinh-doan-y-kien-tre-em-quy",
            "hoi-lhpn-6-thang",
            "hoi-lhpn-nam",
            "hoi-bvqte-6-thang",
            "hoi-bvqte-nam",
            "xa-tu-kiem-tra");

    private final Indicators indicators;
    private final Axes axes;

    TemplateFiles(Indicators indicators, Axes axes) {
        this.indicators = indicators;
        this.axes = axes;
    }

    public String write(Template template) {
        return new TemplateWriter(values()).write(template);
    }

    /** A draft of a body's own. Throws {@link Refused}; then nothing was kept. */
    public Template read(String text, UUID id, UUID organization) {
        return new TemplateReader(indicators.all().keySet(), values()).read(text, id, Optional.of(organization));
    }

    /** @param name one of {@link #SHIPPED} */
    public Template shipped(String name, UUID id, UUID organization) {
        if (!SHIPPED.contains(name)) {
            throw new Refused("reporting.designer.file.none", name);
        }
        return read(text(name), id, organization);
    }

    static String text(String name) {
        try (InputStream file = TemplateFiles.class.getResourceAsStream("/templates/" + name + ".yaml")) {
            if (file == null) {
                throw new Refused("reporting.designer.file.none", name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Axis.Value> values() {
        return axes.all().values().stream()
                .flatMap(axis -> axis.values().stream())
                .toList();
    }
}
