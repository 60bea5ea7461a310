package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mangnon.documents.SigningAuthority.Power;
import vn.mangnon.shared.Refused;

/** Who signs by which right, and what is printed (Decree 30/2020/NĐ-CP, art. 13, annex I). */
class SigningAuthorityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COLLECTIVE         | Ủy ban nhân dân tỉnh Hòa Lâm | '' | Chủ tịch | TM. Ủy ban nhân dân / Chủ tịch",
                "COLLECTIVE         | Ủy ban nhân dân xã Nậm Hẳng | '' | Chủ tịch | TM. Ủy ban nhân dân / Chủ tịch",
                "COLLECTIVE         | Ban Chỉ đạo công tác trẻ em | '' | Trưởng ban | TM. Ban Chỉ đạo công tác trẻ em / Trưởng ban",
                "COLLECTIVE         | Ban Thường vụ | '' | Bí thư | TM. Ban Thường vụ / Bí thư",
                "COLLECTIVE         | Ban Thường vụ | '' | Chủ tịch | TM. Ban Thường vụ / Chủ tịch",
                "COLLECTIVE_DEPUTY  | Ủy ban nhân dân huyện Mường Lằn | '' | Phó Chủ tịch | TM. Ủy ban nhân dân / KT. Chủ tịch / Phó Chủ tịch",
                "COLLECTIVE_DEPUTY  | Ủy ban nhân dân tỉnh | '' | Phó Chủ tịch Thường trực | TM. Ủy ban nhân dân tỉnh / KT. Chủ tịch / Phó Chủ tịch Thường trực",
                "COLLECTIVE_DEPUTY  | Ban Thường vụ | '' | Phó Bí thư | TM. Ban Thường vụ / KT. Bí thư / Phó Bí thư",
                "COLLECTIVE_DEPUTY  | Ban Chỉ đạo | Trưởng ban | Giám đốc Sở Y tế | TM. Ban Chỉ đạo / KT. Trưởng ban / Giám đốc Sở Y tế",
                "DEPUTY             | '' | '' | Phó Giám đốc | KT. Giám đốc / Phó Giám đốc",
                "DEPUTY             | '' | '' | Phó Chủ tịch | KT. Chủ tịch / Phó Chủ tịch",
                "DEPUTY             | '' | '' | Phó Giám đốc phụ trách | KT. Giám đốc / Phó Giám đốc phụ trách",
                "DEPUTY             | '' | '' | phó hiệu trưởng | KT. Hiệu trưởng / phó hiệu trưởng",
                "DEPUTY             | '' | Bộ trưởng | Thứ trưởng | KT. Bộ trưởng / Thứ trưởng",
                "ACTING             | '' | '' | Giám đốc | Q. Giám đốc",
                "ACTING             | Ủy ban nhân dân tỉnh Hòa Lâm | '' | Chủ tịch | TM. Ủy ban nhân dân / Q. Chủ tịch",
                "BY_ORDER           | '' | Chủ tịch | Chánh Văn phòng | TL. Chủ tịch / Chánh Văn phòng",
                "BY_ORDER           | '' | Chủ tịch | Trưởng phòng Y tế | TL. Chủ tịch / Trưởng phòng Y tế",
                "BY_ORDER           | '' | Chủ tịch | Phó Chánh Văn phòng | TL. Chủ tịch / KT. Chánh Văn phòng / Phó Chánh Văn phòng",
                "BY_ORDER           | '' | Bộ trưởng | Phó Vụ trưởng | TL. Bộ trưởng / KT. Vụ trưởng / Phó Vụ trưởng",
                "BY_AUTHORISATION   | '' | Chủ tịch | Giám đốc Sở Y tế | TUQ. Chủ tịch / Giám đốc Sở Y tế",
                "HEAD               | '' | '' | Giám đốc | Giám đốc",
            })
    void theLinesAboveTheName(Power power, String body, String principal, String title, String printed) {
        assertThat(new SigningAuthority(power, body, principal, title).lines())
                .containsExactly(printed.strip().split(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COLLECTIVE        | '' | '' | Chủ tịch | documents.signing.no-body",
                "COLLECTIVE_DEPUTY | '' | '' | Phó Chủ tịch | documents.signing.no-body",
                "COLLECTIVE_DEPUTY | Ban Thường vụ | '' | Ủy viên | documents.signing.no-principal",
                "DEPUTY            | '' | '' | Giám đốc | documents.signing.no-principal",
                "BY_ORDER          | '' | '' | Chánh Văn phòng | documents.signing.no-principal",
                "BY_AUTHORISATION  | '' | '' | Giám đốc Sở Y tế | documents.signing.no-principal",
                "BY_AUTHORISATION  | '' | Chủ tịch | Phó Giám đốc Sở Y tế | documents.signing.not-passed-on",
                "HEAD              | '' | '' | ' ' | documents.signing.no-title",
            })
    void whatTheLawDoesNotKnowIsRefused(Power power, String body, String principal, String title, String key) {
        assertThatThrownBy(() -> new SigningAuthority(power, body, principal, title))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
