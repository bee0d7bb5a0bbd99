package io.ringcycle.samples.howto;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.Outcome;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.settings.Settings;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say is so. */
class PagesTest {
  private static final String RULE = "\\b([A-Z]{3,8}-[0-9]{1,2})\\b";

  private static final String RESERVED =
      "(?m)(^|[ >-])(call|href|end|style|linkStyle|class|classDef|click|default) *(\\[|\\(|-|<)";

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
  void everyAnchorNamesAHeading(Path page) {
    assertThat(Pages.matches("\\]\\(([^)]*#[^)]+)\\)", Pages.read(page)))
        .filteredOn(link -> !link.startsWith("https://"))
        .allSatisfy(link -> assertThat(headings(page, link)).contains(link.split("#", 2)[1]));
  }

  /** The headings of the page that a link leads to, as they are written in links. */
  private static List<String> headings(Path page, String link) {
    String file = link.split("#", 2)[0];
    Path target = file.isEmpty() ? page : page.resolveSibling(file);
    return Pages.matches("(?m)^#+ (.+)$", Pages.read(target)).stream()
        .map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", ""))
        .map(title -> title.replace(' ', '-'))
        .toList();
  }

  /** Mermaid takes these words for its own, and the whole picture is lost. */
  @ParameterizedTest
  @MethodSource("pages")
  void noPictureHasANodeWithAReservedName(Path page) {
    assertThat(Pages.matches("(?s)```mermaid\\n(.*?)```", Pages.read(page)))
        .allSatisfy(picture -> assertThat(picture).doesNotContainPattern(RESERVED));
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

  @Test
  void theReferenceListsEveryStatusInOrderAndEveryOutcome() {
    assertThat(table("Statuses of a supporter")).containsExactlyElementsOf(names(Status.values()));
    assertThat(table("Statuses of a session"))
        .containsExactlyElementsOf(names(SessionStatus.values()));
    assertThat(Pages.matches("`([A-Z_]+)`", section("Outcomes of a call")))
        .containsExactlyElementsOf(names(Outcome.values()));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  @Test
  void theReferenceListsEveryModuleThatIsPublished() {
    String bom = Pages.read(Pages.ROOT.resolve("sdk-core/bom/pom.xml"));
    List<String> published =
        Pages.matches("<artifactId>([^<]+)</artifactId>\\s*<version>\\$", bom).stream().toList();
    assertThat(Pages.matches("(?m)^\\| `([a-z-]+)`", section("Modules")))
        .containsAll(published)
        .contains("ringcycle-bom")
        .hasSize(published.size() + 1);
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
    return Pages.matches("(?m)^\\| `([A-Za-z_]+)`", section(heading));
  }

  private static String section(String heading) {
    String page = Pages.read(Pages.reference());
    String rest = page.substring(page.indexOf("\n## " + heading + "\n") + 1);
    int end = rest.indexOf("\n## ");
    return end < 0 ? rest : rest.substring(0, end);
  }
}
