package io.ringcycle.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Gives connections out, one of which breaks at some step, and counts those not given back. */
final class BrittleSource {
  private static final int NEVER = -1;

  private final DataSource source;
  private final AtomicInteger out = new AtomicInteger();
  private int left = NEVER;

  BrittleSource(String url) {
    PGSimpleDataSource one = new PGSimpleDataSource();
    one.setUrl(url);
    one.setUser("postgres");
    this.source = one;
  }

  /** From now on, the connection on which that step is made is gone, from 1. */
  void breakAt(int step) {
    left = step;
  }

  boolean broke() {
    return left == 0;
  }

  int notGivenBack() {
    return out.get();
  }

  DataSource asDataSource() {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          Object result = call(source, method, arguments);
          return result instanceof Connection connection ? given(connection) : result;
        });
  }

  private Connection given(Connection connection) {
    out.incrementAndGet();
    return proxy(Connection.class, new Steps(connection));
  }

  private final class Steps implements Step {
    private final Connection connection;
    private boolean gone;
    private boolean closed;

    private Steps(Connection connection) {
      this.connection = connection;
    }

    @Override
    public Object take(Method method, Object[] arguments) throws Throwable {
      if (method.getName().equals("close")) {
        out.addAndGet(closed ? 0 : -1);
        closed = true;
      } else if (method.getName().equals("isClosed")) {
        return gone || closed;
      } else {
        gone |= left > 0 && --left == 0;
      }
      if (gone) {
        connection.close();
        throw new SQLException("the connection is gone", "08006");
      }
      return call(connection, method, arguments);
    }
  }

  private interface Step {
    Object take(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Step step) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> step.take(method, arguments)));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
