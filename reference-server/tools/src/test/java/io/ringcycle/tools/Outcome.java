package io.ringcycle.tools;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** How a command ended, and what it said. */
record Outcome(int exit, String out, String err) {
  static Outcome of(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(environment, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Outcome(exit, out.toString(), err.toString());
  }

  static Outcome of(String... arguments) {
    return of(Map.of(), arguments);
  }
}
