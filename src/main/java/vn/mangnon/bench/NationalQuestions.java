package vn.mangnon.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Pivot;
import vn.mangnon.measures.Pivots;
import vn.mangnon.measures.Place;
import vn.mangnon.measures.Question;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;

/** What is asked at the size of the country, through the product's own doors. */
final class NationalQuestions {
    /** Ten whole figures, and ten of children with boys and girls: thirty cells. */
    static final List<String> WHOLE = List.of(
            "communication.items",
            "gift.value",
            "visit.items",
            "scholarship.value",
            "training.items",
            "training.trainees",
            "meeting.items",
            "work_new.items",
            "work_upgraded.items",
            "cost",
            "banner.items",
            "unsafe_place.items",
            "gift.children",
            "scholarship.children",
            "examination.children");

    static final List<String> OF_CHILDREN = List.of(
            "communication.children", "participation.children", "play.children", "visit.children", "launch.children");

    static final String PIVOTED = "communication.children";
    static final List<Integer> SEXES = List.of(1, 2);

    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final LocalDate BEGINNING = LocalDate.of(2021, 7, 1);
    static final int MONTHS = 60;
    static final Period ALL_MONTHS =
            new Period(BEGINNING, BEGINNING.plusMonths(MONTHS).minusDays(1));

    private final Measures measures;
    private final Pivots pivots;
    private final Random random = new Random(1);
    private final Area root;
    private final List<Area> provinces;
    private final List<Area> communes;
    private final Areas areas;

    NationalQuestions(ApplicationContext context, Area root) {
        measures = context.getBean(Measures.class);
        pivots = context.getBean(Pivots.class);
        areas = context.getBean(Areas.class);
        this.root = root;
        provinces =
                root.level() == AreaLevel.PROVINCE ? List.of(root) : areas.within(root.id(), AreaLevel.PROVINCE, END);
        communes = areas.within(root.id(), AreaLevel.COMMUNE, END);
    }

    UUID anyCommune() {
        return communes.get(random.nextInt(communes.size())).id().value();
    }

    UUID anyProvince() {
        return provinces.get(random.nextInt(provinces.size())).id().value();
    }

    List<Period> months() {
        return IntStream.range(0, MONTHS)
                .mapToObj(BEGINNING::plusMonths)
                .map(first -> new Period(first, first.plusMonths(1).minusDays(1)))
                .toList();
    }

    /** A quarter some time in the five years. */
    Period anyQuarter() {
        return quarter(random.nextInt(MONTHS / 3));
    }

    void eachProvinceAndQuarter(BiConsumer<UUID, Period> doing) {
        provinces.forEach(province -> IntStream.range(0, MONTHS / 3)
                .forEach(number -> doing.accept(province.id().value(), quarter(number))));
    }

    private static Period quarter(int number) {
        LocalDate first = BEGINNING.plusMonths(3L * number);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    /** Thirty cells of one commune, one quarter. */
    long communeReport(UUID commune, Period quarter) {
        return measures.answer(scope(commune), cells(commune, quarter), Known.NOW)
                .size();
    }

    /** The same thirty cells for each commune of a province and for the province. */
    long provinceQuarter(UUID province, Period quarter) {
        List<Pivot.At> places = Stream.concat(
                        Stream.of(new Id<Area>(province)),
                        areas.within(new Id<>(province), AreaLevel.COMMUNE, END).stream()
                                .map(Area::id))
                .map(Pivot.At::whole)
                .toList();
        Scope scope = scope(province);
        return pivots.answer(scope, new Pivot(WHOLE, places, List.of(quarter), List.of(0)))
                        .size()
                + pivots.answer(scope, new Pivot(OF_CHILDREN, places, List.of(quarter), List.of(0, 1, 2)))
                        .size();
    }

    /** Five years by province, month and sex. */
    long nationalPivot() {
        List<Pivot.At> places =
                provinces.stream().map(Area::id).map(Pivot.At::whole).toList();
        return pivots
                .answer(scope(root.id().value()), new Pivot(List.of(PIVOTED), places, months(), SEXES))
                .values()
                .stream()
                .mapToLong(answer -> answer.quantity())
                .sum();
    }

    private static List<Question> cells(UUID commune, Period quarter) {
        Place place = Place.area(new Id<>(commune));
        List<Question> questions = new ArrayList<>();
        WHOLE.forEach(indicator -> questions.add(Question.of(indicator, place, quarter)));
        for (int cell : Set.of(0, 1, 2)) {
            OF_CHILDREN.forEach(indicator ->
                    questions.add(Question.of(indicator, place, quarter).part(cell)));
        }
        return questions;
    }

    private static Scope scope(UUID area) {
        return new Scope(List.of(), List.of(area));
    }
}
