package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.SecretRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table that is kept is also verified, and one that is verified is also kept. */
class TablesTest {
  /** Those that tell of no person and follow from no fact. */
  private static final Set<Class<?>> NOT_VERIFIED = Set.of(OnceRow.class, SecretRow.class);

  /** So that it may name anything, a number too. */
  private static final String ANY = "0".repeat(32);

  private static List<KeyedTable> verified() {
    return Stream.of(
            KeyedTables.OF_ORGANISATION,
            List.of(KeyedTables.MEMBERS),
            KeyedTables.OF_SESSION,
            KeyedTables.KEPT)
        .flatMap(List::stream)
        .toList();
  }

  private static Stream<Class<?>> rows(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(TablesTest::rows)
        : Stream.of(type);
  }

  @Test
  void everyTypeOfRowIsVerifiedAndNoTableIsVerifiedTwice() {
    List<Class<?>> types =
        verified().stream().<Class<?>>map(table -> table.key().getEnclosingClass()).toList();
    assertThat(types)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            rows(Row.class).filter(type -> !NOT_VERIFIED.contains(type)).toList());
    assertThat(verified()).extracting(KeyedTable::type).doesNotHaveDuplicates();
  }

  @Test
  void everyTypeOfRowThatIsVerifiedHasATableInWhichItIsKept() {
    assertThat(verified()).allSatisfy(table -> assertThat(Tables.of(anyKeyOf(table))).isNotNull());
    assertThat(Tables.of(new OnceRow.Key("any"))).isNotNull();
    assertThat(Tables.of(new SecretRow.Key())).isNotNull();
  }

  private static RowKey<?> anyKeyOf(KeyedTable table) {
    return table.naming().apply(ANY, table.order().stream().map(TablesTest::any).toList());
  }

  private static Object any(String attribute) {
    return switch (attribute) {
      case "key.number", "key.cycle" -> 1;
      case "key.place" -> 1L;
      default -> ANY;
    };
  }
}
