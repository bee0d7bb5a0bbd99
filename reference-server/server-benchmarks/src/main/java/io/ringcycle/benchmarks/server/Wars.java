package io.ringcycle.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Applications beside which a start is measured. */
final class Wars {
  private static final String FOLDER = "io/ringcycle/benchmarks/server/least/";

  /** By name: the container has what they are made of, and this program has not. */
  private static final List<String> LEAST =
      List.of("LeastApplication", "Thing", "Things", "ThingsResource");

  private static final String BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0"
          bean-discovery-mode="annotated"/>
      """;

  private static final String PERSISTENCE =
      """
      <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
        <persistence-unit name="least" transaction-type="JTA">
          <jta-data-source>java:app/jdbc/least</jta-data-source>
          <class>io.ringcycle.benchmarks.server.least.Thing</class>
          <exclude-unlisted-classes>true</exclude-unlisted-classes>
          <properties>
            <property name="jakarta.persistence.schema-generation.database.action" value="create"/>
          </properties>
        </persistence-unit>
      </persistence>
      """;

  private Wars() {}

  /** One page. */
  static Path empty(Path folder) throws IOException {
    return written(folder.resolve("empty.war"), Map.of("index.html", new byte[] {'.'}));
  }

  /** One bean, one resource, one table. */
  static Path least(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("WEB-INF/beans.xml", BEANS.getBytes(UTF_8));
    files.put("WEB-INF/classes/META-INF/persistence.xml", PERSISTENCE.getBytes(UTF_8));
    for (String one : LEAST) {
      String file = FOLDER + one + ".class";
      files.put("WEB-INF/classes/" + file, bytes(file));
    }
    return written(folder.resolve("least.war"), files);
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = Wars.class.getResourceAsStream("/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    }
  }

  private static Path written(Path war, Map<String, byte[]> files) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return war;
  }
}
