package io.ringcycle.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program of ours that runs in a process of its own, and what it has said so far. */
final class Running {
  private static final long NOW_AND_THEN = 10; // seconds
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

  private final Process process;
  private final List<String> said = new ArrayList<>();
  private boolean silent;
  private long lastHeard = System.nanoTime();

  private Running(Process process) {
    this.process = process;
    Thread listener = new Thread(this::listen, "listens");
    listener.setDaemon(true);
    listener.start();
  }

  static Running start(Classes classes, Class<?> program, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx384m", "-Xshare:auto"));
    command.addAll(List.of(System.getProperty("proof.jvm", "-XX:TieredStopAtLevel=1")));
    command.addAll(List.of(Http.NO_SECOND_TRY));
    command.addAll(classes.words());
    command.add(program.getName());
    command.addAll(words);
    try {
      return new Running(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void listen() {
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        hear(line);
      }
    } catch (IOException gone) {
      hear("gone: " + gone);
    }
    fallSilent();
  }

  private synchronized void hear(String line) {
    said.add(line);
    lastHeard = System.nanoTime();
    notifyAll();
  }

  private synchronized void fallSilent() {
    silent = true;
    notifyAll();
  }

  /**
   * Waits until it has said that so often, and gives the last of these lines; gives up on a program
   * that says nothing at all any more, however long another one may be at work.
   */
  synchronized String hears(String beginning, int times) {
    Predicate<String> wanted = line -> line.startsWith(beginning);
    long began = System.nanoTime();
    while (count(beginning) < times) {
      if (silent || System.nanoTime() - Math.max(began, lastHeard) > LONGEST) {
        throw new AssertionError("never said " + beginning + ", but " + tail());
      }
      pause();
    }
    return said.stream().filter(wanted).skip(times - 1L).findFirst().orElseThrow();
  }

  synchronized int count(String beginning) {
    return (int) said.stream().filter(line -> line.startsWith(beginning)).count();
  }

  private synchronized List<String> tail() {
    return said.subList(Math.max(0, said.size() - 60), said.size());
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.timedWait(this, 1);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** What it said that is none of those. */
  synchronized List<String> saidBeside(List<String> beginnings) {
    return said.stream().filter(line -> beginnings.stream().noneMatch(line::startsWith)).toList();
  }

  void tell(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(UTF_8));
      process.getOutputStream().flush();
    } catch (IOException gone) {
      hear("gone: " + gone);
    }
  }

  /** As {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
    ended();
  }

  /** Ends its input, which ends it. */
  void end() {
    try {
      process.getOutputStream().close();
    } catch (IOException gone) {
      hear("gone: " + gone);
    }
    ended();
  }

  /** Waits for its end; how it ended. */
  int ended() {
    return ended(() -> {});
  }

  /** The same, while time goes by now and then: what was lost is given up by the clock alone. */
  int ended(Runnable time) {
    try {
      long began = System.nanoTime();
      while (!process.waitFor(NOW_AND_THEN, TimeUnit.SECONDS)) {
        if (System.nanoTime() - began > LONGEST) {
          process.destroyForcibly();
          throw new AssertionError("it does not end: " + tail());
        }
        time.run();
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
