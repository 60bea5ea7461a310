package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mangnon.planning.reader.reading.Due;

/** How plans say when something is due: one pattern a line; the plan is of 2024. */
class TimeGrammarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gửi kế hoạch về Sở Y tế trước ngày 18 tháng 7 hằng năm. | BEFORE YEARLY --07-18
            Báo cáo kết quả về UBND tỉnh chậm nhất sau 10 ngày kể từ ngày kết thúc chiến dịch. | BY PER_EVENT +10 DAY
            Báo cáo UBND huyện chậm nhất vào ngày 20 của tháng cuối kỳ báo cáo. | BY PERIODIC day 20 of LAST
            Báo cáo kết quả về Sở Y tế trước ngày 12 tháng 7 năm 2024. | BEFORE 2024-07-12
            Xây dựng kế hoạch, gửi trước ngày 15/5/2024. | BEFORE 2024-05-15
            Báo cáo về Tỉnh đoàn trước ngày 20 tháng cuối của quý. | BEFORE QUARTERLY day 20 of LAST
            Báo cáo năm gửi trước ngày 22/11 hằng năm. | BEFORE YEARLY --11-22
            Báo cáo 6 tháng, 1 năm về Ban Thường vụ Hội LHPN tỉnh. | UNSTATED HALF_YEARLY YEARLY
            Định kỳ hằng tháng báo cáo tiến độ về phòng Y tế. | UNSTATED MONTHLY PERIODIC
            Báo cáo tháng gửi Sở Y tế chậm nhất ngày 15 của tháng báo cáo. | BY MONTHLY day 15 of THIS
            Báo cáo quý gửi Sở Y tế chậm nhất ngày 06 của tháng cuối quý. | BY QUARTERLY day 6 of LAST
            Báo cáo năm gửi Sở Y tế chậm nhất ngày 25 tháng 11. | BY YEARLY --11-25
            Hàng năm từ ngày 01/10 đến 01/11 các xã lập hồ sơ đề nghị công nhận. | WINDOW YEARLY --10-01/--11-01
            Báo cáo định kỳ 6 tháng, hằng năm hoặc đột xuất theo yêu cầu của Sở Y tế. | UNSTATED HALF_YEARLY YEARLY PERIODIC AD_HOC
            Đánh giá xã phù hợp với trẻ em vào tháng 11 của năm thứ hai và năm thứ tư. | ON PER_TERM --11
            Tổ chức chiến dịch từ ngày 01/6 đến ngày 30/6/2024. | WINDOW 2024-06-01/2024-06-30
            Tổ chức trại hè từ ngày 25-5 đến 1-6. | WINDOW 2024-05-25/2024-06-01
            Triển khai từ tháng 6 đến tháng 12/2024; trọng tâm từ ngày 1 đến ngày 30/6. | WINDOW 2024-06/2024-12; WINDOW 2024-06-01/2024-06-30
            Tổ chức ngày hội vào tuần cuối tháng 5 hoặc ngày 01 tháng 6. | ON 2024-05
            Dự kiến tổ chức diễn đàn trong tháng 7/2024. | WITHIN 2024-07
            Tổ chức hội trại vào trung tuần tháng 8. | ON 2024-08
            Thời gian tổ chức trại: 02 ngày, từ ngày 16/08-17/08/2024. | WINDOW 2024-08-16/2024-08-17
            Cân trẻ mỗi năm 2 đợt: đợt 1 vào tháng 6 và đợt 2 vào tháng 12. | ON TWICE_YEARLY --06; ON TWICE_YEARLY --12
            Báo cáo năm (trước ngày 15/12) gửi Sở Y tế. | BEFORE YEARLY --12-15
            Thực hiện báo cáo đột xuất khi có yêu cầu của UBND tỉnh. | UNSTATED AD_HOC
            Các xã triển khai ngay sau khi Kế hoạch được ban hành. | AFTER PER_EVENT +0 DAY
            Thông báo kết quả chậm nhất 03 ngày làm việc kể từ ngày nhận hồ sơ. | BY PER_EVENT +3 WORKING_DAY
            Hoàn thành rà soát trong quý II/2024. | WITHIN 2024-Q2
            Giáo viên mở hộp thư vào thứ Sáu hằng tuần. | ON WEEKLY
            Báo cáo bằng văn bản gửi Sở Y tế trước 16 giờ 30 phút ngày 12/11/2024. | BEFORE 2024-11-12
            """)
    void theDayThePeriodAndHowOften(String sentence, String expected) {
        assertThat(Fragment.work(sentence).dues()).isEqualTo(Arrays.asList(expected.split("; ")));
    }

    /** The second name of a day in the lunar calendar is no second due. */
    @Test
    void aLunarDateBesideItsDayIsTheSameDay() {
        assertThat(Fragment.work("Đêm hội trăng rằm: 19h30 ngày thứ Ba, 17/9/2024 (tức ngày 15/8 âm lịch).")
                        .dues())
                .containsExactly("ON 2024-09-17");
    }

    /** Of which days figures are is not when they are due; a day that does not exist is no day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số liệu báo cáo chốt ngày 25 tháng báo cáo.",
                "Kỳ số liệu từ ngày 15 tháng trước đến ngày 14 tháng báo cáo.",
                "Hoàn thành trước ngày 31/02/2024.",
                "Ngày 10/11/2023, Sở đã gửi dự thảo xin ý kiến Sở Tài chính.",
                "Tổ chức tốt các hoạt động cho trẻ em."
            })
    void whatIsNoTimeMakesNoDue(String sentence) {
        assertThat(Fragment.work(sentence).dues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "03/01/20219", "32/12/2024", "12/13/2024"})
    void aReportForADayThatDoesNotExistHasNoTime(String day) {
        assertThat(Fragment.work("Báo cáo kết quả về UBND huyện trước ngày " + day + ".")
                        .dues())
                .containsExactly("UNSTATED ONCE");
    }

    @Test
    void aReportNamesWhoOwesItToWhomAndThroughWhom() {
        Due due = Fragment.duty("Các đơn vị báo cáo UBND huyện qua phòng Y tế trước ngày 05/7/2024.")
                .reading()
                .dues()
                .getFirst();
        assertThat(due.debtors()).containsExactly("Các đơn vị");
        assertThat(due.creditors()).containsExactly("UBND huyện");
        assertThat(due.via()).containsExactly("phòng Y tế");
    }
}
