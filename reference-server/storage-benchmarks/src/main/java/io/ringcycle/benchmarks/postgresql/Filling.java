package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.database.Database;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Supporter;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes many out of one: whatever the tables hold about somebody whom commands have made what they
 * are is repeated for others, who differ in id, number and place. Everything that this program
 * knows of the tables of the store is here and in {@link Meter}. Facts are not repeated: nothing
 * that is measured here reads them, and a million people by commands take hours.
 */
record Filling(Database database) {
  /** Where people are, and by which column. */
  private static final List<About> TABLES =
      List.of(
          new About("person", "id"),
          new About("profile", "id"),
          new About("member", "supporter"),
          new About("standing", "supporter"),
          new About("contact", "supporter"));

  /** How many places stand on a page of those that a session has finished with. */
  private static final int BITS = 8_192;

  private record About(String table, String person) {}

  /** The hash of a number as Ringcycle makes it, with the secret that this program gives it. */
  private static final String HASH =
      "left(encode(sha256(decode(repeat('5c', 64), 'hex') || sha256(decode(repeat('36', 64), 'hex')"
          + " || convert_to(%s, 'UTF8'))), 'hex'), 32)";

  private static final String ID = "('person-' || lpad(n::text, 7, '0'))";
  private static final String NUMBER = "('+999' || lpad(n::text, 9, '0'))";

  /**
   * Repeats somebody.
   *
   * @param one whose number is {@code offset} more than their place
   * @param place where they are on the list
   */
  void repeat(Supporter one, long offset, long place, long from, long to) {
    for (About table : TABLES) {
      String columns = String.join(", ", columns(table.table()));
      String values =
          columns(table.table()).stream()
              .map(column -> value(table.table(), column, one, offset, place))
              .collect(Collectors.joining(", "));
      database.run(
          "insert into ringcycle.%s (%s) select %s from ringcycle.%s t,"
                  .formatted(table.table(), columns, values, table.table())
              + " generate_series(%d::bigint, %d::bigint) n where t.%s = '%s'"
                  .formatted(from + offset, to + offset, table.person(), one.id().value()));
    }
  }

  private List<String> columns(String table) {
    return database.ask(
        "select column_name::text from information_schema.columns where table_schema = 'ringcycle'"
            + " and table_name = ? order by ordinal_position",
        rows -> rows.getString(1),
        table);
  }

  private String value(String table, String column, Supporter one, long offset, long place) {
    String type =
        database
            .ask(
                "select data_type::text from information_schema.columns where table_schema ="
                    + " 'ringcycle' and table_name = ? and column_name = ?",
                rows -> rows.getString(1),
                table,
                column)
            .get(0);
    if (column.equals("number")) {
      return "case when t.number is null then null else " + HASH.formatted(NUMBER) + " end";
    }
    if (type.startsWith("character") || type.equals("text")) {
      return "replace(replace(t.%s, '%s', %s), '+999%09d', %s)"
          .formatted(column, one.id().value(), ID, place + offset, NUMBER);
    }
    return column.endsWith("place")
        ? "case when t.%s = %d then n - %d else t.%s end".formatted(column, place, offset, column)
        : "t." + column;
  }

  /** The only session on a list has finished with all up to a place, and knows of each of them. */
  void finishThrough(CallListId list, int place) {
    BitSet places = new BitSet();
    places.set(1, place + 1);
    BitSet full = new BitSet(); // the first page never is: nobody stands at the place 0
    full.set(1, Math.max(1, (place + 1) / BITS));
    pages(list, 0, places);
    pages(list, 1, full);
  }

  private void pages(CallListId list, int level, BitSet all) {
    for (int page = 0; page * BITS < all.length(); page++) {
      byte[] bits = all.get(page * BITS, (page + 1) * BITS).toByteArray();
      database.run(
          """
          insert into ringcycle.finished (session_no, level, page, bits)
          select no, %d, %d, decode('%s', 'hex') from ringcycle.session where list = '%s'
          on conflict (session_no, level, page) do update set bits = excluded.bits
          """
              .formatted(
                  level,
                  page,
                  HexFormat.of().formatHex(Arrays.copyOf(bits, BITS / Byte.SIZE)),
                  list.value()));
    }
  }

  /** Whoever joins next gets the place behind that one. */
  void goOnBehind(CallListId list, long place) {
    database.run(
        "update ringcycle.call_list set last_place = %d where id = '%s'"
            .formatted(place, list.value()));
  }

  /** The list knows how many it has; the database knows what its tables look like. */
  void finish(CallListId list) {
    database.run(
        """
        update ringcycle.call_list l set
          last_place = (select max(place) from ringcycle.member where list_no = l.no),
          members = (select count(*) from ringcycle.member where list_no = l.no),
          barred = (select count(barred_place) from ringcycle.member where list_no = l.no)
        where id = '%s'
        """
            .formatted(list.value()));
    database.run("vacuum analyze");
  }
}
