package vn.mangnon.shared;

import java.time.ZoneId;
import java.util.Locale;

/** Where the product lives. */
public final class Vietnam {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final Locale LOCALE = Locale.of("vi", "VN");

    private Vietnam() {}
}
