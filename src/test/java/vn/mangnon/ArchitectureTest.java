package vn.mangnon;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Seen;
import vn.mangnon.shared.Unscoped;

/** What machines keep of the house's rules. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.mangnon");

    private static final Pattern SCHEMA_IN_SQL =
            Pattern.compile("(?i)\\b(?:from|join|into|update|call)\\s+([a-z]+)\\.[a-z]+");

    /** Schemas a module's SQL may name besides its own and units. */
    private static final Map<String, Set<String>> FURTHER =
            Map.of("server", Set.of("meta"), "bench", Set.of("measures", "dues", "planning", "activities"));

    @Test
    void callsGoDownOnly() {
        ApplicationModules.of(MangNon.class).verify();
    }

    @Test
    void controllersAreNobodyElsesBusiness() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils|Util|Helper|Manager|Dto|DTO|Mapper)")
                .check(OURS);
    }

    @Test
    void anInterfaceIsEarnedByTwoImplementers() {
        classes()
                .that()
                .areInterfaces()
                .and(not(isAnnotationOrSingleMethodOrSealed()))
                .should(haveTwoImplementers())
                .check(OURS);
    }

    @Test
    void everyReadingMethodTakesAScopeOrSaysWhyNot() {
        methods().that(areReads()).should(takeAScope()).check(OURS);
    }

    /** Who holds one may see it: so nobody makes one up. Samples and measurements record theirs and show nobody. */
    @Test
    void onlyItsOwnModuleMakesARecordThatWasSeen() {
        List<JavaClass> seen = OURS.stream()
                .filter(type -> type.isAssignableTo(Seen.class) && !type.isInterface())
                .toList();
        assertThat(seen).isNotEmpty();
        for (JavaClass type : seen) {
            assertThat(type.getConstructorCallsToSelf())
                    .extracting(call -> module(call.getOriginOwner()))
                    .isSubsetOf(module(type), "sample", "bench");
        }
    }

    /** A stream of rows keeps its connection until somebody closes it: rows come as lists. */
    @Test
    void rowsComeAsLists() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(OURS);
    }

    @Test
    void sharedKnowsOnlyTheJdk() {
        noClasses()
                .that()
                .resideInAPackage("vn.mangnon.shared")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                .check(OURS);
    }

    @Test
    void sqlNamesItsOwnSchemaAndUnits() {
        List<String> strangers = new ArrayList<>();
        Sources.java().forEach((path, text) -> {
            String module = Sources.module(path);
            Matcher sql = SCHEMA_IN_SQL.matcher(text);
            while (sql.find()) {
                String schema = sql.group(1);
                boolean allowed = schema.equals(module)
                        || schema.equals("units")
                        || FURTHER.getOrDefault(module, Set.of()).contains(schema)
                        || !Sources.SCHEMAS.contains(schema);
                if (!allowed) {
                    strangers.add(path + ": " + sql.group());
                }
            }
        });
        assertThat(strangers).isEmpty();
    }

    @Test
    void noViewDependsOnAnotherModulesSaveTheLedgers() {
        List<String> strangers = new ArrayList<>();
        Sources.views().forEach((path, text) -> {
            String module = path.replaceFirst("(_\\w+)?\\.sql$", "");
            if (module.equals("policies")) { // which rows are whose, of every module, in one place
                return;
            }
            Matcher sql = SCHEMA_IN_SQL.matcher(text.replaceAll("(?m)--.*$", ""));
            while (sql.find()) {
                String schema = sql.group(1);
                boolean ledger = Set.of("measures", "dues").contains(module)
                        && sql.group().matches(".*\\.(measure|due)s?");
                if (Sources.SCHEMAS.contains(schema) && !schema.equals(module) && !schema.equals("units") && !ledger) {
                    strangers.add(path + ": " + sql.group());
                }
            }
        });
        assertThat(strangers).isEmpty();
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isAnnotationOrSingleMethodOrSealed() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "annotations, functions, sealed types and markers",
                type -> type.isAnnotation()
                        || type.getMethods().size() <= 1
                        || type.reflect().isSealed());
    }

    private static ArchCondition<JavaClass> haveTwoImplementers() {
        return new ArchCondition<>("have two implementers") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int found = type.getAllSubclasses().size();
                events.add(new SimpleConditionEvent(type, found >= 2, type.getName() + " has " + found));
            }
        };
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaMethod> areReads() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "read the database",
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.tryGetAnnotationOfType(Transactional.class)
                                .map(Transactional::readOnly)
                                .orElse(false));
    }

    /** A Scope, a record that was seen, or several of them. */
    private static boolean provesSight(JavaType parameter) {
        JavaClass raw = parameter.toErasure();
        return raw.isEquivalentTo(Scope.class)
                || raw.isAssignableTo(Seen.class)
                || raw.isAssignableTo(Collection.class)
                        && parameter instanceof JavaParameterizedType several
                        && several.getActualTypeArguments()
                                .getFirst()
                                .toErasure()
                                .isAssignableTo(Seen.class);
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("vn\\.mangnon\\.(\\w+).*", "$1");
    }

    private static ArchCondition<JavaMethod> takeAScope() {
        return new ArchCondition<>("take a Scope or be marked @Unscoped") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean scoped = method.getParameterTypes().stream().anyMatch(ArchitectureTest::provesSight)
                        || method.isAnnotatedWith(Unscoped.class);
                events.add(new SimpleConditionEvent(method, scoped, method.getFullName() + " takes no Scope"));
            }
        };
    }
}
