package io.ringcycle.jpa;

import static io.ringcycle.jpa.row.FinishedEntity.BITS;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.database.Databases;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.Clock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * A list of very many people on PostgreSQL, whose rows were multiplied in the database itself, and
 * a caller on the line in a session on it.
 */
final class Crowd {
  static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final Caller ADA = Caller.of("acme", "ada", "Ada", "+447700900001");
  private static final CallListId LIST = new CallListId("everybody");

  private final DataSource database = Databases.postgres(2);
  private final Messages messages = new Messages();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final Ringcycle engine;
  private final Desk ada;

  /** So many people, each with a number of their own. */
  Crowd(int people) {
    engine = engine(JpaStore.on(messages.countedIn(database)), now::get);
    ada = engine.as(ADA);
    ada.lists().create(LIST, new GroupId("group"), "Everybody", Exclusions.DEFAULT);
    ada.lists().add(LIST, List.of(Supporter.of("p-00000001", "P", "+447710000001")));
    multiply(people);
    session();
  }

  /** In which every caller takes it, presses no key, and may do everything. */
  static Ringcycle engine(JpaStore store, Clock clock) {
    return Ringcycle.builder()
        .storage(store.storage())
        .clock(clock)
        .telephony(new TakenUp())
        .settings(Settings.DEFAULT.keyToBegin(true))
        .permissions((caller, group) -> Optional.of(Role.ADMIN))
        .build();
  }

  private void multiply(int people) {
    String others = " from generate_series(2, " + people + ") n";
    String id = "'p-' || lpad(n::text, 8, '0')";
    sql(
        "insert into ringcycle.person (organisation, id, number, since, version) select 'acme', "
            + id
            + ", md5(n::text), '2027-01-01Z', 1"
            + others);
    sql(
        "insert into ringcycle.profile select 'acme', %1$s, replace(one.body, one.id, %1$s), 1"
                .formatted(id)
            + others
            + ", ringcycle.profile one where one.id = 'p-00000001'");
    sql(
        "insert into ringcycle.member (list_no, supporter, organisation, list, place, live,"
            + " callable, contacted_here, queue_place, live_place, version) select one.list_no, "
            + id
            + ", 'acme', one.list, n, true, true, false, n, n, 1"
            + others
            + ", ringcycle.member one where one.place = 1");
    sql("update ringcycle.call_list set last_place = " + people + ", members = " + people);
  }

  /** Whoever is at that place of the list, from one. */
  static SupporterId supporter(int place) {
    return new SupporterId("p-%08d".formatted(place));
  }

  /** Changes rows by hand. */
  void sql(String text) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(text);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Something has happened to the first so many of them in the session. */
  void happened(String columns, String values, int people) {
    sql(
        "insert into ringcycle.standing (session_no, supporter, session, place, attempted_in,"
            + " version, "
            + columns
            + ") select s.no, m.supporter, s.id, m.place, 0, 1, "
            + values
            + " from ringcycle.session s, ringcycle.member m where m.place <= "
            + people);
  }

  /** It is noted on its pages that the session has finished with the first so many. */
  void finished(int people) {
    int last = people / BITS;
    for (int page = 0; page <= last; page++) {
      page(0, page, page == 0 ? 1 : 0, Math.min(BITS, people - page * BITS + 1));
    }
    page(1, 0, 1, last); // there is nobody at place 0, so the first page is never full
  }

  private void page(int level, int page, int from, int to) {
    BitSet bits = new BitSet();
    bits.set(from, Math.max(from, to));
    byte[] kept = Arrays.copyOf(bits.toByteArray(), BITS / Byte.SIZE);
    sql(
        "insert into ringcycle.finished select no, %d, %d, decode('%s', 'hex')"
                .formatted(level, page, HexFormat.of().formatHex(kept))
            + " from ringcycle.session");
  }

  /** The flow of the first cycle went by each of the first so many places on its own. */
  void movedOneByOne(int people) {
    sql(
        "insert into ringcycle.advance (session_no, cycle, place, session, at, version)"
            + " select s.no, 1, n, s.id, timestamptz '2027-03-01 11:30Z', 1"
            + " from ringcycle.session s, generate_series(1, "
            + people
            + ") n");
  }

  /** The next so many are called, and nobody is reached. */
  void calls(CallingSession session, int people) {
    for (int call = 0; call < people; call++) {
      session.line().next();
      session.line().endCall();
      session.contacts().log(ContactLog.notContacted(""));
      at(now.get().plusSeconds(60));
    }
  }

  /** So many others are each where she is, on lines and calls of their own. */
  void joinedOnTheLineBy(int others) {
    copied("seat", others, "'id', 'session-' || n, 'leg', 'leg-' || n, 'call', 'call-' || n");
    copied(
        "call",
        others,
        "'id', 'call-' || n, 'session', 'session-' || n, 'leg', 'leg-' || n, 'live_session',"
            + " 'session-' || n, 'number', md5('called' || n), 'live_number', md5('called' || n)");
    copied("number", others, "'id', md5('mobile' || n), 'live_call', null");
  }

  /** What is hers is there so many times more, with other values in those columns. */
  private void copied(String table, int times, String others) {
    sql(
        ("insert into ringcycle.%1$s select (jsonb_populate_record(one,"
                + " jsonb_build_object(%2$s))).* from ringcycle.%1$s one,"
                + " generate_series(1, %3$d) n where one.%4$s")
            .formatted(table, others, times, table.equals("call") ? "live_session > ''" : "busy"));
  }

  void settle() {
    engine.settle(ADA.organisation());
  }

  void at(Instant instant) {
    now.set(instant);
  }

  CallingSession session() {
    return ada.open(LIST);
  }

  /** How many messages that takes. */
  int messages(Runnable work) {
    int before = messages.soFar();
    work.run();
    return messages.soFar() - before;
  }

  DataSource database() {
    return database;
  }
}
