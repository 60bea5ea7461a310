package vn.mangnon.planning.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invented documents, each with words of its own. */
final class Texts {
    private static final String[] WORDS =
            ("trẻ em tổ chức hoạt động xã thôn trường lớp tuyên truyền phòng ngừa an toàn vui chơi giáo "
                            + "dục kỹ năng bơi cứu đuối gia đình cha mẹ quà sách vở học bổng khám sức khỏe nước sạch vệ sinh mùa hè lễ hội")
                    .split(" ");

    private Texts() {}

    static String plan(String number, int seed) {
        return head(number) + body(seed);
    }

    static String head(String number) {
        return """
                ỦY BAN NHÂN DÂN
                HUYỆN MƯỜNG LẰN
                Số: %s/KH-UBND
                Mường Lằn, ngày 05 tháng 3 năm 2024
                KẾ HOẠCH
                Công tác trẻ em năm 2024
                I. NHIỆM VỤ
                """.formatted(number);
    }

    static String body(int seed) {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder();
        for (int line = 1; line <= 40; line++) {
            body.append("- ");
            for (int word = 0; word < 14; word++) {
                body.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            body.append(";\n");
        }
        return body.toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
