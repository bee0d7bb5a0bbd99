package io.ringcycle.simulator;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What clients were told is kept; every entry has words and a label of its own. */
final class Logbook {
  private final Map<ContactId, ContactLog> acknowledged = new LinkedHashMap<>();
  private final Map<ContactId, ContactLog> imported = new LinkedHashMap<>();
  private int entries;

  ContactLog entry(ContactResult result) {
    String words = "entry " + entries++;
    return ContactLog.of(result, words).tags(Set.of(words), Set.of());
  }

  /** A correction that is acknowledged takes the place of what was there. */
  void acknowledged(ContactId contact, ContactLog log) {
    acknowledged.put(contact, log);
  }

  /** Whose last correction nobody knows the end of may be either. */
  void unsure(ContactId contact) {
    acknowledged.remove(contact);
  }

  /** One that was logged in another system; nobody corrects it here. */
  void imported(ContactId contact, ContactLog log) {
    imported.put(contact, log);
  }

  Map<ContactId, ContactLog> all() {
    Map<ContactId, ContactLog> all = new LinkedHashMap<>(acknowledged);
    all.putAll(imported);
    return all;
  }

  List<ContactId> contacts() {
    return new ArrayList<>(acknowledged.keySet());
  }
}
