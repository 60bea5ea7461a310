package vn.mangnon.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Vietnam;

/** What every template needs besides its page: sentences, formats, who is reading, which day it is. */
public final class Ui {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Vietnam.ZONE);

    private final Messages messages;
    private final Assets assets;
    private final Language language;
    private final String path;
    private final @Nullable Actor actor;
    private final boolean state;
    private final @Nullable Flash flash;
    private final @Nullable LocalDate assumedDate;

    Ui(
            Messages messages,
            Assets assets,
            Language language,
            String path,
            @Nullable Actor actor,
            boolean state,
            @Nullable Flash flash,
            @Nullable LocalDate assumedDate) {
        this.messages = messages;
        this.assets = assets;
        this.language = language;
        this.path = path;
        this.actor = actor;
        this.state = state;
        this.flash = flash;
        this.assumedDate = assumedDate;
    }

    /** The sentence of that key in the reader's language. */
    public String t(String key, Object... arguments) {
        return messages.say(language, key, arguments);
    }

    /** What a constant is called; its key is {@code <module>.<Type>.<CONSTANT>}. */
    public String t(Enum<?> constant) {
        return t(keyOf(constant));
    }

    public static String keyOf(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String module = type.getName().split("\\.")[2];
        return module + "." + type.getSimpleName() + "." + constant.name();
    }

    public Language language() {
        return language;
    }

    public String path() {
        return path;
    }

    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    public boolean may(Role... roles) {
        return actor != null && actor.mayActAsAny(roles);
    }

    /** Whether the reader acts for a body of the state, which sees what happens in its area. */
    public boolean ofTheState() {
        return state;
    }

    public Optional<String> flash() {
        return Optional.ofNullable(flash)
                .map(note -> t(note.key(), note.arguments().toArray()));
    }

    /** The demo's day; empty elsewhere. */
    public Optional<LocalDate> assumedDate() {
        return Optional.ofNullable(assumedDate);
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** How a long text begins: whole words, at most so many characters, and a sign that there is more. */
    public static String begin(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        return text.substring(0, end > most / 2 ? end : most).stripTrailing() + "…";
    }

    /** 1.234.567 in Vietnamese, 1,234,567 in English. */
    public String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /** Up to two decimals, as many as there are: 26,85 in Vietnamese, 26.85 in English. */
    public String decimal(BigDecimal number) {
        return decimal(language, number);
    }

    public static String decimal(Language language, BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    public String money(Dong dong) {
        return t("web.money", number(dong.amount()));
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    public String period(Period period) {
        return t("web.period", day(period.first()), day(period.last()));
    }
}
