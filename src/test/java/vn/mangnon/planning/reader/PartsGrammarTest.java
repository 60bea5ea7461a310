package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How plans hand out parts. */
class PartsGrammarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giao Sở Y tế chủ trì, tham mưu triển khai Kế hoạch. | Sở Y tế LEAD ADVISE
            Sở Y tế chủ trì, phối hợp với đơn vị có liên quan kiểm tra việc thực hiện. | Sở Y tế LEAD
            Sở Y tế chủ trì, hướng dẫn, đôn đốc và phối hợp với Sở Tư pháp tổng hợp kết quả. | Sở Y tế LEAD; Sở Tư pháp COORDINATE
            Hội nghị do Sở Y tế tỉnh chủ trì. | Sở Y tế tỉnh LEAD
            Chủ tịch UBND các huyện chịu trách nhiệm về kết quả thực hiện. | Chủ tịch UBND các huyện ACCOUNTABLE
            Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên tham gia giám sát, vận động nguồn lực. | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh MONITOR; các tổ chức thành viên MONITOR
            Sở Tài chính bố trí kinh phí thực hiện. | Sở Tài chính EXECUTE
            Ban Gia đình - Xã hội là đầu mối theo dõi. | Ban Gia đình - Xã hội FOCAL
            Sở Giáo dục và Đào tạo phối hợp với Công an tỉnh tuyên truyền. | Sở Giáo dục và Đào tạo COORDINATE; Công an tỉnh COORDINATE
            Chủ trì: Sở Y tế; Phối hợp: Sở Nội vụ, Công an tỉnh. | Sở Y tế LEAD; Sở Nội vụ COORDINATE; Công an tỉnh COORDINATE
            Sở Y tế huy động sự tham gia của Đoàn Thanh niên, Hội LHPN, cộng tác viên. | Sở Y tế EXECUTE; Đoàn Thanh niên PARTICIPATE; Hội LHPN PARTICIPATE
            Các sở, ban, ngành; UBND cấp xã theo chức năng, nhiệm vụ triển khai thực hiện. | Các sở, ban, ngành EXECUTE; UBND cấp xã EXECUTE
            Phòng Văn hóa - Xã hội là cơ quan thường trực của Ban Chỉ đạo. | Phòng Văn hóa - Xã hội STANDING
            Phòng Y tế tham mưu UBND huyện ban hành kế hoạch. | Phòng Y tế ADVISE
            """)
    void theBodyAndItsPart(String sentence, String expected) {
        assertThat(Fragment.duty(sentence).actors()).isEqualTo(Arrays.asList(expected.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Y tế",
                "Các cơ quan, ban, ngành, đoàn thể huyện",
                "Các trường mầm non, tiểu học, trung học cơ sở trên địa bàn",
                "Các chi đoàn khu dân cư",
                "Hiệu trưởng",
                "Ủy ban nhân dân các xã, phường, đặc khu"
            })
    void aHeadingAmongTheDutiesIsTheBodyOfWhatStandsBelow(String heading) {
        String plan = "KẾ HOẠCH\nNăm 2024\n\nI. TỔ CHỨC THỰC HIỆN\n1. " + heading
                + "\nChủ trì tổ chức sinh hoạt hè cho trẻ em.\n2. Công an xã\nBảo đảm an ninh, trật tự.\n";
        assertThat(new Fragment(new PlanReader().read(plan)).actors()).first().isEqualTo(heading + " LEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chế độ báo cáo", "Các nhiệm vụ trọng tâm", "Các hoạt động truyền thông", "Kinh phí"})
    void aHeadingThatNamesNoBodyMakesNone(String heading) {
        String plan = "KẾ HOẠCH\nNăm 2024\n\nI. TỔ CHỨC THỰC HIỆN\n1. " + heading + "\nTriển khai đầy đủ, kịp thời.\n";
        assertThat(new Fragment(new PlanReader().read(plan)).actors()).isEmpty();
    }

    @Test
    void theSameBodyInTwoSpellingsIsOne() {
        String plan = "KẾ HOẠCH\nNăm 2024\n\nI. TỔ CHỨC THỰC HIỆN\n1. Uỷ ban nhân dân các xã\nChủ trì rà soát."
                + "\n2. Sở Y tế\nPhối hợp với Ủy ban nhân dân các xã kiểm tra.\n";
        assertThat(new Fragment(new PlanReader().read(plan)).actors()).hasSize(2);
    }
}
