package io.ringcycle.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Counts the rows that H2 goes through for each question and change, as it explains itself: no
 * clock is asked, so it is the same on every machine.
 */
public final class Scans {
  private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

  private final AtomicLong rows = new AtomicLong();
  private volatile boolean counting;

  /** What is made of the result of a method. */
  @FunctionalInterface
  private interface Tap {
    Object result(Method method, Object[] arguments, Object result) throws Throwable;
  }

  /** A value that is set for a mark of a statement. */
  private record Mark(Method method, List<Object> arguments) {}

  /** The same database, with a counter at its door. */
  public DataSource countedIn(DataSource database) {
    return through(
        DataSource.class,
        database,
        (method, arguments, result) -> result instanceof Connection one ? counted(one) : result);
  }

  /** How many there are for that work. */
  public long of(Runnable work) {
    rows.set(0);
    counting = true;
    work.run();
    counting = false;
    return rows.get();
  }

  private Connection counted(Connection connection) {
    return through(
        Connection.class,
        connection,
        (method, arguments, result) ->
            method.getName().equals("prepareStatement")
                ? counted(connection, (PreparedStatement) result, (String) arguments[0])
                : result);
  }

  private PreparedStatement counted(Connection connection, PreparedStatement given, String text) {
    List<Mark> marks = new ArrayList<>();
    return through(
        PreparedStatement.class,
        given,
        (method, arguments, result) -> {
          if (method.getName().startsWith("set") && arguments.length > 1) {
            marks.add(new Mark(method, Arrays.asList(arguments)));
          } else if (counting && method.getName().equals("executeQuery")) {
            explain(connection, text, marks);
          } else if (counting && method.getName().equals("executeUpdate") && searches(text)) {
            Savepoint done = connection.setSavepoint();
            explain(connection, text, marks);
            connection.rollback(done); // what is explained is done, too, and once is enough
          }
          return result;
        });
  }

  /** What only adds a row looks for none. */
  private static boolean searches(String text) {
    return !text.startsWith("insert");
  }

  private void explain(Connection connection, String text, List<Mark> marks) throws Throwable {
    try (PreparedStatement explained = connection.prepareStatement("explain analyze " + text)) {
      for (Mark mark : marks) {
        mark.method().invoke(explained, mark.arguments().toArray());
      }
      rows.addAndGet(scanned(explained));
    }
  }

  private static long scanned(PreparedStatement explained) throws SQLException {
    try (ResultSet answer = explained.executeQuery()) {
      answer.next();
      return SCANNED
          .matcher(answer.getString(1))
          .results()
          .mapToLong(found -> Long.parseLong(found.group(1)))
          .sum();
    }
  }

  private static <T> T through(Class<T> type, T target, Tap tap) {
    return type.cast(
        Proxy.newProxyInstance(
            Scans.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return tap.result(method, arguments, method.invoke(target, arguments));
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }
}
