package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Remark;
import vn.mangnon.planning.reader.reading.Section;

/** What scanners, tired typists and word processors leave in documents. */
class NoiseTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            HUYỆN NẬM LÀNH

            Số: %s

            Nậm Lành, %s

            KẾ HOẠCH
            Công tác trẻ em năm 2024

            """;

    private static Reading read(String number, String date, String body) {
        return new PlanReader().read(String.format(HEAD, number, date) + body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            12/KH-UBND      | ngày 05 tháng 4 năm 2024     | 12/KH-UBND  | 2024-04-05
            225 - KH/TĐTN   | ngày 5/4/2024                | 225-KH/TĐTN | 2024-04-05
            12/KH-UBND      | ngày 23tháng 02năm 2024      | 12/KH-UBND  | 2024-02-23
            /KH-UBND        | ngày tháng 4 năm 2024        | none        | 2024-04
            ....../KH-UBND  | ngày .... tháng .... năm 2024 | none       | 2024
            …/KH-UBND       | ngày … tháng 4 năm 2024      | none        | 2024-04
            """)
    void blanksAreReportedBlankAndSpacesForgiven(String number, String date, String readNumber, String readDate) {
        Reading reading = read(number, date, "I. MỤC TIÊU\n");
        String found = reading.metadata().number() == null
                ? null
                : reading.metadata().number().value();
        assertThat(found == null ? null : found.replace(" ", "")).isEqualTo(readNumber);
        Printed<PrintedDate> issued = Objects.requireNonNull(reading.metadata().issuedOn());
        assertThat(issued.value().iso()).isEqualTo(readDate);
    }

    @Test
    void aYearThatCannotBeIsDoubtedNotGuessed() {
        Reading reading = read("12/KH-UBND", "ngày 03/01/20219", "I. MỤC TIÊU\n");
        assertThat(reading.metadata().issuedOn() == null
                        || reading.metadata().issuedOn().doubts().contains(Doubt.DATE_IMPLAUSIBLE))
                .isTrue();
    }

    @Test
    void headingsRunTogetherAreTakenApart() {
        Reading reading = read(
                "12/KH-UBND",
                "ngày 05 tháng 4 năm 2024",
                "I. MỤC ĐÍCH, YÊU CẦU**1. Mục đích**\n\nNâng cao nhận thức.\n\n2. Yêu cầu\n\nThiết thực, tiết kiệm.\n");
        assertThat(reading.sections()).extracting(Section::label).containsExactly("I", "I.1", "I.2");
    }

    @Test
    void gapsInTheNumbersStayAndAreRemarkedOn() {
        Reading reading = read(
                "12/KH-UBND",
                "ngày 05 tháng 4 năm 2024",
                "I. MỤC TIÊU\n\nCụ thể.\n\nII. NỘI DUNG\n\nCụ thể.\n\nV. KINH PHÍ\n\nTheo phân cấp.\n");
        assertThat(reading.sections()).extracting(Section::label).containsExactly("I", "II", "V");
        assertThat(reading.remarks()).extracting(Remark::doubt).contains(Doubt.LABEL_GAP);
    }

    @Test
    void aPlacePrintedWithTwoSetsOfMarksIsRemarkedOn() {
        Reading reading = read(
                "12/KH-UBND",
                "ngày 05 tháng 4 năm 2024",
                "I. MỤC TIÊU\n\nTrẻ em xã Nà Tòng và xã Nà Tông đều được đến trường.\n");
        assertThat(reading.remarks()).extracting(Remark::doubt).contains(Doubt.NAME_VARIANT);
    }

    @Test
    void aSentenceBrokenByAPageIsOneSentence() {
        Reading reading = read(
                "12/KH-UBND",
                "ngày 05 tháng 4 năm 2024",
                "I. NHIỆM VỤ\n\nCác xã báo cáo kết quả về UBND huyện\n\n2\n\ntrước ngày 03/7/2024.\n");
        assertThat(new Fragment(reading).dues()).containsExactly("BEFORE 2024-07-03");
    }

    @ParameterizedTest
    @CsvSource({"hằng năm,hàng năm", "Ủy ban,Uỷ ban", "hòa nhập,hoà nhập", "nghìn,ngàn"})
    void twoWaysOfWritingAWordReadTheSame(String one, String other) {
        String sentence = "Uỷ ban nhân dân xã hàng năm hỗ trợ 12 ngàn lượt trẻ em hoà nhập trước ngày 25/11 hàng năm."
                .replace(other, one);
        Fragment plain = Fragment.duty(
                "Uỷ ban nhân dân xã hàng năm hỗ trợ 12 ngàn lượt trẻ em hoà nhập trước ngày 25/11 hàng năm.");
        assertThat(Fragment.duty(sentence).dues()).isEqualTo(plain.dues()).isNotEmpty();
        assertThat(Fragment.duty(sentence).targets()).isEqualTo(plain.targets()).isNotEmpty();
        assertThat(Fragment.duty(sentence).actors()).hasSameSizeAs(plain.actors());
    }
}
