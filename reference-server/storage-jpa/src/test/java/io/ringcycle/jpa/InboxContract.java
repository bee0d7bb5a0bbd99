package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.jpa.Inbox.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A message from outside is kept once, and shows until somebody has handled it. */
abstract class InboxContract {
  private static final String LONG_AGO =
      "update ringcycle.inbox set received_at = received_at - interval '1' hour where id = ?";

  final DataSource database = empty();
  final JpaStore store = JpaStore.on(database);
  final Inbox inbox = store.inbox();

  /** A new one. */
  abstract DataSource empty();

  @AfterEach
  void close() {
    store.close();
  }

  private List<Message> unhandled() {
    return inbox.unhandled("phone", Duration.ZERO, 100);
  }

  private List<String> ids() {
    return unhandled().stream().map(Message::id).toList();
  }

  @Test
  void aMessageIsKeptOnceAndItsFirstBodyStays() {
    assertThat(inbox.keep("phone", "1", "first")).isTrue();
    assertThat(inbox.keep("phone", "1", "second")).isFalse();
    assertThat(unhandled()).extracting(Message::body).containsExactly("first");
  }

  @Test
  void whatWasHandledShowsNoMoreAndIsNotNewEither() {
    inbox.keep("phone", "1", "body");
    inbox.keep("phone", "2", "body");
    assertThat(inbox.handled("phone", "1")).isTrue();
    assertThat(inbox.handled("phone", "1")).isFalse();
    assertThat(inbox.handled("phone", "none")).isFalse();
    assertThat(ids()).containsExactly("2");
    assertThat(inbox.keep("phone", "1", "body")).isFalse();
    assertThat(ids()).containsExactly("2");
  }

  @Test
  void aMessageIsNamedInALogWithoutItsBody() {
    inbox.keep("phone", "1", "secret");
    assertThat(unhandled().toString()).contains("phone", "1").doesNotContain("secret");
  }

  @Test
  void idsAreThoseOfASource() {
    assertThat(inbox.keep("phone", "1", "of the phone")).isTrue();
    assertThat(inbox.keep("post", "1", "of the post")).isTrue();
    inbox.handled("post", "1");
    assertThat(unhandled()).extracting(Message::body).containsExactly("of the phone");
  }

  @Test
  void theEarliestComeFirstAndNoMoreThanAreWanted() {
    for (String id : List.of("1", "2", "3", "4")) {
      inbox.keep("phone", id, "body");
    }
    new Tampering(database).run(LONG_AGO, "3");
    assertThat(ids()).containsExactly("3", "1", "2", "4");
    assertThat(inbox.unhandled("phone", Duration.ZERO, 2))
        .extracting(Message::id)
        .containsExactly("3", "1");
  }

  @Test
  void whatCameAMomentAgoIsLeftToWhoeverKeptIt() {
    inbox.keep("phone", "old", "body");
    inbox.keep("phone", "young", "body");
    new Tampering(database).run(LONG_AGO, "old");
    assertThat(inbox.unhandled("phone", Duration.ofMinutes(59), 10))
        .extracting(Message::id)
        .containsExactly("old");
    assertThat(inbox.unhandled("phone", Duration.ofMinutes(61), 10)).isEmpty();
    assertThat(inbox.unhandled("phone", Duration.ofDays(100_000_000), 10)).isEmpty();
  }

  @Test
  void aBodyComesBackToTheLetterHoweverLongItIs() {
    String words = "{\"name\":\"Zoë 👋🏽 \\u0000\",\n\t\"more\":\"";
    String body = words + "long ".repeat(600_000) + "\"}";
    inbox.keep("phone", "long", body);
    inbox.keep("phone", "none", "");
    assertThat(unhandled()).extracting(Message::body).containsExactly(body, "");
  }

  @Test
  void aNameMayHaveTwoHundredCharactersAndIsOneLine() {
    String longest = "é".repeat(200);
    assertThat(inbox.keep(longest, longest, "body")).isTrue();
    assertThat(inbox.unhandled(longest, Duration.ZERO, 1))
        .extracting(Message::id)
        .containsExactly(longest);
    for (String name : List.of("", " ", "a".repeat(201), "a\nb", "a\0", "half \ud83d")) {
      unfit(() -> inbox.keep(name, "1", "body"));
      unfit(() -> inbox.keep("phone", name, "body"));
    }
    assertThat(new Tampering(database).count("inbox")).isEqualTo(1);
  }

  @Test
  void aBodyOfWhatIsNoCharacterIsRefusedAndNotTold() {
    unfit(() -> inbox.keep("phone", "1", "secret \0"));
    unfit(() -> inbox.keep("phone", "1", "secret \ud83d"));
    assertThat(unhandled()).isEmpty();
  }

  private static void unfit(Callable<Boolean> keeping) {
    assertThatExceptionOfType(UnfitMessageException.class)
        .isThrownBy(keeping::call)
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("secret"));
  }

  @Test
  void nothingIsAskedThatHasNoAnswer() {
    assertThatThrownBy(() -> inbox.unhandled("phone", Duration.ofSeconds(-1), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> inbox.unhandled("phone", Duration.ZERO, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofManyWhoKeepTheSameMessagesEachIsNewToOneAlone() throws Exception {
    int processes = 4;
    int messages = 25;
    ExecutorService threads = Executors.newFixedThreadPool(processes);
    try (JpaStore other = JpaStore.on(database)) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int one = 0; one < processes; one++) {
        Inbox mine = (one % 2 == 0 ? store : other).inbox();
        all.add(threads.submit(() -> news(mine, messages)));
      }
      int news = 0;
      for (Future<Integer> one : all) {
        news += one.get();
      }
      assertThat(news).isEqualTo(messages);
      assertThat(unhandled()).hasSize(messages);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int news(Inbox inbox, int messages) {
    int news = 0;
    for (int id = 0; id < messages; id++) {
      news += inbox.keep("phone", "message-" + id, "body") ? 1 : 0;
    }
    return news;
  }

  @Test
  void aClosedStoreHasNoInbox() {
    store.close();
    assertThatThrownBy(() -> inbox.keep("phone", "1", "b")).hasMessage("this store is closed");
    assertThatThrownBy(() -> inbox.handled("phone", "1")).hasMessage("this store is closed");
    assertThatThrownBy(this::unhandled).hasMessage("this store is closed");
  }
}
