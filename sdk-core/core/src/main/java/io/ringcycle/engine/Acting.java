package io.ringcycle.engine;

import io.ringcycle.facts.SessionKind;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.SessionRow;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where somebody's commands are carried out: who, on whose behalf, and at most how often. */
public final class Acting {
  private final Caller caller;
  private final Optional<String> once;
  private final Ports ports;
  private final Transactions transactions;

  /** An acting for which commands may be repeated. */
  public Acting(Caller caller, Ports ports, Transactions transactions) {
    this(caller, Optional.empty(), ports, transactions);
  }

  private Acting(Caller caller, Optional<String> once, Ports ports, Transactions transactions) {
    this.caller = caller;
    this.once = once;
    this.ports = ports;
    this.transactions = transactions;
  }

  /** The same, for one command under an idempotency key. */
  public Acting once(String key) {
    checked(() -> Words.line(key, 200, "an idempotency key"));
    return new Acting(caller, Optional.of(key), ports, transactions);
  }

  /** Who acts. */
  public Caller caller() {
    return caller;
  }

  Ports ports() {
    return ports;
  }

  Transactions transactions() {
    return transactions;
  }

  /** Whether they have a role in the group of the list. */
  boolean leads(ListRow list) {
    return access().role(caller, list.group()).isPresent();
  }

  Access access() {
    return new Access(ports.permissions());
  }

  /**
   * Carries out a command, or gives its result again where its key has come before.
   *
   * @param request what the command is, in full; only a hash of it is kept
   */
  String perform(Request request, Function<Work, String> command) {
    return write(work -> result(work, request, command));
  }

  /** The same for a command without a result. */
  void carryOut(Request request, Consumer<Work> command) {
    answered(request, command, work -> "");
  }

  /** The same for one that is answered by what is so now, even if it has come before. */
  <T> T answered(Request request, Consumer<Work> command, Function<Work, T> answer) {
    return write(
        work -> {
          done(work, request, command);
          return answer.apply(work);
        });
  }

  private void done(Work work, Request request, Consumer<Work> command) {
    result(
        work,
        request,
        at -> {
          command.accept(at);
          return "";
        });
  }

  private <T> T write(Function<Work, T> command) {
    return transactions.write(caller.organisation(), Optional.of(caller.id()), command);
  }

  private String result(Work work, Request request, Function<Work, String> command) {
    return once.map(key -> first(work, key, request, command)).orElseGet(() -> command.apply(work));
  }

  private String first(Work work, String key, Request request, Function<Work, String> command) {
    String fingerprint = fingerprint(work, request);
    Optional<OnceRow> before = work.find(new OnceRow.Key(owned(key)));
    if (before.isPresent()) {
      return again(before.get(), fingerprint);
    }
    String result = command.apply(work);
    work.keep(new OnceRow(owned(key), fingerprint, result));
    return result;
  }

  /** Whether a command without a result was carried out under its key before. */
  boolean wasGiven(Work work, Request request) {
    return once.flatMap(key -> work.find(new OnceRow.Key(owned(key))))
        .map(before -> again(before, fingerprint(work, request)))
        .isPresent();
  }

  /** A command without a result has been carried out. */
  void given(Work work, Request request) {
    once.ifPresent(key -> work.keep(new OnceRow(owned(key), fingerprint(work, request), "")));
  }

  private String owned(String key) {
    return caller.id().value() + "\n" + key;
  }

  private String fingerprint(Work work, Request request) {
    return new Numbers(work, ports.ids()).fingerprint(request.text());
  }

  /** The same for commands that may be repeated as they are. */
  Acting everyTime() {
    return new Acting(caller, ports, transactions);
  }

  private static String again(OnceRow before, String fingerprint) {
    if (!before.fingerprint().equals(fingerprint)) {
      throw new RefusedException(new Refusal.KeyReused());
    }
    return before.result();
  }

  /** A session of this organisation. */
  SessionRow session(Work work, SessionId session) {
    return work.find(new SessionRow.Key(session), new Refusal.UnknownSession(session));
  }

  /** The list of a session, which may have been deleted. */
  static ListRow list(Work work, SessionRow session) {
    return work.get(new ListRow.Key(session.list()));
  }

  /** A list that has not been deleted. */
  static ListRow list(Work work, CallListId list) {
    ListRow row = work.find(new ListRow.Key(list), new Refusal.UnknownList(list));
    if (row.deletedAt().isPresent()) {
      throw new RefusedException(new Refusal.UnknownList(list));
    }
    return row;
  }

  static void live(ListRow list) {
    if (list.deletedAt().isPresent()) {
      throw new RefusedException(new Refusal.Archived());
    }
  }

  static void personal(SessionRow session) {
    if (session.kind() == SessionKind.DIRECT) {
      throw new RefusedException(new Refusal.DirectCalling());
    }
  }

  /** Keeps words about somebody; none where nothing was written. */
  Optional<NoteId> note(Work work, SupporterId about, String text) {
    if (Words.isBlank(text)) {
      return Optional.empty();
    }
    NoteId note = new NoteId(ports.ids().next());
    work.keep(NoteRow.of(note, about, text));
    return Optional.of(note);
  }

  /** Turns what the vocabulary finds out of bounds into a refusal. */
  static void checked(Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException outOfBounds) {
      String what = Optional.ofNullable(outOfBounds.getMessage()).orElse("something is not right");
      throw new RefusedException(new Refusal.BadInput(what));
    }
  }
}
