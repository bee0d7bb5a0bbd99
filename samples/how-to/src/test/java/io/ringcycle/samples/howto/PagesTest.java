package io.ringcycle.samples.howto;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.Refusal;
import io.ringcycle.settings.Settings;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say is so. */
class PagesTest {
  private static final String RULE = "\\b([A-Z]{3,8}-[0-9]{1,2})\\b";

  static List<Path> pages() {
    return Pages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyExampleStandsInAProgramOrATestThatRuns(Path page) {
    String sources =
        Pages.files(Pages.ROOT.resolve("samples"), ".java").stream()
            .map(Pages::read)
            .map(PagesTest::normal)
            .collect(Collectors.joining("\n"));
    assertThat(Pages.matches("(?s)```java\\n(.*?)```", Pages.read(page)))
        .filteredOn(example -> !sources.contains(normal(example)))
        .isEmpty();
  }

  /** Without blanks and line ends, which a formatter may set otherwise. */
  private static String normal(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkWithinTheProjectLeadsSomewhere(Path page) {
    assertThat(Pages.matches("\\]\\(([^)#]+)(?:#[^)]*)?\\)", Pages.read(page)))
        .filteredOn(link -> !link.startsWith("https://"))
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyRuleThatIsNamedIsInTheRulebook(Path page) {
    List<String> rules =
        Pages.matches(
            "(?m)^\\| " + RULE + " \\|", Pages.read(Pages.ROOT.resolve("site/rulebook.md")));
    assertThat(Pages.matches(RULE, Pages.read(page)))
        .filteredOn(id -> !id.matches("(UTF|SHA|ISO)-.*"))
        .allSatisfy(id -> assertThat(rules).contains(id));
  }

  @Test
  void theReferenceListsEveryRefusal() {
    List<String> refusals =
        Arrays.stream(Refusal.class.getPermittedSubclasses()).map(Class::getSimpleName).toList();
    assertThat(table("Refusals")).containsExactlyInAnyOrderElementsOf(refusals);
  }

  @Test
  void theReferenceListsEverySettingWithItsDefault() {
    List<String> settings =
        Arrays.stream(Settings.class.getRecordComponents()).map(PagesTest::row).toList();
    assertThat(settings).allSatisfy(row -> assertThat(section("Settings")).contains(row));
    assertThat(table("Settings")).hasSameSizeAs(settings);
  }

  private static String row(RecordComponent setting) {
    try {
      Object value = setting.getAccessor().invoke(Settings.DEFAULT);
      return "| `" + setting.getName() + "` | `" + value + "` |";
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  @Test
  void everyLibraryThatThePomsNameHasItsReason() {
    String reasons = Pages.read(Pages.ROOT.resolve("site/libraries.md"));
    assertThat(libraries()).isNotEmpty().allSatisfy(one -> assertThat(reasons).contains(one));
  }

  private static Stream<String> libraries() {
    String pom = Pages.read(Pages.ROOT.resolve("pom.xml"));
    return Pages.matches("<artifactId>([^<]+)</artifactId>", pom).stream()
        .filter(one -> !Files.isDirectory(Pages.ROOT.resolve(one)))
        .filter(one -> !Files.isDirectory(Pages.ROOT.resolve("sdk-core").resolve(one)))
        .filter(one -> !one.equals("ringcycle"))
        .distinct();
  }

  private static List<String> table(String heading) {
    return Pages.matches("(?m)^\\| `([A-Za-z]+)`", section(heading));
  }

  private static String section(String heading) {
    String page = Pages.read(Pages.reference());
    String rest = page.substring(page.indexOf("\n## " + heading + "\n") + 1);
    int end = rest.indexOf("\n## ");
    return end < 0 ? rest : rest.substring(0, end);
  }
}
