package io.ringcycle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoRequestTest {
  @Test
  void eachBlockOfTheFileIsARequestAndRemarksAreNone() {
    assertThat(DemoRequest.all())
        .hasSizeGreaterThan(5)
        .allSatisfy(request -> assertThat(request.method()).isIn("PUT", "POST"))
        .allSatisfy(request -> assertThat(request.path()).startsWith("/"))
        .allSatisfy(request -> assertThat(request.body()).matches("(?s)[{\\[].*"));
  }

  @Test
  void nobodyInItCanBeReached() {
    assertThat(DemoRequest.all())
        .allSatisfy(
            request ->
                assertThat(request.body().replaceAll("07700 900[0-9]{3}|\\+447700900[0-9]{3}", ""))
                    .doesNotContainPattern("[0-9] ?[0-9]{5}"));
  }
}
