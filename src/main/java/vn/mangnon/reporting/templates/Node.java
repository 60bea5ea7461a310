package vn.mangnon.reporting.templates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.shared.Refused;

/** A mapping of a file, read strictly: whatever nobody asked for in the end is refused by its name. */
final class Node {
    private static final int LONGEST = 4_000;

    private final Map<?, ?> content;
    private final Set<String> read = new HashSet<>();

    private Node(Map<?, ?> content) {
        this.content = content;
    }

    static Node of(Object content) {
        if (content instanceof Map<?, ?> map) {
            return new Node(map);
        }
        throw new Refused("reporting.designer.file.shape");
    }

    boolean has(String key) {
        return content.get(key) != null;
    }

    String text(String key) {
        read.add(key);
        Object value = content.get(key);
        String text = value == null ? "" : String.valueOf(value).strip();
        if (value instanceof Map || value instanceof List || text.length() > LONGEST) {
            throw new Refused("reporting.designer.file.value", key);
        }
        return text;
    }

    String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            throw new Refused("reporting.designer.file.missing", key);
        }
        return text;
    }

    boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    Optional<BigDecimal> number(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.matches("-?\\d{1,18}(\\.\\d{1,6})?")) {
            throw new Refused("reporting.designer.file.value", key);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        String text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw new Refused("reporting.designer.file.value", key);
    }

    List<Node> nodes(String key) {
        return list(key).stream().map(Node::of).toList();
    }

    List<String> words(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    Node node(String key) {
        read.add(key);
        Object value = content.get(key);
        return value == null ? new Node(Map.of()) : of(value);
    }

    private List<Object> list(String key) {
        read.add(key);
        Object value = content.get(key);
        if (value == null) {
            return List.of();
        } else if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        throw new Refused("reporting.designer.file.value", key);
    }

    /** Refuses what was not understood. */
    void done() {
        content.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !read.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new Refused("reporting.designer.file.unknown", key);
                });
    }
}
