package io.ringcycle.samples.terminal;

import io.ringcycle.samples.terminal.csv.CallListRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a caller sees of somebody beside name, number and tags: as much as the engine takes, since
 * nobody is to leave a list for a long note.
 *
 * @param kept by column, in the order of the file
 * @param remark what was cut or left away, if anything was
 */
record Details(Map<String, String> kept, Optional<String> remark) {
  private static final int MOST = 100;
  private static final int LONGEST = 2_000;
  private static final String MORE = " ...";

  static Details of(CallListRow row) {
    Map<String, String> kept = new LinkedHashMap<>();
    List<String> remarks = new ArrayList<>();
    all(row).entrySet().stream()
        .limit(MOST)
        .forEach(detail -> kept.put(detail.getKey(), cut(detail, remarks)));
    int away = all(row).size() - kept.size();
    if (away > 0) {
      remarks.add("Left away behind the first " + MOST + " details: " + away + ".");
    }
    return new Details(kept, Optional.of(String.join(" ", remarks)).filter(all -> !all.isEmpty()));
  }

  private static Map<String, String> all(CallListRow row) {
    Map<String, String> all = new LinkedHashMap<>();
    row.email().ifPresent(email -> all.put("email", email));
    row.notes().ifPresent(notes -> all.put("notes", notes));
    all.putAll(row.details());
    return all;
  }

  private static String cut(Map.Entry<String, String> detail, List<String> remarks) {
    String value = detail.getValue();
    if (value.length() <= LONGEST) {
      return value;
    }
    remarks.add("Cut after " + LONGEST + " characters: " + detail.getKey() + ".");
    int end = LONGEST - MORE.length();
    return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end)
        + MORE;
  }
}
