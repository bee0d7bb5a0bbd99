package io.ringcycle.engine;

import io.ringcycle.facts.ListFact.MembersAdded;
import io.ringcycle.facts.ListFact.MembersRemoved;
import io.ringcycle.facts.OrganisationFact.Enrolment;
import io.ringcycle.facts.OrganisationFact.PeopleEnrolled;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is on a list (rules LIST-1 to LIST-3). */
public final class MemberCommands {
  private final Acting acting;

  /** Commands for somebody. */
  public MemberCommands(Acting acting) {
    this.acting = acting;
  }

  /** Adds people at the tail, in order; whoever is on the list already stays where they are. */
  public void add(CallListId list, Collection<Supporter> supporters) {
    Map<SupporterId, Supporter> each = new LinkedHashMap<>();
    supporters.forEach(supporter -> each.put(supporter.id(), supporter));
    acting.carryOut(
        Request.of("add", list, each.values()),
        work -> {
          acting.access().leader(acting.caller(), Acting.list(work, list));
          expect(work, each);
          new Enrolments(acting, work).enrolOurs(each.values());
          join(work, list, each.keySet());
        });
  }

  private void expect(Work work, Map<SupporterId, Supporter> each) {
    Numbers numbers = new Numbers(work, acting.ports().ids());
    List<NumberKey> keys =
        each.values().stream().flatMap(one -> one.number().stream()).map(numbers::key).toList();
    work.view().expect(Expected.of(each.keySet()).and(keys));
  }

  /** Adds people who are known already, in order and as they are. */
  public void enlist(CallListId list, Collection<SupporterId> supporters) {
    Set<SupporterId> each = new LinkedHashSet<>(supporters);
    acting.carryOut(
        Request.of("enlist", list, List.copyOf(each)),
        work -> {
          acting.access().leader(acting.caller(), Acting.list(work, list));
          work.view().expect(Expected.of(each));
          each.forEach(one -> work.find(new PersonRow.Key(one), new Refusal.UnknownSupporter(one)));
          join(work, list, each);
        });
  }

  private static void join(Work work, CallListId list, Set<SupporterId> supporters) {
    List<SupporterId> joining =
        supporters.stream().filter(supporter -> !isOn(work, list, supporter)).toList();
    if (!joining.isEmpty()) {
      long place = Acting.list(work, list).lastPlace() + 1;
      work.record(new MembersAdded(list, place, joining));
    }
  }

  /** Takes people off; those who are not on the list are passed over. */
  public void remove(CallListId list, Collection<SupporterId> supporters) {
    acting.carryOut(
        Request.of("remove", list, supporters),
        work -> {
          acting.access().leader(acting.caller(), Acting.list(work, list));
          work.view().expect(Expected.of(supporters));
          List<SupporterId> leaving =
              new LinkedHashSet<>(supporters)
                  .stream().filter(supporter -> isOn(work, list, supporter)).toList();
          if (!leaving.isEmpty()) {
            work.record(new MembersRemoved(list, leaving));
          }
        });
  }

  private static boolean isOn(Work work, CallListId list, SupporterId supporter) {
    return work.find(new MemberRow.Key(list, supporter)).filter(MemberRow::live).isPresent();
  }

  /** Records people whose number is new or another one, and keeps their profiles. */
  record Enrolments(Acting acting, Work work) {

    /** Whoever is known in other groups alone stays as they are (rule ROLE-1). */
    void enrolOurs(Collection<Supporter> supporters) {
      enrol(supporters.stream().filter(one -> isOurs(one.id())).toList());
    }

    private boolean isOurs(SupporterId supporter) {
      boolean known = work.find(new PersonRow.Key(supporter)).isPresent();
      return !known
          || work.view().memberships(supporter).isEmpty()
          || Groups.best(work.view(), acting, supporter).isPresent();
    }

    void enrol(Collection<Supporter> supporters) {
      Numbers numbers = new Numbers(work, acting.ports().ids());
      List<Enrolment> news =
          supporters.stream().map(numbers::enrolment).filter(this::isNews).toList();
      supporters.stream()
          .map(this::profile)
          .filter(row -> work.find(row.key()).filter(row::equals).isEmpty())
          .forEach(work::keep);
      if (!news.isEmpty()) {
        work.record(new PeopleEnrolled(news));
      }
    }

    /** Labels that logs gave and the roster's may be too many together. */
    private ProfileRow profile(Supporter supporter) {
      Optional<ProfileRow> known = work.find(new ProfileRow.Key(supporter.id()));
      Acting.checked(() -> known.ifPresent(row -> row.describedAs(supporter)));
      return known.map(row -> row.describedAs(supporter)).orElseGet(() -> ProfileRow.of(supporter));
    }

    private boolean isNews(Enrolment enrolment) {
      return work.find(new PersonRow.Key(enrolment.supporter()))
          .filter(known -> known.number().equals(enrolment.number()))
          .filter(known -> known.bar().equals(enrolment.bar()))
          .isEmpty();
    }
  }
}
