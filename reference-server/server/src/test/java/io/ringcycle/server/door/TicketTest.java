package io.ringcycle.server.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TicketTest {
  private static final Reply REPLY =
      new Reply(200, Map.of("Content-Type", "application/json"), "{\"key\": \"é\"}");

  private final Ticket ticket = ticket("acme\nada", "1", "/lists", "{}");

  @Test
  void theSameRequestIsKnownAgain() {
    Ticket again = ticket("acme\nada", "1", "/lists", "{}");

    assertThat(again.id()).isEqualTo(ticket.id());
    assertThat(again.request()).isEqualTo(ticket.request());
    assertThat(Reply.of(Sealed.open(again.seal(), sealed()))).isEqualTo(REPLY);
  }

  @Test
  void aKeyIsTheOwnOfWhoeverHasChosenIt() {
    assertThat(ticket("acme\nben", "1", "/lists", "{}").id()).isNotEqualTo(ticket.id());
    assertThat(ticket("acme\nada", "2", "/lists", "{}").id()).isNotEqualTo(ticket.id());
  }

  @Test
  void anotherRequestIsToldApartHoweverItsPartsAreCut() {
    assertThat(ticket("acme\nada", "1", "/lists{", "}").request()).isNotEqualTo(ticket.request());
    assertThat(ticket("acme\nada", "1", "/lists", "{ }").request()).isNotEqualTo(ticket.request());
  }

  @Test
  void nobodyReadsAnAnswerWithoutTheRequestAndItsKey() {
    String other = ticket("acme\nada", "2", "/lists", "{}").seal();

    assertThatIllegalStateException().isThrownBy(() -> Sealed.open(other, sealed()));
    assertThat(new String(sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("key");
  }

  private byte[] sealed() {
    return Sealed.seal(ticket.seal(), REPLY.bytes());
  }

  private static Ticket ticket(String who, String key, String where, String body) {
    return Ticket.of(who, key, List.of(Ticket.bytes(where), Ticket.bytes(body)));
  }
}
