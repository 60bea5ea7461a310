package vn.mangnon.register.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
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
        SIBLING_BORN
    }

    private final double[][] tables = new double[Table.values().length][How.values().length];
    private final Properties properties;

    private Weights(Properties properties) {
        this.properties = properties;
        for (Table table : Table.values()) {
            for (How how : How.values()) {
                String value = properties.getProperty(name(table) + "." + how.key(), "0");
                tables[table.ordinal()][how.ordinal()] = Double.parseDouble(value);
            }
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
        return tables[table.ordinal()][how.ordinal()];
    }

    /** A number that stands for itself. */
    double number(String name) {
        return Double.parseDouble(Objects.requireNonNull(properties.getProperty(name), name));
    }

    private static String name(Table table) {
        return table.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
