package io.ringcycle.server.api;

import io.ringcycle.People;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.csv.Exporter;
import io.ringcycle.server.csv.Importer;
import io.ringcycle.server.csv.Order;
import io.ringcycle.server.csv.Report;
import io.ringcycle.server.people.Directory;
import io.ringcycle.view.PersonView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** All supporters in one file. */
@Path("files/supporters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RequestScoped
public class PeopleFileResource {
  private static final int PAGE = 500;

  @Inject private Desks desks;
  @Inject private Directory directory;
  @Inject private Importer importer;
  @Inject private Region region;

  @POST
  @Consumes("text/csv")
  public Report read(
      InputStream file,
      @QueryParam("region") @Nullable String country,
      @QueryParam("map") List<String> map,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
    return importer.run(
        file,
        new Order(
            desks.everyTime(),
            Optional.empty(),
            region.numbers(Optional.ofNullable(country)),
            map,
            dryRun,
            false));
  }

  @GET
  @Produces("text/csv")
  public Response write() {
    People people = desks.everyTime().people();
    String organisation = desks.organisation();
    StreamingOutput file = new Exporter(() -> everybody(organisation, people))::write;
    return Response.ok(file)
        .header("Content-Disposition", "attachment; filename=\"supporters.csv\"")
        .build();
  }

  private Stream<PersonView> everybody(String organisation, People people) {
    return Stream.iterate(
            page(organisation, Directory.Entry.FIRST),
            page -> !page.isEmpty(),
            page -> page(organisation, page.get(page.size() - 1)))
        .flatMap(
            page ->
                people
                    .views(page.stream().map(one -> new SupporterId(one.id())).toList())
                    .stream());
  }

  private List<Directory.Entry> page(String organisation, Directory.Entry after) {
    return directory.page(organisation, "", after, PAGE);
  }
}
