package vn.mangnon.activities.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;

/**
 * A row and what it is known by. One without a key – put in between by hand – is known by its day, its place and its name,
 * so that the same file sent twice means the same activity.
 */
record KeyedRow(TypedRow row, RowKey key, Optional<Fault> fault) {
    static List<KeyedRow> all(TypedSheet sheet) {
        Map<UUID, Integer> taken = new HashMap<>();
        Map<String, Integer> alike = new HashMap<>();
        List<KeyedRow> all = new ArrayList<>();
        for (TypedRow row : sheet.rows()) {
            KeyedRow keyed = of(sheet.head().id(), row, alike);
            Integer first = taken.putIfAbsent(keyed.key.activity(), row.number());
            all.add(first == null ? keyed : fresh(row, Fault.of(Columns.FAULTS, "activities.sheets.key-twice", first)));
        }
        return all;
    }

    private static KeyedRow of(UUID workbook, TypedRow row, Map<String, Integer> alike) {
        if (row.key().isEmpty()) {
            String means = Folded.of(row.value("beginsOn") + " " + row.value("area") + " " + row.value("title"))
                    .text();
            int number = alike.merge(means, 1, Integer::sum);
            byte[] name = (workbook + " " + means + " " + number).getBytes(StandardCharsets.UTF_8);
            return new KeyedRow(row, RowKey.blank(UUID.nameUUIDFromBytes(name)), Optional.empty());
        }
        return RowKey.read(row.key())
                .map(key -> new KeyedRow(row, key, Optional.empty()))
                .orElseGet(() -> fresh(row, Fault.of(Columns.FAULTS, "activities.sheets.key-damaged")));
    }

    private static KeyedRow fresh(TypedRow row, Fault fault) {
        return new KeyedRow(row, RowKey.blank(Id.uuid()), Optional.of(fault));
    }
}
