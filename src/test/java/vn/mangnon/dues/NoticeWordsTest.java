package vn.mangnon.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

class NoticeWordsTest {
    private static final List<String> SENTENCES = List.of(
            "remind-before",
            "remind-on",
            "remind-after",
            "escalated",
            "extension-asked",
            "extension-granted",
            "extension-refused");

    @Test
    void everyKindOfDueHasItsOwnWords() {
        Messages messages = new Messages();
        for (Language language : Language.values()) {
            for (String sentence : SENTENCES) {
                assertThat(List.of(Due.Kind.values()))
                        .extracting(kind -> messages.say(language, "dues.notice." + sentence + "." + kind))
                        .doesNotHaveDuplicates();
            }
        }
    }
}
