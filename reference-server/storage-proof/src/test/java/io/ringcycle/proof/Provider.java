package io.ringcycle.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;

/**
 * A telephone provider as a process of its own, which lasts until its input ends. It carries out
 * each request that reaches it, the same one again too, and loses some of its answers.
 */
final class Provider {
  private static final long PATIENCE = 100; // milliseconds

  private final Mailbox mailbox;
  private final Exchange exchange;
  private final SplittableRandom chance;
  private final int losesOneIn;

  private Provider(Path folder, long seed, int losesOneIn) {
    SharedClock clock = new SharedClock(folder.resolve("clock"));
    this.mailbox = new Mailbox(seed);
    this.exchange =
        new Exchange(seed, new LogFile(folder.resolve("provider.log"), clock), clock, mailbox);
    this.chance = new SplittableRandom(seed);
    this.losesOneIn = losesOneIn;
  }

  /** Arguments: the folder of the logs, a seed, and how many answers there are to one lost. */
  public static void main(String[] args) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    Provider provider =
        new Provider(Path.of(args[0]), Long.parseLong(args[1]), Integer.parseInt(args[2]));
    System.out.println("ready " + provider.start());
    while (System.in.read() >= 0) {
      // whoever started it is still there
    }
    System.exit(0);
  }

  private int start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/command", this::command);
    server.createContext("/poll", this::poll);
    server.createContext("/empty", this::empty);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    return server.getAddress().getPort();
  }

  private void command(HttpExchange request) throws IOException {
    List<String> words = List.of(body(request).split("\t", -1));
    exchange.take(words);
    if (words.get(0).equals(Wire.DIAL) && loses()) {
      request.close();
    } else {
      answer(request, "done");
    }
  }

  private synchronized boolean loses() {
    return chance.nextInt(losesOneIn) == 0;
  }

  /** The numbers of callers, and what is acknowledged; for what has happened meanwhile. */
  private void poll(HttpExchange request) throws IOException {
    List<String> lines = body(request).lines().toList();
    mailbox.done(words(lines.get(1)).stream().map(Long::valueOf).toList());
    answer(request, String.join("\n", mailbox.take(words(lines.get(0)), PATIENCE)));
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split(",")).filter(word -> !word.equals("-")).toList();
  }

  private void empty(HttpExchange request) throws IOException {
    answer(request, Boolean.toString(mailbox.isEmpty(Long.parseLong(body(request)))));
  }

  private static String body(HttpExchange request) throws IOException {
    return new String(request.getRequestBody().readAllBytes(), UTF_8);
  }

  private static void answer(HttpExchange request, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    request.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    request.getResponseBody().write(bytes);
    request.close();
  }
}
