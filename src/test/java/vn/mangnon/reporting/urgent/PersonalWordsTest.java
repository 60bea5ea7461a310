package vn.mangnon.reporting.urgent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked about before it is sent, and what is not. */
class PersonalWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cháu Lò Thị Mơ bị ngã",
                "nạn nhân Nguyễn Văn Bình",
                "gọi 0912.345.678",
                "số +84 912 345 678",
                "căn cước 001204012345",
                "bé Vàng Thị Sua, 6 tuổi"
            })
    void aNameOrANumberIsAskedAbout(String words) {
        assertThat(PersonalWords.in(words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Một em gái 9 tuổi ở xã Nậm Hẳng bị đuối nước",
                "Xảy ra tại trường Lê Quý Đôn, huyện Mường Lằn",
                "Đã báo Công an huyện lúc 14 giờ 30",
                "Một bé trai 24 tháng, suối Nậm Hẳng"
            })
    void placesAndTimesAreNot(String words) {
        assertThat(PersonalWords.in(words)).isEmpty();
    }
}
