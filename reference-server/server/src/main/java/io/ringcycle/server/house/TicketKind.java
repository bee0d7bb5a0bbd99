package io.ringcycle.server.house;

/** What a ticket opens. */
public enum TicketKind {
  /** The server, for a browser in which somebody has signed in. */
  BROWSER("rb_"),
  /** One session, for a page in somebody else's. */
  EMBED("re_"),
  /** A password, to be chosen once. */
  INVITATION("ri_");

  private final String prefix;

  TicketKind(String prefix) {
    this.prefix = prefix;
  }

  /** What each of them begins with, so that it is recognised wherever it leaks. */
  public String prefix() {
    return prefix;
  }
}
