package io.ringcycle.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Stream;
import io.ringcycle.model.Id;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.StandingRow;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever writes ids can write many of one hash. A hash map keeps such keys in a tree where they
 * can be compared with their like; else it goes through them one by one.
 */
class KeysOfOneHashTest {
  private static final SupporterId ONE = new SupporterId("Aa");
  private static final SupporterId OTHER = new SupporterId("BB");

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyThatIsMadeOfIdsCanBeComparedWithItsLike(Class<?> key) {
    assertThat(key.getGenericInterfaces()).anyMatch(type -> comparesWith(key, type));
  }

  private static boolean comparesWith(Class<?> key, Type type) {
    return type instanceof ParameterizedType itself
        && itself.getRawType().equals(Comparable.class)
        && Set.of(itself.getActualTypeArguments()).equals(Set.of(key));
  }

  static List<Class<?>> keys() {
    List<Class<?>> found = new ArrayList<>(List.of(NumberKey.class));
    collect(Id.class, found);
    collect(Stream.class, found);
    collect(Row.class, found);
    return found;
  }

  private static void collect(Class<?> family, List<Class<?>> found) {
    if (family.isSealed()) {
      Arrays.stream(family.getPermittedSubclasses()).forEach(one -> collect(one, found));
    } else if (key(family).getRecordComponents().length > 0) { // else there is but one
      found.add(key(family));
    }
  }

  private static Class<?> key(Class<?> one) {
    for (Class<?> inner : one.getDeclaredClasses()) {
      if (inner.getSimpleName().equals("Key")) {
        return inner;
      }
    }
    return one;
  }

  @Test
  void theOrderTellsApartWhatTheHashDoesNot() {
    StandingRow.Key key = standing("s", ONE);
    assertThat(key).hasSameHashCodeAs(standing("s", OTHER));
    assertThat(key).isLessThan(standing("s", OTHER)).isEqualByComparingTo(standing("s", ONE));
    assertThat(standing("s", OTHER)).isLessThan(standing("t", ONE));
  }

  private static StandingRow.Key standing(String session, SupporterId supporter) {
    return new StandingRow.Key(new SessionId(session), supporter);
  }

  @Test
  void everyPartOfAKeyCountsInItsTurn() {
    assertThat(List.of(advance("s", 2, 3), advance("s", 2, 4), advance("s", 3, 1))).isSorted();
    assertThat(advance("t", 1, 1)).isGreaterThan(advance("s", 3, 1));
    assertThat(new NumberKey(1, 9)).isLessThan(new NumberKey(2, 1));
    assertThat(new NumberKey(1, 1)).isLessThan(new NumberKey(1, 2));
  }

  private static AdvanceRow.Key advance(String session, int cycle, long place) {
    return new AdvanceRow.Key(new SessionId(session), cycle, place);
  }
}
