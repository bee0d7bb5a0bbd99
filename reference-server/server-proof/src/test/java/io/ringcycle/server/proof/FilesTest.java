package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People in files: good rows are taken, every other is told of with its line. */
@ExtendWith(Server.class)
class FilesTest {
  private final Running server;

  FilesTest(Running server) {
    this.server = server;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Integer> lines(Answer report) {
    return report.json().getJsonArray("problems").stream()
        .map(one -> one.asJsonObject().getInt("line"))
        .toList();
  }

  @Test
  void goodRowsAreTakenAndEveryOtherIsToldWithItsLineAndReason() {
    Leaders of = Leaders.of(server, "rows");
    String list = of.list(of.mia(), of.north(), "list");
    String file =
        """
        \uFEFFID;First name;Last name;Mobile;Tags;Town;Time zone
        rows-1;Ann;Archer;%s;"keen; north ";Larkford;Europe/London
        rows-1;Ann;Archer;%s;keen;Larkford;Europe/London
        rows-2;"Bea
        of the harbour";Baker;07400 nonsense;;;

        rows-1;Again;;;;;
        rows-3;Cat;;;;;Mars/Olympus
        ;Nobody;;;;;
        rows-4;Dan;;%s;a;b
        """
            .formatted(of.number("x"), of.number("1"), of.number("4"));
    Answer report = of.mia().postFile(list + "/file", bytes(file)).well();
    JsonObject json = report.json();
    assertThat(lines(report)).containsExactly(3, 4, 7, 8, 9);
    assertThat(json.getInt("rows")).isEqualTo(7);
    assertThat(json.getInt("taken")).isEqualTo(3);
    assertThat(json.getBoolean("complete")).isTrue();
    assertThat(report.body()).doesNotContain("Archer", "nonsense");
    JsonObject ann = of.mia().get("/supporters/rows-1").well().json();
    assertThat(ann.getString("name")).isEqualTo("Ann Archer");
    assertThat(ann.getJsonArray("tags")).hasSize(2);
    assertThat(ann.getString("zone")).isEqualTo("Europe/London");
    assertThat(ann.getJsonObject("details").getString("Town")).isEqualTo("Larkford");
    assertThat(of.mia().get("/supporters/rows-2").text("notCallable")).isEqualTo("INVALID_NUMBER");
    assertThat(of.mia().get(list).json().getInt("members")).isEqualTo(3);
  }

  @Test
  void aDryRunTellsWhatWouldHappenAndDoesNothing() {
    Leaders of = Leaders.of(server, "dry");
    String file = "id,name,phone\ndry-1,Ann,%s\n,Bea,\n".formatted(of.number("1"));
    Answer report = of.root().postFile("/files/supporters?dryRun=true", bytes(file)).well();
    assertThat(report.json().getInt("taken")).isEqualTo(1);
    assertThat(lines(report)).containsExactly(3);
    of.root().get("/supporters/dry-1").refused(404, "unknown-supporter");
    of.root().postFile("/files/supporters", bytes(file)).well();
    of.root().get("/supporters/dry-1").well();
  }

  @Test
  void columnsAreNamedByWhoeverSendsTheFileAndNumbersReadAsInTheirCountry() {
    Leaders of = Leaders.of(server, "map");
    String file = "Nr,Wer,Telefon\nmap-1,Uwe,030 901820\n";
    String map = "map=Nr:id&map=Wer:name&map=Telefon:number";
    of.root().postFile("/files/supporters?region=DE&" + map, bytes(file)).well();
    JsonObject uwe = of.root().get("/supporters/map-1").well().json();
    assertThat(uwe.getString("name")).isEqualTo("Uwe");
    assertThat(uwe.getString("number")).isEqualTo("+4930901820");
    of.root().postFile("/files/supporters?map=Missing:id", bytes(file)).refused(400, "bad-input");
    of.root().postFile("/files/supporters?map=Nr:age", bytes(file)).refused(400, "bad-input");
    of.root().postFile("/files/supporters?region=XX", bytes(file)).refused(400, "bad-input");
    of.root().postFile("/files/supporters", bytes(file)).refused(400, "bad-input");
    of.root().postFile("/files/supporters", bytes("\n")).refused(400, "bad-input");
  }

  @Test
  void whoeverHasNoIdIsTheSamePersonByTheirNumberAndTheirName() {
    Leaders of = Leaders.of(server, "anon");
    String file =
        "name,number\nAnonyma Ann,%1$s\nAnonyma Bea,%1$s\nAnonyma Ann,%1$s\n"
            .formatted(of.number("1"));
    Answer first = of.root().postFile("/files/supporters", bytes(file)).well();
    assertThat(lines(first)).containsExactly(4);
    of.root().postFile("/files/supporters", bytes(file)).well();
    assertThat(of.root().get("/supporters?name=anonyma").items()).hasSize(2);
  }

  @Test
  void aFileThatBreaksOffIsTakenAsFarAsItCanBeRead() {
    Leaders of = Leaders.of(server, "torn");
    String file = "id,name,number\ntorn-1,Ann,\ntorn-2,\"Bea,\n";
    Answer report = of.root().postFile("/files/supporters", bytes(file)).well();
    assertThat(report.json().getBoolean("complete")).isFalse();
    assertThat(report.json().getInt("taken")).isEqualTo(1);
    of.root().get("/supporters/torn-1").well();
    byte[] latin = "id,name,number\ntorn-3,Zoë,\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(of.root().postFile("/files/supporters", latin).body()).contains("UTF-8");
  }

  @Test
  void aFileThatIsARosterIsTakenAsAWholeOrNotAtAll() {
    Leaders of = Leaders.of(server, "whole");
    String list = of.list(of.mia(), of.north(), "list");
    String path = list + "/file?missing=leave";
    String ann = "whole-ann,Ann,%s\n".formatted(of.number("ann"));
    String bea = "whole-bea,Bea,%s\n".formatted(of.number("bea"));
    String head = "id,name,number\n";
    of.mia().postFile(path, bytes(head + ann + bea)).well();
    Answer refused = of.mia().postFile(path, bytes(head + bea + ",Nobody,\n")).well();
    assertThat(lines(refused)).containsExactly(3);
    assertThat(refused.json().getInt("taken")).isZero();
    assertThat(of.mia().get(list).json().getInt("members")).isEqualTo(2);

    of.mia().postFile(path + "&dryRun=true", bytes(head + bea)).well();
    assertThat(of.mia().get(list).json().getInt("members")).isEqualTo(2);
    assertThat(of.mia().postFile(path, bytes(head + bea)).json().getInt("taken")).isEqualTo(1);
    assertThat(of.mia().get(list).json().getInt("members")).isEqualTo(1);
    of.mia().postFile(path, bytes(head)).refused(400, "bad-input");
    of.mia().postFile(list + "/file?missing=gone", bytes(head)).refused(400, "bad-input");
    assertThat(of.mia().get(list).json().getInt("members")).isEqualTo(1);
  }

  @Test
  void whatIsWrittenIsNoFormulaKeepsNumbersAsTheyAreAndCanBeReadAgain() {
    Leaders of = Leaders.of(server, "out");
    String list = of.list(of.mia(), of.north(), "list");
    String person =
        """
        [{"id": "out-1", "name": "=HYPERLINK(\\"x\\")", "number": "%s", "tags": ["+1", "b"],
          "details": {"@remark": "-2", "town": "Lark, ford"}}]
        """;
    of.mia().post(list + "/members", person.formatted(of.number("1"))).well();
    Answer file = of.root().get(list + "/file").well();
    assertThat(file.type()).startsWith("text/csv");
    assertThat(file.body())
        .contains("'=HYPERLINK", "'-2", "'@remark", "," + of.number("1") + ",", "\"Lark, ford\"")
        .doesNotContain(",=", ",-", ",@");
    String copy = of.list(of.mia(), of.north(), "copy");
    of.root().delete("/supporters/out-1").well();
    Answer report = of.mia().postFile(copy + "/file", bytes(file.body())).well();
    assertThat(report.json().getJsonArray("problems")).isEmpty();
    JsonObject back = of.mia().get("/supporters/out-1").well().json();
    assertThat(back.getString("name")).isEqualTo("=HYPERLINK(\"x\")");
    assertThat(back.getString("number")).isEqualTo(of.number("1"));
    assertThat(back.getJsonObject("details").getString("@remark")).isEqualTo("-2");
    assertThat(of.root().get("/files/supporters").well().body()).contains("out-1");
  }

  @Test
  void filesAreForThoseWhoMay() {
    Leaders of = Leaders.of(server, "may");
    String list = of.list(of.mia(), of.north(), "list");
    byte[] file = bytes("id,number\nmay-1,\n");
    of.mia().get(list + "/file").refused(403, "forbidden");
    of.mia().get("/files/supporters").refused(403, "forbidden");
    of.mia().postFile("/files/supporters", file).refused(403, "forbidden");
    of.noa().postFile(list + "/file", file).refused(403, "not-allowed");
    of.mia().put(list + "/filter", "{}").well();
    of.mia().postFile(list + "/file", file).refused(409, "live-list");
  }
}
