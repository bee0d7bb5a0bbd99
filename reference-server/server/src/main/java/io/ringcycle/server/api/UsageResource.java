package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.Part;
import io.ringcycle.server.api.asked.Stretch;
import io.ringcycle.server.api.asked.Zones;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownUsage;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.Roles;
import io.ringcycle.spi.Clock;
import io.ringcycle.view.Figures;
import io.ringcycle.view.Period;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the organisation used, to bill by: legs and their minutes. */
@Path("usage")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RequestScoped
public class UsageResource {
  @Inject private Desks desks;
  @Inject private Clock clock;

  @GET
  public Page<ShownUsage> used(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("by") @DefaultValue("day") String by,
      @QueryParam("zone") @DefaultValue("UTC") String zone,
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    Period period = Stretch.of(from, to, clock.now());
    Part part = part(by);
    ZoneId days = Zones.zone(zone);
    Map<String, Figures> used =
        desks.seeing().analytics().by(period, place -> true, done -> part.of(done, days));
    return Pages.of(List.copyOf(new TreeMap<>(used).entrySet()), after, limit).map(ShownUsage::of);
  }

  private static Part part(String by) {
    Part part = Given.word(Part.class, by, "part");
    if (part != Part.DAY && part != Part.MONTH) {
      throw ProblemException.badInput("Usage is told by day or by month.");
    }
    return part;
  }
}
