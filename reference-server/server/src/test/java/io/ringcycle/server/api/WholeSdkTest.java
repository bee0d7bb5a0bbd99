package io.ringcycle.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.ringcycle.Analytics;
import io.ringcycle.CallLists;
import io.ringcycle.CallingSession;
import io.ringcycle.Contacts;
import io.ringcycle.Cycles;
import io.ringcycle.Desk;
import io.ringcycle.Line;
import io.ringcycle.People;
import io.ringcycle.Skips;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the SDK does for somebody can be asked of the server. */
class WholeSdkTest {
  private static final List<Class<?>> SDK =
      List.of(
          Desk.class,
          CallLists.class,
          People.class,
          CallingSession.class,
          Line.class,
          Contacts.class,
          Skips.class,
          Cycles.class,
          Analytics.class);

  /**
   * The server uses {@link Skips#skip} for all of these, the view of a session, analytics for
   * usage, and reads what was done in a session without notes.
   */
  private static final Set<String> IN_OTHER_WORDS =
      Set.of(
          "Skips.quick",
          "Skips.today",
          "Skips.until",
          "Skips.thisCycle",
          "Skips.removeForGood",
          "CallingSession.id",
          "CallingSession.next",
          "CallingSession.audit",
          "Desk.usage");

  @Test
  void nothingOfTheSdkIsLeftOut() {
    Set<String> missing = new TreeSet<>(offered());
    missing.removeAll(asked());
    assertThat(missing).isEqualTo(new TreeSet<>(IN_OTHER_WORDS));
  }

  private static Set<String> offered() {
    return SDK.stream()
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .map(method -> name(method.getDeclaringClass().getName(), method.getName()))
        .collect(Collectors.toSet());
  }

  private static Set<String> asked() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ringcycle.server")
            .stream()
            .flatMap(WholeSdkTest::accesses)
            .map(access -> name(access.getTargetOwner().getName(), access.getName()))
            .collect(Collectors.toSet());
  }

  private static Stream<JavaAccess<?>> accesses(JavaClass type) {
    return Stream.concat(
        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream());
  }

  private static String name(String type, String method) {
    return type.substring(type.lastIndexOf('.') + 1) + "." + method;
  }
}
