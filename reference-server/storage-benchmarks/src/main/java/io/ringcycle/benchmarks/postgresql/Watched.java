package io.ringcycle.benchmarks.postgresql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/**
 * Notes every order that goes through a data source to the database, how often, and how long its
 * answer takes. Slower than without, so it is no part of what is measured beside others.
 */
final class Watched {
  private static final Set<String> ORDERS =
      Set.of("commit", "rollback", "setTransactionIsolation", "setReadOnly", "isValid");

  private final DataSource source;
  private final Map<String, Line> lines = new ConcurrentHashMap<>();

  Watched(DataSource source) {
    this.source = source;
  }

  /** One text, how often it was sent, and how long it took in all. */
  static final class Line {
    private final LongAdder times = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();

    long times() {
      return times.sum();
    }

    long nanoseconds() {
      return nanoseconds.sum();
    }
  }

  /** The same data source, watched. */
  DataSource source() {
    return proxy(DataSource.class, source, "");
  }

  void forget() {
    lines.clear();
  }

  /** By their text. */
  Map<String, Line> lines() {
    return lines;
  }

  private <T> T proxy(Class<T> type, T target, String text) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(target, method, arguments, text)));
  }

  private Object call(Object target, Method method, Object[] arguments, String text)
      throws Throwable {
    String order = order(method, arguments, text);
    long from = System.nanoTime();
    try {
      Object answer = method.invoke(target, arguments);
      if (answer instanceof Connection connection && method.getName().equals("getConnection")) {
        return proxy(Connection.class, connection, "");
      }
      return answer instanceof PreparedStatement statement
          ? proxy(PreparedStatement.class, statement, (String) arguments[0])
          : answer;
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    } finally {
      if (!order.isEmpty()) {
        note(order, System.nanoTime() - from);
      }
    }
  }

  private static String order(Method method, Object[] arguments, String text) {
    if (method.getName().startsWith("execute")) {
      return arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : text;
    }
    return ORDERS.contains(method.getName()) ? method.getName() : "";
  }

  private void note(String text, long nanoseconds) {
    Line line = lines.computeIfAbsent(text, any -> new Line());
    line.times.increment();
    line.nanoseconds.add(nanoseconds);
  }
}
