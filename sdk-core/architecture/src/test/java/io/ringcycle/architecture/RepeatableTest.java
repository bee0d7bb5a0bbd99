package io.ringcycle.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.ringcycle.architecture.Modules.CORE;
import static io.ringcycle.architecture.Modules.FACTS_FILE;
import static io.ringcycle.architecture.Modules.SIMULATOR;
import static io.ringcycle.architecture.Modules.SPI;
import static io.ringcycle.architecture.Modules.together;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** The same facts, clock and ids give the same history: time and chance come in by ports only. */
@AnalyzeClasses(packages = "io.ringcycle", importOptions = DoNotIncludeTests.class)
class RepeatableTest {
  private static final Set<String> WHERE_TIME_AND_CHANCE_COME_IN =
      Set.of("SystemTimer", "SystemIds", "Ids", "SeededHash");

  /** The interfaces of the SPI, less those that only name kinds of values. */
  private static final DescribedPredicate<JavaClass> PORTS =
      resideInAPackage("io.ringcycle.spi..")
          .and(INTERFACES)
          .and(not(assignableTo(Row.class)))
          .and(not(assignableTo(RowKey.class)))
          .and(not(assignableTo(TelephonyCommand.class)))
          .and(not(assignableTo(TelephonyEvent.class)))
          .as("are ports");

  @ArchTest
  static final ArchRule timeComesFromTheClockAlone =
      noClasses()
          .that(mustBeRepeatable())
          .should()
          .accessTargetWhere(
              describe("it reads the time or zone of the machine", RepeatableTest::isTime));

  @ArchTest
  static final ArchRule chanceComesFromTheIdsAlone =
      noClasses()
          .that(mustBeRepeatable())
          .should()
          .accessTargetWhere(describe("it draws unseeded chance", RepeatableTest::isChance));

  @ArchTest
  static final ArchRule rulesArePure =
      noClasses()
          .that()
          .resideInAPackage("io.ringcycle.rules..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.util.concurrent..", "java.io..", "java.nio.file..", "java.net..")
                  .or(equivalentTo(Thread.class))
                  .or(PORTS))
          .because("a rule is a function of facts, policy and an instant")
          .allowEmptyShould(true);

  private static DescribedPredicate<JavaClass> mustBeRepeatable() {
    return resideInAnyPackage(together(SPI, CORE, SIMULATOR, FACTS_FILE))
        .and(
            describe(
                "bring in time or chance",
                one -> !WHERE_TIME_AND_CHANCE_COME_IN.contains(one.getSimpleName())))
        .as("must be repeatable, so all but %s", WHERE_TIME_AND_CHANCE_COME_IN);
  }

  private static boolean isTime(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    JavaClass owner = target.getOwner();
    return switch (target.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time") && !takes(target, Clock.class);
      case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
      case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
      case "getInstance" -> owner.isAssignableTo(Calendar.class);
      case JavaConstructor.CONSTRUCTOR_NAME ->
          owner.isEquivalentTo(Date.class) && takesNothing(target);
      default ->
          owner.isEquivalentTo(Clock.class)
              && (target.getName().startsWith("system") || target.getName().startsWith("tick"))
              && !takes(target, Clock.class);
    };
  }

  private static boolean isChance(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    JavaClass owner = target.getOwner();
    return switch (target.getName()) {
      case "randomUUID" -> owner.isEquivalentTo(UUID.class);
      case "random" -> owner.isEquivalentTo(Math.class) || owner.isEquivalentTo(StrictMath.class);
      case "of", "getDefault" -> owner.isEquivalentTo(RandomGenerator.class);
      case "current" -> owner.isEquivalentTo(ThreadLocalRandom.class);
      case "shuffle" -> owner.isEquivalentTo(Collections.class) && !takes(target, Random.class);
      case JavaConstructor.CONSTRUCTOR_NAME ->
          owner.isEquivalentTo(SecureRandom.class)
              || ((owner.isEquivalentTo(Random.class)
                      || owner.isEquivalentTo(SplittableRandom.class))
                  && takesNothing(target));
      default -> false;
    };
  }

  private static boolean takesNothing(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget unit && unit.getRawParameterTypes().isEmpty();
  }

  private static boolean takes(AccessTarget target, Class<?> type) {
    return target instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().stream().anyMatch(one -> one.isEquivalentTo(type));
  }
}
