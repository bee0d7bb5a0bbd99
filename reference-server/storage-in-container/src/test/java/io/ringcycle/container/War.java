package io.ringcycle.container;

import io.ringcycle.Ringcycle;
import io.ringcycle.factsfile.SessionExport;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.OrganisationId;
import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.flywaydb.core.Flyway;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** An application with these tests and what it brings itself; the rest is the container's. */
final class War {
  private static final Stream<Class<?>> BROUGHT =
      Stream.of(
          JpaStore.class,
          SessionExport.class,
          Ringcycle.class,
          OrganisationId.class,
          Flyway.class,
          Assertions.class);

  private War() {}

  static WebArchive withTests() {
    return ShrinkWrap.create(WebArchive.class, "store.war")
        .addPackage(War.class.getPackage())
        .addAsLibraries(BROUGHT.map(War::library).toArray(JavaArchive[]::new));
  }

  /** From a jar, or from the folder in which a module was just compiled. */
  private static JavaArchive library(Class<?> type) {
    File place = place(type);
    String name = type.getSimpleName() + ".jar";
    return place.isFile()
        ? ShrinkWrap.createFromZipFile(JavaArchive.class, place)
        : ShrinkWrap.create(ExplodedImporter.class, name)
            .importDirectory(place)
            .as(JavaArchive.class);
  }

  private static File place(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
