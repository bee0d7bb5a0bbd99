package io.ringcycle.server.boot;

import io.ringcycle.server.tables.Tables;
import java.lang.reflect.Field;
import java.util.Map;
import javax.sql.DataSource;

/** The server's own outside of a container. */
final class Beans {
  private Beans() {}

  /** With the tables of a house, and with these as the container would have given them. */
  static <T> T on(DataSource database, T bean, Map<String, Object> others) {
    Tables tables = new Tables();
    put(tables, "database", database);
    put(bean, "tables", tables);
    others.forEach((name, value) -> put(bean, name, value));
    return bean;
  }

  private static void put(Object bean, String name, Object value) {
    try {
      Field field = bean.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(bean, value);
    } catch (ReflectiveOperationException notThere) {
      throw new IllegalStateException(notThere);
    }
  }
}
