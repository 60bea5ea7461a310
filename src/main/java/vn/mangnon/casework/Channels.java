package vn.mangnon.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.web.Language;

/** How the first word of a case may come: an administrator's list. */
@Component
class Channels {
    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Channel(String code, boolean active, Map<Language, String> names) {}

    /** By code, in their order. */
    @Unscoped("a list of words")
    @Transactional(readOnly = true)
    public Map<String, Channel> all() {
        Map<String, Channel> channels = new LinkedHashMap<>();
        jdbc.sql("select code, name, name_en, active from casework.channel order by position")
                .query(row -> {
                    channels.put(
                            row.getString("code"),
                            new Channel(
                                    row.getString("code"),
                                    row.getBoolean("active"),
                                    Map.of(
                                            Language.VI, row.getString("name"),
                                            Language.EN, row.getString("name_en"))));
                });
        return channels;
    }
}
