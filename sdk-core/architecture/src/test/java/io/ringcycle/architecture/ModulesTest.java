package io.ringcycle.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.ringcycle.architecture.Modules.BENCHMARKS;
import static io.ringcycle.architecture.Modules.CORE;
import static io.ringcycle.architecture.Modules.FACTS_FILE;
import static io.ringcycle.architecture.Modules.PHONE_NUMBERS;
import static io.ringcycle.architecture.Modules.PLAIN_JAVA;
import static io.ringcycle.architecture.Modules.SAMPLES;
import static io.ringcycle.architecture.Modules.SIMULATOR;
import static io.ringcycle.architecture.Modules.SPI;
import static io.ringcycle.architecture.Modules.TCK;
import static io.ringcycle.architecture.Modules.TEST_KIT;
import static io.ringcycle.architecture.Modules.together;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows between modules point one way: samples, then core, then spi. */
@AnalyzeClasses(packages = "io.ringcycle", importOptions = DoNotIncludeTests.class)
class ModulesTest {
  @ArchTest
  static final ArchRule everyPackageBelongsToAModule =
      classes()
          .should()
          .resideInAnyPackage(
              together(
                  SPI,
                  CORE,
                  TCK,
                  SIMULATOR,
                  TEST_KIT,
                  PHONE_NUMBERS,
                  FACTS_FILE,
                  BENCHMARKS,
                  SAMPLES))
          .because("a package that no module owns escapes the rules below: add it to Modules");

  @ArchTest
  static final ArchRule spiStandsOnPlainJavaAlone =
      classes()
          .that()
          .resideInAnyPackage(SPI)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(together(SPI, PLAIN_JAVA));

  @ArchTest
  static final ArchRule coreStandsOnSpiAndPlainJavaAlone =
      classes()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(together(CORE, SPI, PLAIN_JAVA))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule phoneNumbersDoesNotKnowTheCore =
      noClasses()
          .that()
          .resideInAnyPackage(PHONE_NUMBERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(together(CORE, FACTS_FILE));

  @ArchTest
  static final ArchRule nothingDependsOnSamples =
      noClasses()
          .that()
          .resideOutsideOfPackages(SAMPLES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SAMPLES);

  @ArchTest
  static final ArchRule nothingDependsOnBenchmarks =
      noClasses()
          .that()
          .resideOutsideOfPackages(BENCHMARKS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(BENCHMARKS);

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("io.(**)").should().beFreeOfCycles();
}
