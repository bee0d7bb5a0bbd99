package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.jpa.Difference.Kind;
import java.util.List;
import java.util.Map;

/** What a verification is to find. */
final class Found {
  private Found() {}

  static Object lastOf(Map<String, Object> row, List<String> key) {
    return row.get(key.get(key.size() - 1));
  }

  static void only(Verified verified, Kind kind, String table, String column, Object named) {
    assertThat(verified.differences())
        .as("%s in %s %s", kind, table, column)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(kind);
              assertThat(one.table()).isEqualTo(table);
              assertThat(one.column()).isEqualTo(column);
              assertThat(one.key()).endsWith(String.valueOf(named));
            });
    assertThat(verified.found()).isEqualTo(1);
    assertThat(verified.sound()).isFalse();
  }
}
