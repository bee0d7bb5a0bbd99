package io.ringcycle.simulator;

import java.time.Instant;
import java.util.List;

/** Two nodes, of which none is special. */
final class Nodes {
  private final World world;
  private final List<Node> nodes;

  Nodes(World world, List<Node> nodes) {
    this.world = world;
    this.nodes = nodes;
  }

  /** Any that does nothing else at this moment. */
  Node any() {
    Node chosen = nodes.get(world.chance.below(nodes.size()));
    return chosen.busy()
        ? nodes.stream().filter(node -> !node.busy()).findFirst().orElse(chosen)
        : chosen;
  }

  /** Each looks now and then for what has fallen due. */
  void keepSettling() {
    nodes.forEach(this::keepSettling);
  }

  private void keepSettling(Node node) {
    Instant next = world.agenda.now().plus(world.chance.seconds(900, 7_200));
    world.agenda.at(
        next,
        node.toString(),
        () -> {
          settle(node);
          keepSettling(node);
        });
  }

  void settleAll() {
    nodes.forEach(this::settle);
  }

  private void settle(Node node) {
    if (!node.busy()) {
      try {
        node.settle();
      } catch (Away failure) {
        world.story.tell(world.agenda.now(), () -> "settling failed: " + failure.getMessage());
      }
    }
  }
}
