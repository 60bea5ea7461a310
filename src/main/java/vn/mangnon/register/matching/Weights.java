package vn.mangnon.register.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * What each agreement and difference is worth, in bits: the logarithm (base 2) of how much likelier it is between two records
 * of one child than between two that are not. The file says where each number comes from.
 */
public final class Weights {
    private static final String FILE = "register/matching.properties";

    /** A table of the file: what stands before the dot. */
    enum Table {
        NAME,
        BORN,
        PARENT,
        PLACE,
        SEX,
        NUMBER,
        SIBLING_NAME,
        SIBLING_BORN,
        RECORD
    }

    private final Map<Table, double[]> tables = new EnumMap<>(Table.class);
    private final Properties properties;

    private Weights(Properties properties) {
        this.properties = properties;
        for (Table table : Table.values()) {
            double[] values = new double[How.values().length];
            for (How how : How.values()) {
                values[how.ordinal()] = Double.parseDouble(properties.getProperty(name(table, how.key()), "0"));
            }
            tables.put(table, values);
        }
    }

    /** Those that come with the software. */
    public static Weights standard() {
        Properties properties = new Properties();
        try (InputStream file = Weights.class.getClassLoader().getResourceAsStream(FILE)) {
            properties.load(Objects.requireNonNull(file, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(properties);
    }

    /** Others; what they do not name is as it was. */
    public Weights with(Map<String, Double> others) {
        Properties changed = new Properties();
        changed.putAll(properties);
        others.forEach((name, value) -> {
            if (!properties.containsKey(name)) {
                throw new IllegalArgumentException(name);
            }
            changed.setProperty(name, Double.toString(value));
        });
        return new Weights(changed);
    }

    double of(Table table, How how) {
        return Objects.requireNonNull(tables.get(table))[how.ordinal()];
    }

    /** A number that stands for itself. */
    double number(String name) {
        return Double.parseDouble(Objects.requireNonNull(properties.getProperty(name), name));
    }

    private static String name(Table table, String rest) {
        return table.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + rest;
    }
}
