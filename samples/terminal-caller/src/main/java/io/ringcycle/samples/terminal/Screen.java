package io.ringcycle.samples.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Where it is shown: plain lines, with a little colour on a terminal that wants it. */
final class Screen {
  private static final int BAR = 30;
  private static final int WIDTH = 80;

  private final PrintWriter out;
  private final boolean colours;

  Screen(PrintWriter out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  void line(String text) {
    out.println(Printable.of(text));
    out.flush();
  }

  /** Prose, broken between words where it is too long, every line set in alike. */
  void text(String indent, String text) {
    text.lines()
        .flatMap(line -> wrapped(line, WIDTH - indent.length()).stream())
        .forEach(part -> line(indent + part));
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Printable.of(text).split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  void blank() {
    out.println();
    out.flush();
  }

  void heading(String text) {
    blank();
    out.println(paint("1", Printable.of(text)));
    out.flush();
  }

  void good(String text) {
    out.println(paint("32", Printable.of(text)));
    out.flush();
  }

  void refused(String text) {
    for (String part : wrapped("! " + text, WIDTH)) {
      out.println(paint("33", part));
    }
    out.flush();
  }

  void prompt(String text) {
    out.print(paint("1", Printable.of(text)));
    out.flush();
  }

  /** A bar that is full when all is done. */
  void bar(int done, int all) {
    int filled = all == 0 ? 0 : done * BAR / all;
    String bar = "#".repeat(filled) + ".".repeat(BAR - filled);
    line("[" + bar + "] " + done + " of " + all + " contacted");
  }

  private String paint(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
