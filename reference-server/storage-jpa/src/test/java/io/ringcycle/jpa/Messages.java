package io.ringcycle.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts what is sent to a database: each message wants an answer before the next one goes. */
final class Messages {
  private static final Set<String> SENT =
      Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "rollback");

  private final AtomicInteger sent = new AtomicInteger();

  /** The same database, with a counter at its door. */
  DataSource countedIn(DataSource database) {
    return through(DataSource.class, database);
  }

  int soFar() {
    return sent.get();
  }

  private <T> T through(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            Messages.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (SENT.contains(method.getName())) {
                sent.incrementAndGet();
              }
              try {
                return counted(method.getReturnType(), method.invoke(target, arguments));
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }

  private Object counted(Class<?> type, Object result) {
    boolean sends =
        type == Connection.class || type == PreparedStatement.class || type == Statement.class;
    return sends ? through(type, result) : result;
  }
}
