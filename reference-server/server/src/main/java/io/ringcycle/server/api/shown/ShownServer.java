package io.ringcycle.server.api.shown;

/**
 * What runs here, and where one reads more of it.
 *
 * @param openapi the description for programs; a path of this server, as the others are
 */
public record ShownServer(
    String name, String version, String openapi, String documentation, String health) {
  /** Of that version. */
  public static ShownServer of(String version) {
    return new ShownServer("Ringcycle", version, "/api/v1/openapi.json", "/docs/", "/health");
  }
}
