package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Server.Running;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody finds who knows nothing but the address. */
@ExtendWith(Server.class)
class FrontDoorTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Client nobody;
  private final URI root;

  FrontDoorTest(Running server) {
    nobody = Client.nobody(server.url());
    root = URI.create(server.url() + "/");
  }

  @Test
  void theRootSaysWhatRunsHereAndWhetherItIsWell() throws Exception {
    assertThat(get(root).body()).contains("Ringcycle", "version 0.", "<strong>ready</strong>");
    assertThat(nobody.get("/").text("version")).startsWith("0.");
  }

  @Test
  void everyLinkOfThePagesLeadsSomewhereOnThisServer() throws Exception {
    for (URI page : List.of(root, root.resolve("docs/"))) {
      List<String> links =
          LINK.matcher(get(page).body()).results().map(one -> one.group(1)).toList();
      assertThat(links).hasSizeGreaterThan(2);
      for (String link : links) {
        assertThat(get(page.resolve(link)).statusCode()).as(link).isEqualTo(200);
        assertThat(page.resolve(link).getAuthority()).isEqualTo(root.getAuthority());
      }
    }
  }

  @Test
  void aBrowserFindsAPictureForItsTab() throws Exception {
    assertThat(get(root).body()).contains("rel=\"icon\"");
    assertThat(get(root.resolve("docs/")).body()).contains("rel=\"icon\"");
    assertThat(get(root.resolve("docs/icon.svg")).headers().firstValue("Content-Type"))
        .hasValue("image/svg+xml");
  }

  @Test
  void nothingDescribesTheApiButItsDescription() throws Exception {
    assertThat(get(root.resolve("api/v1/application.wadl")).statusCode()).isEqualTo(404);
  }

  @Test
  void aBrowserTakesNothingForAPageFromElsewhere() throws Exception {
    assertThat(get(root.resolve("docs/")).headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe", "http"));
    assertThat(get(root.resolve("docs/")).body()).doesNotContain("<style", "onclick", "://");
  }

  private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
