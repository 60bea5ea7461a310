package vn.mangnon.bench.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.PersonNameComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;
import vn.mangnon.register.matching.Born;
import vn.mangnon.register.matching.Person;
import vn.mangnon.register.matching.Place;
import vn.mangnon.register.matching.Sex;
import vn.mangnon.shared.Folded;

/**
 * Duke 1.2 over Lucene in memory, its own comparators, given more than it would have by itself: names without marks, đ as d, and
 * today's commune for an old one. Its probabilities were set by hand, its threshold where it did best on another seed.
 */
final class Duke implements Contender {
    private static final double THRESHOLD = 0.999;
    private static final int MOST_HITS = 100;
    private static final String ID = "id";

    private final List<Record> records = new ArrayList<>();
    private final LuceneDatabase database = new LuceneDatabase();
    private final Processor processor;

    Duke() {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setProperties(List.of(
                new PropertyImpl(ID),
                property("name", new PersonNameComparator(), 0.1, 0.9, true),
                property("born", new Levenshtein(), 0.1, 0.9, true),
                property("mother", new PersonNameComparator(), 0.3, 0.85, true),
                property("father", new PersonNameComparator(), 0.3, 0.85, true),
                property("commune", new ExactComparator(), 0.35, 0.75, false),
                property("sex", new ExactComparator(), 0.2, 0.55, false),
                property("number", new Levenshtein(), 0.2, 0.99, true)));
        configuration.setThreshold(THRESHOLD);
        database.setMaxSearchHits(MOST_HITS);
        configuration.setDatabase(database);
        processor = new Processor(configuration);
    }

    private static Property property(String name, Comparator comparator, double low, double high, boolean looked) {
        PropertyImpl property = new PropertyImpl(name, comparator, low, high);
        property.setLookupBehaviour(looked ? Property.Lookup.TRUE : Property.Lookup.FALSE);
        return property;
    }

    @Override
    public void add(Person record) {
        Record one = record(record, records.size());
        records.add(one);
        database.index(one);
    }

    @Override
    public void index() {
        database.commit();
    }

    @Override
    public void pairs(Pairs pairs) {
        Set<Long> told = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            for (int other : alike(records.get(i))) {
                if (other != i && told.add((long) Math.min(i, other) << 32 | Math.max(i, other))) {
                    pairs.take(i, other);
                }
            }
        }
    }

    @Override
    public int[] check(Person person) {
        return alike(record(person, -1));
    }

    /** What its processor does with a record, without the listeners. */
    private int[] alike(Record record) {
        return database.findCandidateMatches(record).stream()
                .filter(candidate -> processor.compare(record, candidate) >= THRESHOLD)
                .mapToInt(candidate -> Integer.parseInt(candidate.getValue(ID)))
                .toArray();
    }

    private static Record record(Person person, int number) {
        RecordImpl record = new RecordImpl();
        record.addValue(ID, Integer.toString(number));
        record.addValue("name", Folded.of(person.name()).text());
        record.addValue("born", day(person.born()));
        record.addValue("mother", Folded.of(person.mother()).text());
        record.addValue("father", Folded.of(person.father()).text());
        record.addValue("commune", commune(person.place()));
        record.addValue(
                "sex", person.sex() == Sex.UNKNOWN ? "" : person.sex().name().toLowerCase(Locale.ROOT));
        record.addValue("number", person.number());
        return record;
    }

    private static String day(Born born) {
        return born.year() == 0 ? "" : "%04d%02d%02d".formatted(born.year(), born.month(), born.day());
    }

    private static String commune(Place place) {
        return place.today().isEmpty() ? "" : place.today().getFirst();
    }
}
