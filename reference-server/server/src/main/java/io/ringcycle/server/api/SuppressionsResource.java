package io.ringcycle.server.api;

import io.ringcycle.People;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewSuppression;
import io.ringcycle.server.api.asked.Reason;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownSuppression;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.view.SuppressionPage;
import io.ringcycle.view.SuppressionView;
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
import org.jspecify.annotations.Nullable;

/** Whom the organisation does not call. */
@Path("suppressions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class SuppressionsResource {
  @Inject private Desks desks;
  @Inject private Region region;

  private People people() {
    return desks.desk().people();
  }

  @GET
  @RolesAllowed("admin")
  public Page<ShownSuppression> all(
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    SuppressionPage page = people().suppressions(Cursor.place(after), Limit.checked(limit));
    return new Page<>(
        page.entries().stream().map(ShownSuppression::of).toList(), page.next().map(Cursor::of));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public void add(@Nullable NewSuppression asked) {
    NewSuppression one = Given.body(asked).checked();
    one.whom()
        .ifPresentOrElse(supporter -> people().suppress(supporter, one.why()), () -> number(one));
  }

  private void number(NewSuppression one) {
    PhoneNumber number =
        region
            .numbers()
            .read(one.asWritten())
            .usable()
            .orElseThrow(
                () -> ProblemException.badInput("This is no number that could be dialled."));
    one.of()
        .ifPresentOrElse(
            group -> people().suppress(group, number, one.why()),
            () -> people().suppress(number, one.why()));
  }

  @POST
  @Path("{suppression}/removal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("admin")
  public void remove(@PathParam("suppression") String suppression, @Nullable Reason asked) {
    String reason = Given.must(Given.body(asked).reason(), "reason");
    SuppressionView entry = entry(suppression);
    entry.supporter().ifPresent(supporter -> people().release(supporter, reason));
    entry.number().ifPresent(number -> people().release(number, reason));
  }

  private SuppressionView entry(String suppression) {
    long sequence = sequence(suppression);
    return people().suppressions(sequence - 1, 1).entries().stream()
        .filter(entry -> entry.sequence() == sequence)
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("entry in force"));
  }

  private static long sequence(String suppression) {
    try {
      return Math.max(1, Long.parseLong(suppression));
    } catch (NumberFormatException foreign) {
      throw ProblemException.notFound("entry in force");
    }
  }
}
