package io.ringcycle.server.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Which version of the server this is, as the build has written it into the application. */
@ApplicationScoped
public class Version {
  @Inject private ServletContext application;

  /** Such as {@code 1.2.0}; {@code unknown} where nobody has built it. */
  public String number() {
    try (InputStream in = application.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      return in == null ? "unknown" : number(new Manifest(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String number(Manifest manifest) {
    Attributes attributes = manifest.getMainAttributes();
    return Optional.ofNullable(attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
        .orElse("unknown");
  }
}
