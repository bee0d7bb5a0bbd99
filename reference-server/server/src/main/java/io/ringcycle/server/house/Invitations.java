package io.ringcycle.server.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/**
 * How a user comes to a password, and to another one when it is lost: an admin hands over a secret
 * that works once. The newest is the only one.
 */
@ApplicationScoped
@Transactional
public class Invitations {
  private static final Duration GOOD = Duration.ofDays(3);

  @Inject private Tickets tickets;
  @Inject private Passwords passwords;
  @Inject private Guesses guesses;

  /** For a user that there is. */
  @Watched
  public Tickets.Made invite(String organisation, String user) {
    tickets.withdraw(TicketKind.INVITATION, organisation, user);
    return tickets.make(TicketKind.INVITATION, organisation, user, Optional.empty(), GOOD);
  }

  /**
   * The user chooses a password; whoever was signed in as them no longer is. Nobody if the secret
   * opens nothing.
   */
  public Optional<Tickets.Ticket> accept(String secret, String password) {
    Optional<Tickets.Ticket> ticket = tickets.redeem(TicketKind.INVITATION, secret);
    ticket.ifPresent(one -> choose(one.organisation(), one.user(), password));
    return ticket;
  }

  /** The same for a user who is known. */
  @Watched
  public void choose(String organisation, String user, String password) {
    passwords.choose(organisation, user, password);
    tickets.withdraw(TicketKind.BROWSER, organisation, user);
    tickets.withdraw(TicketKind.INVITATION, organisation, user);
    guesses.forgive(organisation, user);
  }
}
