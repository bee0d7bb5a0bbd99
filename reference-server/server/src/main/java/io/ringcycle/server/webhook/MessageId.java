package io.ringcycle.server.webhook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a message by the fact that it tells of, so that it is the same each time. */
record MessageId(long change, int part) {
  private static final Pattern WRITTEN = Pattern.compile("msg_([0-9]{1,18})_([0-9]{1,9})");

  static Optional<MessageId> read(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new MessageId(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  String text() {
    return "msg_" + change + "_" + part;
  }
}
