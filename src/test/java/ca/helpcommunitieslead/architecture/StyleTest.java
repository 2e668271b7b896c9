package ca.helpcommunitieslead.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import ca.helpcommunitieslead.HelpCommunitiesLead;
import ca.helpcommunitieslead.identity.Allowed;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of style that a machine can check (CONTRIBUTING.md says them in words). */
final class StyleTest {
    private static final String ROOT = "ca.helpcommunitieslead";
    private static final int MOST_COLLABORATORS = 5;
    private static final Set<String> SYSTEM_CLOCK_METHODS = Set.of("currentTimeMillis");
    private static final Set<String> CHANCE_METHODS = Set.of("randomUUID", "random");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void onlyTheProgramsConfigurationAsksTheMachineForTimeAndChance() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform.config")
                .should()
                .accessTargetWhere(describe("ask for time or chance", StyleTest::asksTheMachine)));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        var time = owner.getPackageName().equals("java.time") && (name.equals("now") || name.startsWith("system"));
        var machine = owner.isEquivalentTo(System.class) && SYSTEM_CLOCK_METHODS.contains(name);
        var chance =
                (owner.isEquivalentTo(UUID.class) || owner.isEquivalentTo(Math.class)) && CHANCE_METHODS.contains(name);
        var source = owner.isAssignableTo(Random.class) && (name.equals("<init>") || name.equals("current"));
        return time || machine || chance || source;
    }

    @Test
    void storesStayInTheirRoom() {
        check(classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate());
    }

    @Test
    void controllersAndConfigurationsArePackagePrivate() {
        check(classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(Configuration.class)
                .should()
                .notBePublic());
    }

    /** A record's components are data, not parameters: its own constructor may take what an accessor may return. */
    @Test
    void nothingTakesAnOptional() {
        check(classes().should(hold("takes no Optional", StyleTest::takingOptional)));
    }

    private static List<String> takingOptional(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> !unit.getName().startsWith("lambda$"))
                .filter(unit -> !(type.isRecord() && isCanonical(type, unit)))
                .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Optional.class)))
                .map(JavaCodeUnit::getFullName)
                .toList();
    }

    private static boolean isCanonical(JavaClass type, JavaCodeUnit unit) {
        var components = Arrays.stream(type.reflect().getRecordComponents())
                .map(component -> component.getType().getName())
                .toList();
        var parameters =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return unit instanceof JavaConstructor && components.equals(parameters);
    }

    @Test
    void theKernelIsPlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".kernel..")
                .should()
                .dependOnClassesThat(describe("belong to a framework", StyleTest::isFramework)));
    }

    private static boolean isFramework(JavaClass type) {
        var name = type.getPackageName();
        if (name.startsWith("org.springframework.modulith")) return false;
        return Stream.of("org.springframework", "gg.jte", "jakarta").anyMatch(name::startsWith);
    }

    @Test
    void collaboratorsComeInThroughTheConstructor() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource"));
        check(classes()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .should(hold("has at most five collaborators", StyleTest::crowdedConstructors)));
    }

    private static List<String> crowdedConstructors(JavaClass type) {
        return type.getConstructors().stream()
                .filter(constructor -> constructor.getRawParameterTypes().size() > MOST_COLLABORATORS)
                .map(JavaConstructor::getFullName)
                .toList();
    }

    @Test
    void classesAreClosed() {
        check(classes()
                .that()
                .areNotAnnotatedWith(Configuration.class)
                .and()
                .doNotBelongToAnyOf(HelpCommunitiesLead.class)
                .should(hold("is final", type -> isOpen(type) ? List.of(type.getFullName()) : List.of())));
    }

    private static boolean isOpen(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.FINAL)
                && !type.isInterface()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && !type.reflect().isSealed();
    }

    @Test
    void everyHandlerOfTheStaffsPagesSaysWhoMayUseIt() {
        check(methods()
                .that(are(describe("handlers of the staff's pages", StyleTest::isForStaff)))
                .should()
                .beAnnotatedWith(Allowed.class));
    }

    private static boolean isForStaff(JavaMethod method) {
        return paths(method).stream().anyMatch(path -> path.contains("/admin"));
    }

    private static List<String> paths(JavaMethod method) {
        var paths = new ArrayList<String>();
        method.tryGetAnnotationOfType(GetMapping.class)
                .ifPresent(mapping -> add(paths, mapping.value(), mapping.path()));
        method.tryGetAnnotationOfType(PostMapping.class)
                .ifPresent(mapping -> add(paths, mapping.value(), mapping.path()));
        method.tryGetAnnotationOfType(RequestMapping.class)
                .ifPresent(mapping -> add(paths, mapping.value(), mapping.path()));
        method.getOwner()
                .tryGetAnnotationOfType(RequestMapping.class)
                .filter(_ -> !paths.isEmpty())
                .ifPresent(mapping -> add(paths, mapping.value(), mapping.path()));
        return paths;
    }

    private static void add(List<String> paths, String[] value, String[] path) {
        paths.addAll(List.of(value));
        paths.addAll(List.of(path));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static <T> DescribedPredicate<T> describe(String words, Predicate<T> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }

    private static ArchCondition<JavaClass> hold(String words, Function<JavaClass, List<String>> offenders) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var offender : offenders.apply(type)) {
                    events.add(
                            SimpleConditionEvent.violated(type, "it should be that this " + words + ": " + offender));
                }
            }
        };
    }
}
