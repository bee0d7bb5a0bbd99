package io.ringcycle.server.proof;

import io.ringcycle.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The database in a file of a self-hoster who has chosen no other, while no server runs on it.
 *
 * @param path without what H2 adds to it
 */
record HouseFile(Path path) {
  /** A new one, into which goes what a server of an earlier time has left. */
  static HouseFile filled(String name, String script) {
    HouseFile house = new HouseFile(Path.of(System.getProperty("ringcycle.work"), name));
    try {
      Files.deleteIfExists(Path.of(house.path + ".mv.db"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    house.run("runscript from 'classpath:/io/ringcycle/server/proof/" + script + "'");
    return house;
  }

  String url() {
    return "jdbc:h2:file:" + path.toAbsolutePath();
  }

  /** From now on it is of a later time, as far as that history of its tables tells. */
  void isOfVersion99(String history) {
    run(
        ("insert into \"%1$s\" select 99, '99', \"description\", \"type\", 'V99__later.sql',"
                + " \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\","
                + " \"success\" from \"%1$s\" where \"version\" = '1'")
            .formatted(history));
  }

  private void run(String order) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url());
    source.setUser("ringcycle");
    new Database(source).run(order);
  }
}
