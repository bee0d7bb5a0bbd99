package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;

/** Two who have read the same and edit it at the same moment. */
record SameMoment(Client one, Client other) {
  /**
   * One does, and the other is told that it is stale.
   *
   * @param meanwhile what happens while both are at it
   */
  void edits(String path, String ofOne, String ofOther, Runnable meanwhile) {
    String tag = one.get(path).well().header("ETag");
    CyclicBarrier both = new CyclicBarrier(2);
    CompletableFuture<Answer> first = put(both, one.with("If-Match", tag), path, ofOne);
    CompletableFuture<Answer> second = put(both, other.with("If-Match", tag), path, ofOther);
    meanwhile.run();
    List<Integer> statuses = List.of(first.join().status(), second.join().status());
    assertThat(statuses).as(path).containsExactlyInAnyOrder(200, 412);
    boolean byOne = first.join().status() == 200;
    (byOne ? second : first).join().refused(412, "stale");

    String kept = one.get(path).well().header("ETag");
    one.put(path, byOne ? ofOne : ofOther).well(); // changes nothing
    assertThat(other.get(path).well().header("ETag")).isEqualTo(kept).isNotEqualTo(tag);
  }

  private static CompletableFuture<Answer> put(
      CyclicBarrier both, Client client, String path, String body) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            both.await();
          } catch (Exception broken) {
            throw new IllegalStateException(broken);
          }
          return client.put(path, body);
        },
        task -> new Thread(task, "edits").start());
  }
}
