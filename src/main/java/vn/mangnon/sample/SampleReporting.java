package vn.mangnon.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.activities.Breakdown;
import vn.mangnon.activities.declared.DeclaredFigure;
import vn.mangnon.activities.declared.DeclaredFigures;
import vn.mangnon.activities.declared.ValueStatus;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Templates;
import vn.mangnon.reporting.regimes.ChangeRegime;
import vn.mangnon.reporting.regimes.LayOutRegime;
import vn.mangnon.reporting.regimes.ReportRegime;
import vn.mangnon.reporting.regimes.ReportRegime.Level;
import vn.mangnon.reporting.regimes.ReportRegimes;
import vn.mangnon.reporting.templates.TemplateFiles;
import vn.mangnon.reporting.urgent.FollowUrgent;
import vn.mangnon.reporting.urgent.SendUrgent;
import vn.mangnon.reporting.urgent.UrgentReport;
import vn.mangnon.reporting.urgent.UrgentReports;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;
import vn.mangnon.web.BusinessClock;

/** The sample year's reporting: a regime of the province's, a grave event told up the line, a figure from paper. */
@Component
class SampleReporting {
    private static final LocalDate LAID_DOWN = LocalDate.of(2024, 6, 3);
    private static final LocalDate COUNTED = LocalDate.of(2024, 6, 15);
    private static final LocalDate HAPPENED = LocalDate.of(2024, 6, 18);
    private static final String PROVINCE = "ubnd-97";
    private static final String COMMUNE = "ubnd-97016";

    private final BusinessClock clock;
    private final SampleUnits units;
    private final TemplateFiles files;
    private final Templates templates;
    private final ReportRegimes regimes;
    private final ChangeRegime changeRegime;
    private final LayOutRegime layOut;
    private final UrgentReports urgents;
    private final SendUrgent sendUrgent;
    private final FollowUrgent followUrgent;
    private final DeclaredFigures figures;

    SampleReporting(
            BusinessClock clock,
            SampleUnits units,
            TemplateFiles files,
            Templates templates,
            ReportRegimes regimes,
            ChangeRegime changeRegime,
            LayOutRegime layOut,
            UrgentReports urgents,
            SendUrgent sendUrgent,
            FollowUrgent followUrgent,
            DeclaredFigures figures) {
        this.clock = clock;
        this.units = units;
        this.files = files;
        this.templates = templates;
        this.regimes = regimes;
        this.changeRegime = changeRegime;
        this.layOut = layOut;
        this.urgents = urgents;
        this.sendUrgent = sendUrgent;
        this.followUrgent = followUrgent;
        this.figures = figures;
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("vn.mangnon.sample/reporting/" + key).getBytes(StandardCharsets.UTF_8));
    }

    void load() {
        clock.assume(LAID_DOWN);
        regime();
        clock.assume(COUNTED);
        declare();
        clock.assume(HAPPENED);
        urgent();
    }

    /** Half-yearly from the communes by the 22nd to their districts, from these by the 25th to the province. */
    private void regime() {
        Scope scope = SampleTasks.scope(PROVINCE);
        Actor hanh = SampleYear.actor("hanh", "Nguyễn Thị Bích Hạnh", PROVINCE, PROVINCE);
        Template form = files.shipped("cong-tac-tre-em-6-thang", id("form"), hanh.body());
        templates.begin(hanh, form.titled("Báo cáo kết quả công tác trẻ em 6 tháng", form.purpose()));
        templates.publish(hanh, templates.require(scope, new Id<>(id("form"))));
        Instant now = SampleYear.morning(LAID_DOWN);
        ReportRegime regime = new ReportRegime(
                new Id<>(id("regime")),
                hanh.body(),
                "Công tác trẻ em 6 tháng",
                "Công văn 1187/UBND-VX ngày 31/5/2024 của UBND tỉnh",
                Optional.of(id("form")),
                "DECREE_09",
                LocalDate.of(2024, 1, 1),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0);
        changeRegime.save(hanh, regime, now);
        changeRegime.save(hanh, regime, level(AreaLevel.COMMUNE, 22), now);
        changeRegime.save(hanh, regime, level(AreaLevel.DISTRICT, 25), now);
        layOut.all(hanh, regimes.require(scope, regime.id()), now);
    }

    private static Level level(AreaLevel level, int day) {
        return new Level(
                new Id<>(id("level/" + level)),
                Line.GOVERNMENT,
                level,
                Optional.empty(),
                Optional.empty(),
                new DueRule.PeriodLastMonthDay(DueRule.Operator.BY, Cycle.HALF_YEAR, day),
                Optional.empty(),
                Optional.empty());
    }

    /** What the district's book of children in special circumstances says. */
    private void declare() {
        Actor huy = SampleYear.actor("huy", "Bùi Quang Huy", "pldtbxh-991", "ubnd-991");
        figures.declare(
                huy,
                new DeclaredFigure(
                        new Id<>(id("special")),
                        "special.children",
                        units.area("991", COUNTED).id().value(),
                        huy.organization(),
                        new Period(LocalDate.of(2024, 1, 1), COUNTED),
                        ValueStatus.DECLARED,
                        new Breakdown(OptionalLong.of(1_127), Map.of()),
                        "Sổ theo dõi trẻ em có hoàn cảnh đặc biệt của huyện, chốt ngày 15/6/2024",
                        1,
                        Optional.empty()),
                true);
    }

    /** A child drowned in Nà Tòng; both bodies above said within hours that they knew, the commune told more. */
    private void urgent() {
        Actor quyet = SampleYear.actor("quyet", "Cà Văn Quyết", COMMUNE, COMMUNE);
        Id<UrgentReport> id = new Id<>(id("urgent"));
        UrgentReport written = new UrgentReport(
                id,
                "ACCIDENT_DEATH",
                quyet.organization(),
                quyet.body(),
                at(HAPPENED, "17:20"),
                HAPPENED,
                units.area("97016", HAPPENED).id().value(),
                "Khoảng 15 giờ, một trẻ em 9 tuổi bị đuối nước khi tắm suối gần bản. Gia đình và trạm y tế xã đã cấp cứu"
                        + " nhưng không qua khỏi.",
                "UBND xã đã đến chia buồn, hỗ trợ ban đầu cho gia đình; cắm biển cảnh báo tạm ở đoạn suối.",
                Optional.empty(),
                List.of());
        sendUrgent.send(quyet, written, List.of(), "UBND xã Nà Tòng");
        acknowledge(id, SampleYear.actor("thinh", "Quàng Văn Thịnh", "ubnd-991", "ubnd-991"), "19:05");
        acknowledge(id, SampleYear.actor("hanh", "Nguyễn Thị Bích Hạnh", PROVINCE, PROVINCE), "20:40");
        UrgentReport sent = urgents.require(Scope.ofOrganization(quyet.body()), quyet, id, HAPPENED);
        String news = "Đã họp trưởng các bản; Đoàn xã và nhà trường cắt cử người trực đoạn suối trong hè.";
        followUrgent.tell(quyet, sent, id("news"), news, false, at(HAPPENED.plusDays(1), "10:15"));
    }

    private void acknowledge(Id<UrgentReport> id, Actor actor, String time) {
        UrgentReport report = urgents.require(Scope.ofOrganization(actor.body()), actor, id, HAPPENED);
        followUrgent.acknowledge(actor, report, at(HAPPENED, time));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Vietnam.ZONE).toInstant();
    }
}
