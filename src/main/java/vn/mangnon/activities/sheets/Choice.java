package vn.mangnon.activities.sheets;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.mangnon.shared.Folded;

/** What may be chosen in a column, as the list in the workbook names it. */
record Choice(String code, String label) {
    /** The one that a text names: letter by letter, else the only one that reads so without its marks. */
    static Optional<Choice> named(List<Choice> choices, String text) {
        String wanted = plain(text);
        Optional<Choice> exact = choices.stream()
                .filter(choice -> plain(choice.label).equals(wanted))
                .findFirst();
        Folded folded = Folded.of(text);
        List<Choice> alike = choices.stream()
                .filter(choice -> Folded.of(choice.label).equals(folded))
                .toList();
        return exact.or(() -> alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty());
    }

    static String label(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code.equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f\\ufeff]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
