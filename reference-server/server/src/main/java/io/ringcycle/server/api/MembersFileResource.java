package io.ringcycle.server.api;

import io.ringcycle.CallLists;
import io.ringcycle.model.CallListId;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.csv.Exporter;
import io.ringcycle.server.csv.Importer;
import io.ringcycle.server.csv.Order;
import io.ringcycle.server.csv.Report;
import io.ringcycle.server.people.LiveLists;
import io.ringcycle.view.MemberView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of a call list in one file. */
@Path("lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class MembersFileResource {
  private static final int PAGE = 500;

  @Inject private Desks desks;
  @Inject private Importer importer;
  @Inject private LiveLists live;
  @Inject private Region region;

  @PathParam("list")
  private String list;

  private CallListId id() {
    return new CallListId(list);
  }

  /** What becomes of whoever is on the list and not in the file. */
  private enum Missing {
    STAY,
    LEAVE
  }

  @POST
  @Path("file")
  @Consumes("text/csv")
  public Report read(
      InputStream file,
      @QueryParam("region") @Nullable String country,
      @QueryParam("map") List<String> map,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @QueryParam("missing") @DefaultValue("stay") String missing) {
    desks
        .everyTime()
        .lists()
        .members(id(), 0, 1); // there is such a list, and whoever asks leads it
    live.refuseIfLive(desks.organisation(), id());
    return importer.run(
        file,
        new Order(
            desks.everyTime(),
            Optional.of(id()),
            region.numbers(Optional.ofNullable(country)),
            map,
            dryRun,
            Given.word(Missing.class, missing, "way to treat who is missing") == Missing.LEAVE));
  }

  /** Whole numbers go out of the house, so that only an admin may ask. */
  @GET
  @Path("file")
  @Produces("text/csv")
  @RolesAllowed("admin")
  public Response write() {
    CallLists lists = desks.everyTime().lists();
    CallListId id = id();
    lists.members(id, 0, 1);
    StreamingOutput file = new Exporter(() -> everybody(lists, id).map(MemberView::person))::write;
    return Response.ok(file)
        .header("Content-Disposition", "attachment; filename=\"members.csv\"")
        .build();
  }

  private static Stream<MemberView> everybody(CallLists lists, CallListId id) {
    return Stream.iterate(
            lists.members(id, 0, PAGE),
            page -> !page.isEmpty(),
            page -> lists.members(id, page.get(page.size() - 1).place(), PAGE))
        .flatMap(List::stream);
  }
}
