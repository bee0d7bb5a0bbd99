package io.ringcycle.proof;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.factsfile.JsonOf;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.NoteRow;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a database holds, read without the store.
 *
 * @param facts in the order of their changes
 */
record Kept(List<Recorded> facts, Map<NoteId, String> notes) {
  private static final JsonOf<Fact> FACT = JsonOf.of(Fact.class);
  private static final JsonOf<NoteRow> NOTE = JsonOf.of(NoteRow.class);

  static Kept in(String database) {
    try (Connection connection = DriverManager.getConnection(database, "postgres", "");
        Statement statement = connection.createStatement()) {
      return new Kept(facts(statement), notes(statement));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<Recorded> facts(Statement statement) throws SQLException {
    List<Recorded> facts = new ArrayList<>();
    String all =
        "select organisation, sequence, at, author, body from ringcycle.fact"
            + " order by organisation, change_no, part";
    try (ResultSet row = statement.executeQuery(all)) {
      while (row.next()) {
        facts.add(fact(row));
      }
    }
    return facts;
  }

  private static Recorded fact(ResultSet row) throws SQLException {
    Fact fact = FACT.read(row.getString("body"));
    return new Recorded(
        new OrganisationId(row.getString("organisation")),
        Stream.of(fact),
        row.getLong("sequence"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("author")).map(CallerId::new),
        fact);
  }

  private static Map<NoteId, String> notes(Statement statement) throws SQLException {
    Map<NoteId, String> notes = new HashMap<>();
    try (ResultSet row = statement.executeQuery("select body from ringcycle.note")) {
      while (row.next()) {
        NoteRow note = NOTE.read(row.getString(1));
        notes.put(note.note(), note.text());
      }
    }
    return notes;
  }
}
