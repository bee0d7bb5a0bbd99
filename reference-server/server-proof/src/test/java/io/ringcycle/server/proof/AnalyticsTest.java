package io.ringcycle.server.proof;

import static io.ringcycle.server.proof.Floor.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was done in a period, by whom and where; and what it used. */
@ExtendWith(Server.class)
class AnalyticsTest {
  private static final String AT_ONCE = "{\"type\": \"caller\", \"after\": 0}";
  private static final String BUSY = "{\"type\": \"busy\"}";
  private static final String TALKS = "{\"type\": \"answers\", \"after\": 0, \"talks\": 1}";
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  private final Running server;

  AnalyticsTest(Running server) {
    this.server = server;
  }

  @Test
  void attemptsContactsRatesAndTimesAreTold() {
    Tenant tenant = Tenant.made(server, "figures");
    twoCalls(tenant);

    JsonObject figures = ok(tenant.systems().get("/analytics")).json();
    JsonObject calls = figures.getJsonObject("calls");
    assertThat(calls.getInt("dialled")).isEqualTo(2);
    assertThat(calls.getInt("answered")).isEqualTo(1);
    assertThat(calls.getInt("minutes")).isEqualTo(1);
    assertThat(calls.getInt("seconds")).isGreaterThanOrEqualTo(calls.getInt("talkedSeconds"));
    assertThat(figures.getJsonObject("outcomes").getInt("BUSY")).isEqualTo(1);
    assertThat(figures.getJsonObject("outcomes").getInt("COMPLETED")).isEqualTo(1);
    assertThat(figures.getJsonObject("contacts").getInt("MEANINGFUL")).isEqualTo(1);
    assertThat(figures.getJsonNumber("answeredRate").doubleValue()).isEqualTo(0.5);
    assertThat(figures.getJsonNumber("contactedRate").doubleValue()).isEqualTo(0.5);
    assertThat(figures.getJsonObject("lines").getInt("answered")).isEqualTo(1);
  }

  @Test
  void theyAreToldForAPartOfTheOrganisation() {
    Tenant tenant = Tenant.made(server, "parts");
    String session = twoCalls(tenant);
    tenant.list("other", "+447400120009");
    Client systems = tenant.systems();

    assertThat(dialled(systems.get("/analytics?list=called"))).isEqualTo(2);
    assertThat(dialled(systems.get("/analytics?list=other"))).isZero();
    assertThat(dialled(systems.get("/analytics?group=east&caller=ada"))).isEqualTo(2);
    assertThat(dialled(systems.get("/analytics?caller=root"))).isZero();
    assertThat(dialled(systems.get("/analytics?session=" + session))).isEqualTo(2);
    JsonObject caller = only(systems.get("/analytics/parts?by=caller"));
    assertThat(caller.getString("part")).isEqualTo("ada");
    assertThat(caller.getJsonObject("figures").getInt("reached")).isEqualTo(1);
    assertThat(only(systems.get("/analytics/parts?by=session")).getString("part"))
        .isEqualTo(session);
  }

  @Test
  void whatWasDoneOutsideThePeriodDoesNotCount() {
    Tenant tenant = Tenant.made(server, "period");
    twoCalls(tenant);
    Instant now = Instant.now();
    String before = "to=" + now.minus(Duration.ofHours(1));
    String since = "from=" + now.minus(Duration.ofHours(1));

    assertThat(dialled(tenant.systems().get("/analytics?" + before))).isZero();
    assertThat(dialled(tenant.systems().get("/analytics?" + since))).isEqualTo(2);
    assertThat(tenant.systems().get("/analytics?from=2020-01-01T00:00:00Z").status())
        .isEqualTo(400);
    assertThat(tenant.systems().get("/analytics?from=yesterday").status()).isEqualTo(400);
    assertThat(tenant.systems().get("/analytics?to=-1000000000-01-01T00:00:00Z").status())
        .isEqualTo(400);
    assertThat(tenant.systems().get("/analytics/parts?by=weather").status()).isEqualTo(400);
    assertThat(tenant.systems().get("/analytics/parts?by=day&zone=Atlantis").status())
        .isEqualTo(400);
  }

  @Test
  void whoeverLeadsSomeGroupsIsToldOfThese() {
    Tenant tenant = Tenant.made(server, "leads");
    tenant.user("wes", "+447700900003");
    tenant.group("west");
    tenant.leads("wes", "west", "captain");
    String session = twoCalls(tenant);

    Client wes = tenant.systems().as("wes");
    assertThat(dialled(tenant.systems().as("ada").get("/analytics"))).isEqualTo(2);
    assertThat(dialled(wes.get("/analytics"))).isZero();
    assertThat(wes.get("/analytics?group=east").status()).isEqualTo(403);
    assertThat(wes.get("/analytics?list=called").status()).isEqualTo(403);
    assertThat(wes.get("/analytics?session=" + session).status()).isEqualTo(403);
    assertThat(tenant.systems().get("/analytics?group=none").status()).isEqualTo(404);
    assertThat(tenant.systems().get("/analytics?list=none").status()).isEqualTo(404);
    assertThat(tenant.systems().get("/analytics?session=none").status()).isEqualTo(404);
  }

  @Test
  void usageIsToldByDay() {
    OneDay.in(ZoneOffset.UTC, "usage", this::usageOfToday);
  }

  private void usageOfToday(String name) {
    Tenant tenant = Tenant.made(server, name);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    twoCalls(tenant);

    JsonObject day = only(tenant.systems().get("/usage"));
    assertThat(day.getString("period")).isEqualTo(today.toString());
    assertThat(day.getJsonObject("supporters").getInt("dialled")).isEqualTo(2);
    assertThat(day.getJsonObject("supporters").getInt("minutes")).isEqualTo(1);
    assertThat(day.getJsonObject("callers").getInt("minutes")).isEqualTo(1);
    assertThat(tenant.systems().get("/usage?by=caller").status()).isEqualTo(400);
  }

  @Test
  void usageIsToldByTheMonthOfAZone() {
    OneDay.in(AUCKLAND, "usage-of-month", this::usageOfThisMonth);
  }

  private void usageOfThisMonth(String name) {
    Tenant tenant = Tenant.made(server, name);
    YearMonth now = YearMonth.now(AUCKLAND);
    twoCalls(tenant);

    JsonObject month = only(tenant.systems().get("/usage?by=month&zone=" + AUCKLAND));
    assertThat(month.getString("period")).isEqualTo(now.toString());
    assertThat(month.getJsonObject("supporters").getInt("dialled")).isEqualTo(2);
  }

  /** One is busy, one talks, and their caller hangs up; which session it was. */
  private static String twoCalls(Tenant tenant) {
    Floor floor = new Floor(tenant.systems(), tenant.systems().as("ada"), "+447700900001");
    floor.plays(floor.mobile(), AT_ONCE);
    floor.plays("+447400120001", BUSY);
    floor.plays("+447400120002", TALKS);
    tenant.list("called", "+447400120001");
    ok(
        floor
            .caller()
            .post(
                "/lists/called/members",
                "[{\"id\": \"called-2\", \"name\": \"P\", \"number\": \"+447400120002\"}]"));
    String id = tenant.session("ada", "called");
    String session = "/sessions/" + id;
    ok(floor.caller().post(session + "/line/start", ""));
    log(floor, session, "not_contacted");
    floor.caller().post(session + "/line/next", ""); // unless a key on the phone was quicker
    log(floor, session, "meaningful");
    floor.caller().post(session + "/line/hang-up", ""); // unless they were dismissed already
    Floor.until(() -> linesThatEnded(tenant) == 1);
    return id;
  }

  private static int linesThatEnded(Tenant tenant) {
    return ok(tenant.systems().get("/analytics")).json().getJsonObject("lines").getInt("ended");
  }

  private static void log(Floor floor, String session, String result) {
    floor.awaitLine(session, "LOG_THE_CONTACT");
    ok(floor.caller().post(session + "/contacts", "{\"result\": \"%s\"}".formatted(result)));
  }

  private static int dialled(Answer answer) {
    return ok(answer).json().getJsonObject("calls").getInt("dialled");
  }

  private static JsonObject only(Answer page) {
    assertThat(ok(page).items()).as(page.body()).hasSize(1);
    return page.items().getJsonObject(0);
  }
}
