package io.ringcycle.server.api;

import io.ringcycle.Desk;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.SessionId;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.Part;
import io.ringcycle.server.api.asked.Stretch;
import io.ringcycle.server.api.asked.Zones;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownFigures;
import io.ringcycle.server.api.shown.ShownSlice;
import io.ringcycle.server.house.House;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.Roles;
import io.ringcycle.spi.Clock;
import io.ringcycle.view.Figures;
import io.ringcycle.view.Period;
import io.ringcycle.view.Place;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was done in a period, in all that whoever asks leads, or in a part of it. */
@Path("analytics")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.LEADER})
@RequestScoped
public class AnalyticsResource {
  @Inject private Desks desks;
  @Inject private CurrentActor current;
  @Inject private House house;
  @Inject private Clock clock;

  @QueryParam("from")
  private @Nullable String from;

  @QueryParam("to")
  private @Nullable String to;

  @QueryParam("group")
  private @Nullable String group;

  @QueryParam("list")
  private @Nullable String list;

  @QueryParam("session")
  private @Nullable String session;

  @QueryParam("caller")
  private @Nullable String caller;

  private Period period() {
    return Stretch.of(from, to, clock.now());
  }

  @GET
  public ShownFigures total() {
    Period period = period();
    return ShownFigures.of(seeing().analytics().total(period, this::isWanted));
  }

  @GET
  @Path("parts")
  public Page<ShownSlice> parts(
      @QueryParam("by") @DefaultValue("caller") String by,
      @QueryParam("zone") @DefaultValue("UTC") String zone,
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    Part part = Given.word(Part.class, by, "part");
    ZoneId days = Zones.zone(zone);
    Period period = period();
    Map<String, Figures> parts =
        seeing().analytics().by(period, this::isWanted, done -> part.of(done, days));
    return Pages.of(List.copyOf(new TreeMap<>(parts).entrySet()), after, limit).map(ShownSlice::of);
  }

  private boolean isWanted(Place place) {
    return fits(group, place.group().value())
        && fits(list, place.list().value())
        && fits(session, place.session().value())
        && fits(caller, place.caller().value());
  }

  private static boolean fits(@Nullable String wanted, String there) {
    return wanted == null || wanted.equals(there);
  }

  /** Whoever names something must be able to see it, as anywhere else. */
  private Desk seeing() {
    Desk desk = desks.seeing();
    Optional.ofNullable(group).ifPresent(this::lead);
    Optional.ofNullable(list).ifPresent(one -> desk.lists().view(new CallListId(one)));
    Optional.ofNullable(session).ifPresent(one -> desk.session(new SessionId(one)).line().state());
    return desk;
  }

  private void lead(String wanted) {
    if (current.actor().in(wanted).isEmpty()) {
      throw ProblemException.notAllowed("Only a leader of the group may.");
    } else if (house.group(desks.organisation(), wanted).isEmpty()) {
      throw ProblemException.notFound("group");
    }
  }
}
