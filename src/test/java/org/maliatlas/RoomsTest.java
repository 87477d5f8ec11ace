package org.maliatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each room has one job and knows only the rooms below it; docs/architecture.md draws the same table. */
class RoomsTest {
    private static final String ROOT = "org.maliatlas";

    /** What each room may know besides itself. A room that is not here may not exist. */
    private static final Map<String, List<String>> KNOWS = Map.ofEntries(
            Map.entry("words", List.of()),
            Map.entry("tables", List.of("words")),
            Map.entry("incident", List.of("words")),
            Map.entry("geography", List.of("words")),
            Map.entry("store", List.of("words", "incident", "geography")),
            Map.entry("query", List.of("words", "incident", "geography")),
            Map.entry("intake", List.of("words", "tables", "incident", "geography", "store")),
            Map.entry("export", List.of("words", "tables", "incident", "geography", "query", "store")),
            Map.entry("opening", List.of("words", "incident", "geography", "store", "query")),
            Map.entry("raster", List.of()),
            Map.entry("cartography", List.of("words", "incident", "geography", "query", "raster")),
            Map.entry("charts", List.of("words", "incident", "query", "cartography")),
            Map.entry("snapshot", List.of("words", "incident", "geography", "query", "raster", "cartography", "charts")),
            Map.entry("film", List.of("words", "snapshot")),
            Map.entry("bundle", List.of("words", "export", "incident", "query", "snapshot", "film")),
            Map.entry("cli", List.of("words", "bundle", "export", "tables", "intake", "incident", "geography", "store", "query", "opening", "cartography", "charts", "snapshot", "film")),
            Map.entry("window", List.of("words", "bundle", "export", "tables", "intake", "incident", "geography", "store", "query", "opening", "cartography", "charts", "snapshot", "film")));

    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void theRoomsAreTheseAndNoOthers() {
        TreeSet<String> rooms = PROGRAM.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(ROOT + "."))
                .filter(name -> !name.startsWith(ROOT + ".make")).map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms).isEqualTo(new TreeSet<>(KNOWS.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "tables", "incident", "geography", "store", "intake", "export", "query", "opening", "raster", "cartography", "charts", "snapshot", "film", "bundle", "cli", "window"})
    void aRoomKnowsOnlyTheRoomsBelowIt(String room) {
        List<String> forbidden = new ArrayList<>(KNOWS.keySet());
        forbidden.removeAll(KNOWS.get(room));
        forbidden.remove(room);
        noClasses().that().resideInAPackage(ROOT + "." + room)
                .should().dependOnClassesThat().resideInAnyPackage(forbidden.stream().map(name -> ROOT + "." + name).toArray(String[]::new))
                .orShould().dependOnClassesThat().haveFullyQualifiedName(ROOT + ".Atlas")
                .check(PROGRAM);
    }

    @Test
    void javaFxStaysInTheWindow() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".window")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..").check(PROGRAM);
    }

    @Test
    void sqlStaysInTheStore() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".store")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..").check(PROGRAM);
    }

    @Test
    void shapefilesAndProjectionsAreTheGeographyRoomsJob() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".geography", ROOT + ".make")
                .should().dependOnClassesThat().resideInAnyPackage("org.geotools.data..", "org.geotools.referencing..", "org.geotools.api..").check(PROGRAM);
    }

    @Test
    void nothingStaticChanges() {
        fields().should(be("final or not static", field -> !field.getModifiers().contains(JavaModifier.STATIC)
                || field.getModifiers().contains(JavaModifier.FINAL))).check(PROGRAM);
    }

    @Test
    void noNameSaysNothing() {
        assertThat(PROGRAM.stream().map(JavaClass::getSimpleName).filter(name -> name.matches(".*(Manager|Helper|Utils?|Impl)"))).isEmpty();
    }

    private static ArchCondition<JavaField> be(String what, Predicate<JavaField> test) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(new SimpleConditionEvent(field, test.test(field), field.getFullName() + " is not " + what));
            }
        };
    }
}
