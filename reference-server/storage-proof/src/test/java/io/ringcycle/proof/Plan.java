package io.ringcycle.proof;

import java.nio.file.Path;
import java.util.List;

/**
 * What a worker is told at its start.
 *
 * @param node its name, of no other process
 * @param firstCaller the first of its ten callers
 * @param thinks how many milliseconds a caller takes to log
 * @param halt where it dies by itself; empty for nowhere
 * @param planted what is wrong with it on purpose
 */
record Plan(
    String node,
    Path folder,
    String database,
    int provider,
    int firstCaller,
    int thinks,
    String halt,
    String planted) {

  static Plan of(String[] words) {
    return new Plan(
        words[0],
        Path.of(words[1]),
        words[2],
        Integer.parseInt(words[3]),
        Integer.parseInt(words[4]),
        Integer.parseInt(words[5]),
        words[6],
        words[7]);
  }

  List<String> words() {
    return List.of(
        node,
        folder.toString(),
        database,
        Integer.toString(provider),
        Integer.toString(firstCaller),
        Integer.toString(thinks),
        halt,
        planted);
  }
}
