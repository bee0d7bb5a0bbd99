package io.ringcycle.server.audit;

import io.ringcycle.server.security.Actor;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.web.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** What this request asks, to be written into the trail once. */
@ApplicationScoped
public class Asked {
  /** Of one request. */
  @RequestScoped
  public static class Request {
    private Optional<String> deed = Optional.empty();
    private String subject = "";

    void is(String operation, String what) {
      deed = Optional.of(operation);
      subject = what;
    }

    String subject() {
      return subject;
    }

    /** The operation, once; then nothing. */
    Optional<String> take() {
      Optional<String> taken = deed;
      deed = Optional.empty();
      return taken;
    }
  }

  @Inject private Instance<Request> request;
  @Inject private CurrentActor current;
  @Inject private Trail trail;
  @Inject private Requests requests;

  /**
   * Writes it in the transaction that is open, unless it was written or nobody has asked for it:
   * the server changes things too.
   */
  void write() {
    write(trail::write);
  }

  /** Writes it where no transaction is open. */
  void writeApart() {
    write(trail::writeApart);
  }

  /** What keeps it. */
  private interface Writing {
    void write(String organisation, String actor, String means, String deed, String subject);
  }

  private void write(Writing writing) {
    if (requests.areUnderWay()) {
      current.known().ifPresent(actor -> write(writing, actor));
    }
  }

  private void write(Writing writing, Actor actor) {
    Request asked = request.get();
    asked
        .take()
        .ifPresent(
            deed ->
                writing.write(
                    actor.organisation(),
                    actor.name(),
                    actor.means().name(),
                    deed,
                    asked.subject()));
  }
}
