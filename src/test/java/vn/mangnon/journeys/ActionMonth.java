package vn.mangnon.journeys;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;

/** The Action Month of 2024 in Huyện Mường Lằn, brought backstage to where a journey begins. */
final class ActionMonth {
    static final Path PLAN = Path.of("samples", "kh-thang-hanh-dong-muong-lan-2024.docx");
    static final String DUTY = "Tổng hợp kết quả, báo cáo theo đề cương";
    static final String PROSE = "Đã thực hiện theo kế hoạch của huyện, có sự phối hợp của các đoàn thể.";

    private final Visitors visitors;

    ActionMonth(Visitors visitors) {
        this.visitors = visitors;
    }

    /** The plan as it was read, confirmed by nobody. @return its path */
    String read() {
        Visitor huy = visitors.backstage("huy.muonglan").open("/plans/new");
        huy.page().locator("#f-file").setInputFiles(PLAN);
        huy.page().locator("[name=again]").check();
        huy.press("Đọc");
        return huy.path().replaceFirst("/reading.*", "");
    }

    /** The plan in force, its figures counted from the last week of May. @return its path */
    String inForce() {
        String plan = read();
        Visitor huy = visitors.backstage("huy.muonglan").open(plan + "/reading");
        huy.press(huy.page().locator("button[name=sure]")).open(plan + "/provisions");
        Locator duty = huy.page().locator("section.card").filter(new Locator.FilterOptions().setHasText("03/7/2024"));
        duty.locator("summary").click();
        duty.locator("[name=first]").fill("2024-05-25");
        huy.press(duty.locator("form button:not([name=choose])").first());
        huy.open(plan + "/confirmation").type("Số", "58").type("Ngày ban hành", "2024-05-20");
        huy.press("Xác nhận kế hoạch");
        return plan;
    }

    /** The plan in force and its report form confirmed. @return its path */
    String reportable() {
        String plan = inForce();
        visitors.backstage("huy.muonglan").open(plan + "/template").press("Xác nhận mẫu báo cáo");
        return plan;
    }

    /** A day of the demo. */
    ActionMonth on(LocalDate day) {
        visitors.backstage("dinh.quantri").on(day);
        return this;
    }

    /** The reports of these officers, handed in. */
    ActionMonth submitted(String... officers) {
        for (String officer : officers) {
            Visitor one = visitors.backstage(officer).press("Mở báo cáo");
            for (Locator text : one.page().locator("textarea").all()) {
                text.fill(PROSE);
            }
            one.press("Nộp báo cáo");
            if (one.path().endsWith("/doubts")) {
                one.page().locator("input[name^='right.']").all().forEach(Locator::check);
                one.press("Nộp báo cáo");
            }
        }
        return this;
    }

    /** The reports of these bodies, accepted. */
    ActionMonth accepted(String... bodies) {
        Visitor huy = visitors.backstage("huy.muonglan");
        for (String body : bodies) {
            huy.open("/").follow("Ủy ban nhân dân " + body).press("Tiếp nhận");
        }
        return this;
    }
}
