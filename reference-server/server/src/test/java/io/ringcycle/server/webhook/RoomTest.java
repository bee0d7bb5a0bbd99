package io.ringcycle.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.webhook.Deliveries.Due;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many attempts a node makes at once, and of whom. */
class RoomTest {
  private static final Room EMPTY = new Room(List.of());

  @Test
  void anOrganisationHasItsShareAndWhateverWaitsBehindItsMessagesFitsNevertheless() {
    List<Due> due = Stream.concat(due("slow", 40), due("other", 2)).toList();
    assertThat(EMPTY.fit(due))
        .extracting(Due::organisation)
        .containsExactlyElementsOf(
            Stream.concat(
                    Collections.nCopies(Room.OF_ONE, "slow").stream(), Stream.of("other", "other"))
                .toList());
  }

  @Test
  void whoeverHasItsShareIsKnownAndNobodyElse() {
    Room room = new Room(under("slow", Room.OF_ONE, "other", Room.OF_ONE - 1));
    assertThat(room.full()).containsExactly("slow");
    assertThat(room.fit(due("slow", 1).toList())).isEmpty();
    assertThat(room.fit(due("other", 2).toList())).hasSize(1);
  }

  @Test
  void noMoreFitThanANodeMakesAtOnce() {
    List<Due> ofMany = IntStream.range(0, 40).boxed().flatMap(one -> due("o" + one, 1)).toList();
    assertThat(EMPTY.fit(ofMany)).hasSize(Room.OF_ALL);
    assertThat(EMPTY.isFull()).isFalse();
    assertThat(new Room(ofMany.stream().limit(Room.OF_ALL).map(Due::organisation).toList()))
        .matches(Room::isFull);
  }

  private static List<String> under(String one, int many, String other, int more) {
    return Stream.concat(
            Collections.nCopies(many, one).stream(), Collections.nCopies(more, other).stream())
        .toList();
  }

  private static Stream<Due> due(String organisation, int many) {
    return IntStream.range(0, many)
        .mapToObj(
            no -> new Due(organisation, "hook", new MessageId(no, 1), "", "{}", 1, List.of()));
  }
}
