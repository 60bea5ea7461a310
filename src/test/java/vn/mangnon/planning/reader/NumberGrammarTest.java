package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Target;
import vn.mangnon.planning.reader.reading.Target.Mode;

/** How plans say what is to be reached: one pattern a line, comparators as printed. */
class NumberGrammarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Tỷ lệ trẻ em được khám sức khỏe định kỳ đạt 91% vào năm 2026 và 96% vào năm 2030. | = 91 % by 2026; = 96 % by 2030
            Tỷ lệ trẻ em bỏ học bậc tiểu học xuống còn 4,5% vào năm 2026. | = 4.5 % by 2026
            Giảm tỷ lệ trẻ em thừa cân xuống dưới 11% vào năm 2026. | < 11 % by 2026
            Khống chế tỷ lệ trẻ em béo phì dưới 9% (khu vực phường), 4% (khu vực xã). | < 9 % by 2024; < 4 % by 2024
            Duy trì 100% trạm y tế xã có bác sĩ. | = 100 % by 2024
            Giảm tỷ suất tai nạn thương tích trẻ em xuống còn 520/100.000 trẻ em vào năm 2026. | = 520 /100.000 trẻ em by 2026
            Hằng năm giảm 3-6% số trẻ em bị tai nạn giao thông. | >= <= 3 6 % by 2024
            Giảm 12% số trẻ em đuối nước vào năm 2026 và 25% vào năm 2030. | = 12 % by 2026; = 25 % by 2030
            80.000 ngôi nhà đạt tiêu chí Ngôi nhà an toàn vào năm 2026. | = 80000 ngôi nhà by 2026
            Giảm tỷ suất tử vong trẻ em dưới 5 tuổi xuống: 18,5‰ vào năm 2026. | = 18.5 ‰ by 2026
            Tỷ lệ trẻ sơ sinh có cân nặng dưới 2.500 gram xuống: 7% vào năm 2026. | = 7 % by 2026
            Tỷ lệ trẻ em dưới 1 tuổi tiêm đủ 8 vắc xin đạt trên: 96% vào năm 2026. | > 96 % by 2026
            75% trẻ em từ 6 đến dưới 16 tuổi được học bơi. | = 75 % by 2024
            100% các xã, phường tổ chức Diễn đàn trẻ em trong năm 2024. | = 100 % by 2024
            Ít nhất 45% số xã, phường có điểm vui chơi cho trẻ em. | >= 45 % by 2024
            Tối thiểu 85% trẻ em khuyết tật được can thiệp sớm. | >= 85 % by 2024
            Không quá 0,3% trẻ em bị xâm hại. | <= 0.3 % by 2024
            Mỗi xã bố trí ít nhất từ 01-02 cán bộ làm công tác trẻ em. | >= <= 1 2 cán bộ by 2024
            Mỗi liên đội giúp đỡ ít nhất 12 em thiếu nhi khó khăn. | >= 12 em thiếu nhi by 2024
            Xây dựng mới ít nhất 01 điểm và nâng cấp, sửa chữa ít nhất 02 điểm vui chơi. | >= 1 điểm by 2024; >= 2 điểm vui chơi by 2024
            Phấn đấu có 3 công trình măng non cấp tỉnh; 14 công trình cấp huyện; 250 công trình cấp liên đội. | = 3 công trình măng non by 2024; = 14 công trình by 2024; = 250 công trình by 2024
            100% cơ sở Hội đăng ký nhận đỡ đầu trẻ em mồ côi. | = 100 % by 2024
            100% trẻ em bị xâm hại khi phát hiện được hỗ trợ kịp thời. | = 100 % by 2024
            Đạt từ 850 điểm trở lên theo bộ tiêu chuẩn xã phù hợp với trẻ em. | >= 850 điểm by 2024
            Tổ chức 03 diễn đàn trẻ em cấp huyện. | = 3 diễn đàn by 2024
            Vận động 4 tỷ đồng cho Quỹ Bảo trợ trẻ em. | = 4 tỷ đồng by 2024
            Huy động khoảng 1.250 triệu đồng. | ~ 1250 triệu đồng by 2024
            Truyền thông cho 15 nghìn lượt trẻ em. | = 15000 lượt trẻ em by 2024
            Trao 640 suất quà, 88 suất học bổng. | = 640 suất quà by 2024; = 88 suất học bổng by 2024
            Hỗ trợ từ 200- 600 ngàn đồng/tháng cho mỗi trẻ. | >= <= 200 600 ngàn đồng/tháng by 2024
            Mỗi xã xây dựng ít nhất 01 mô hình phòng, chống đuối nước. | >= 1 mô hình by 2024
            Treo ít nhất 03 băng rôn tại trung tâm xã và mỗi thôn 01 băng rôn. | >= 3 băng rôn by 2024; = 1 băng rôn by 2024
            Mỗi tháng 01 tiết sinh hoạt dưới cờ về an toàn. | = 1 tiết by 2024
            Có 38 trong số 52 xã (đạt 73%) được công nhận phù hợp với trẻ em. | = 38 xã by 2024; = 73 % by 2024
            18/18 lớp có hộp thư góp ý. | = 18 lớp by 2024
            Tổ chức 02 buổi ngoại khóa cho học sinh khối 4, 5. | = 2 buổi by 2024
            Giảm tỷ lệ trẻ em bỏ học xuống dưới 0,5% vào cuối năm học 2026 - 2027. | < 0.5 % by 2027
            """)
    void theNumberItsComparatorUnitAndYear(String sentence, String expected) {
        assertThat(Fragment.goal(sentence).targets()).isEqualTo(Arrays.asList(expected.split("; ")));
    }

    /** Results, descriptions, ages, names, dates and telephone numbers are no goals. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2023 đã vận động hơn 2,1 tỷ đồng.",
                "Toàn tỉnh hiện có 187.320 trẻ em, chiếm 25,4% dân số.",
                "Quan tâm trẻ em dưới 16 tuổi và trẻ em từ 6 đến 11 tuổi.",
                "Thực hiện 5 điều Bác Hồ dạy.",
                "Gọi Tổng đài 111 khi phát hiện trẻ em bị xâm hại.",
                "Liên hệ số điện thoại 0912.000.345.",
                "Tiếp tục phòng, chống COVID-19 trong trường học.",
                "Thực hiện tiêu chí 5, 6 của bộ tiêu chuẩn.",
                "Các em học sinh lớp 4, 5.",
                "Triển khai từ ngày 01/6/2024 đến ngày 30/6/2024."
            })
    void whatIsNoGoalIsNotTakenForOne(String sentence) {
        assertThat(Fragment.goal(sentence).targets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giảm 12% số trẻ em đuối nước. | DECREASE_BY
            Tăng 5% số điểm vui chơi cho trẻ em. | INCREASE_BY
            Duy trì 100% trạm y tế xã có bác sĩ. | MAINTAIN
            Giảm tỷ lệ trẻ em béo phì xuống còn 9%. | LEVEL
            """)
    void meaningBeyondPrintStandsInTheMode(String sentence, Mode mode) {
        assertThat(Fragment.goal(sentence).reading().targets())
                .extracting(Target::mode)
                .containsExactly(mode);
    }

    @Test
    void aGoalWithoutANumberIsADirectionWithItsBaseline() {
        List<Target> directions = Fragment.goal("Giảm tỷ lệ trẻ em bị bạo lực so với năm 2023.")
                .reading()
                .directions();
        assertThat(directions).hasSize(1);
        assertThat(directions.getFirst().mode()).isEqualTo(Mode.DECREASE);
        assertThat(directions.getFirst().baseline()).isEqualTo("năm 2023");
    }

    @Test
    void moneyKeepsItsScaleInTheUnitAndHasAnAmount() {
        Target target = Fragment.goal("Vận động 2,5 tỷ đồng cho Quỹ Bảo trợ trẻ em.")
                .reading()
                .targets()
                .getFirst();
        assertThat(target.quantities()).containsExactly(new BigDecimal("2.5"));
        assertThat(target.amounts().getFirst()).isEqualByComparingTo("2500000000");
    }

    @Test
    void aspirationsAndWhoOwesTheNumberAreTold() {
        Target target = Fragment.goal("Phấn đấu mỗi xã tổ chức 02 lớp dạy bơi.")
                .reading()
                .targets()
                .getFirst();
        assertThat(target.aspiration()).isTrue();
        assertThat(target.per()).isEqualToIgnoringCase("mỗi xã");
    }

    @Test
    void aFootnoteGluedToANumberIsDoubted() {
        Target target = Fragment.goal("Đạt 24%1 số trường có bể bơi.")
                .reading()
                .targets()
                .getFirst();
        assertThat(target.quantities()).containsExactly(new BigDecimal("24"));
        assertThat(target.doubts()).contains(Doubt.FOOTNOTE_GLUED);
    }

    @Test
    void aNumberWithTwoReadingsIsDoubted() {
        assertThat(Fragment.goal("Tập huấn cho 1,580 cán bộ.")
                        .reading()
                        .targets()
                        .getFirst()
                        .doubts())
                .contains(Doubt.TWO_READINGS);
    }
}
