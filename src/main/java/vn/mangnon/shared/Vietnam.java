package vn.mangnon.shared;

import java.time.ZoneId;

/** Where the product lives. */
public final class Vietnam {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {}
}
