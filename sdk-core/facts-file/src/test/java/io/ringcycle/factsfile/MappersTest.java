package io.ringcycle.factsfile;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappersTest {
  record WithNumber(String name, BigDecimal amount) {}

  record WithBoxes(String name, List<Integer> numbers) {}

  record WithKeys(Map<Integer, String> byNumber) {}

  record WithInnerOptional(List<Optional<String>> names) {}

  record WithGeneric<T>(T thing, int number) {}

  sealed interface Choice {
    record One(String choice, int other) implements Choice {}
  }

  sealed interface Open {
    non-sealed interface Any extends Open {}
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Object.class,
        WithNumber.class,
        WithBoxes.class,
        WithKeys.class,
        WithInnerOptional.class,
        WithGeneric.class,
        Choice.class,
        Open.class,
      })
  void aTypeThatCouldNotSurviveIsRefusedBeforeAnythingIsWritten(Class<?> type) {
    assertThatIllegalStateException().isThrownBy(() -> Mappers.of(type));
  }
}
