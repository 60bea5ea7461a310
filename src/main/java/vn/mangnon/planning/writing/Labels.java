package vn.mangnon.planning.writing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.shared.Id;

/** The labels of an outline by Decree 30/2020/NĐ-CP, annex I: I., 1., a), and a dash below; paragraphs have none. */
public final class Labels {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    /** Points follow the Vietnamese alphabet; ă, â, ê, ô, ơ and ư are not used. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private Labels() {}

    /** A label for each item that has one, as printed or by its position. */
    public static Map<Id<Item>, String> of(List<Item> items) {
        Map<Id<Item>, String> labels = new HashMap<>();
        int[] counters = new int[Item.DEEPEST + 2];
        for (Item item : items) {
            if (item.kind() != Item.Kind.TEXT) {
                counters[item.level()]++;
                Arrays.fill(counters, item.level() + 1, counters.length, 0);
                labels.put(
                        item.id(), item.label().isEmpty() ? label(item.level(), counters[item.level()]) : item.label());
            }
        }
        return labels;
    }

    private static String label(int level, int number) {
        return switch (level) {
            case 1 -> roman(number) + ".";
            case 2 -> number + ".";
            case 3 -> letter(number) + ")";
            default -> "-";
        };
    }

    private static String roman(int number) {
        return "X".repeat(number / 10) + ROMAN[number % 10];
    }

    private static String letter(int number) {
        int at = (number - 1) % LETTERS.length();
        String letter = LETTERS.substring(at, at + 1);
        return number > LETTERS.length() ? letter + letter : letter;
    }
}
