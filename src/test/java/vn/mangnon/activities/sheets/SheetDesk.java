package vn.mangnon.activities.sheets;

import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.testing.Browser;

/** One officer fetching workbooks and sending them back. */
final class SheetDesk {
    private final Browser officer;

    SheetDesk(Browser officer) {
        this.officer = officer;
    }

    Workbook fetch() {
        return Workbook.open(
                officer.bytes("/activities/sheets/workbook.xlsx?first=2024-01-01&last=2024-12-31&kind=gift&kind=play"));
    }

    HttpResponse<String> send(byte[] file) {
        return officer.upload(
                "/activities/sheets",
                "hoat-dong.xlsx",
                file,
                "id",
                UUID.randomUUID().toString());
    }

    /** @return the address of what would change */
    String sent(byte[] file) {
        return location(expect(303, send(file)));
    }

    String page(String address) {
        return text(expect(200, officer.get(address)).body());
    }

    void save(String address) {
        expect(303, officer.post(address + "/saving"));
    }

    Workbook returned(String address) {
        return Workbook.open(officer.bytes(address + "/returned.xlsx"));
    }

    /** How many rows of a kind a page counts. */
    static long count(String page, String label) {
        Matcher found = Pattern.compile(Pattern.quote(label) + "\\s+([\\d.]+)").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException(label + " is not on the page: " + page);
        }
        return Long.parseLong(found.group(1).replace(".", ""));
    }
}
