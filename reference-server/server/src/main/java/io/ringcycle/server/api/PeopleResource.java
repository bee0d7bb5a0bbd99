package io.ringcycle.server.api;

import io.ringcycle.People;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownPerson;
import io.ringcycle.server.people.Directory;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.view.PersonView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The supporters of the organisation, as far as whoever asks may see them. */
@Path("supporters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class PeopleResource {
  private static final int LOOKED_AT = 1_000;

  @Inject private Desks desks;
  @Inject private Directory directory;
  @Inject private Region region;

  @GET
  public Page<ShownPerson> all(
      @QueryParam("name") @DefaultValue("") String name,
      @QueryParam("number") @Nullable String number,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    int most = Limit.checked(limit);
    if (number != null) {
      return Page.all(shown(desks.desk().people().at(read(number)).stream().limit(most).toList()));
    }
    Directory.Entry first =
        Optional.ofNullable(after).map(Cursor::entry).orElse(Directory.Entry.FIRST);
    return page(name, first, most);
  }

  private PhoneNumber read(String number) {
    return region
        .numbers()
        .read(number)
        .usable()
        .orElseThrow(() -> ProblemException.badInput("This is no number that may be dialled."));
  }

  /** No more are looked at than so many, however few of them may be seen. */
  private Page<ShownPerson> page(String name, Directory.Entry first, int most) {
    People people = desks.desk().people();
    List<PersonView> seen = new ArrayList<>();
    Directory.Entry after = first;
    for (int looked = 0; looked < LOOKED_AT; looked += most) {
      List<Directory.Entry> page = directory.page(desks.organisation(), name, after, most);
      for (PersonView one : people.views(page.stream().map(PeopleResource::id).toList())) {
        seen.add(one);
        if (seen.size() == most) {
          return new Page<>(shown(seen), Optional.of(Cursor.of(entry(page, one))));
        }
      }
      if (page.size() < most) {
        return Page.all(shown(seen));
      }
      after = page.get(page.size() - 1);
    }
    return new Page<>(shown(seen), Optional.of(Cursor.of(after)));
  }

  private static SupporterId id(Directory.Entry entry) {
    return new SupporterId(entry.id());
  }

  private static Directory.Entry entry(List<Directory.Entry> page, PersonView last) {
    return page.stream()
        .filter(entry -> id(entry).equals(last.supporter().id()))
        .findFirst()
        .orElseThrow();
  }

  private List<ShownPerson> shown(List<PersonView> people) {
    return people.stream().map(one -> ShownPerson.listed(one, desks.isAdmin())).toList();
  }
}
