package io.ringcycle.memory;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact.MembersAdded;
import io.ringcycle.facts.ListFact.MembersRemoved;
import io.ringcycle.facts.OrganisationFact.Enrolment;
import io.ringcycle.facts.OrganisationFact.PeopleEnrolled;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.Bar;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Keeps the facts that name many people as numbers: four bytes a person, eight with a number. */
final class Shorthand {
  private final Names names;
  private final NumberKeys numbers;

  Shorthand(Names names, NumberKeys numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** A recorded fact as it is kept. */
  interface Note {
    Recorded recorded();

    Instant at();
  }

  private record Plain(Recorded recorded) implements Note {
    @Override
    public Instant at() {
      return recorded.at();
    }
  }

  private record Brief(
      OrganisationId organisation,
      Stream stream,
      long sequence,
      Instant at,
      Optional<CallerId> by,
      Supplier<Fact> fact)
      implements Note {

    static Note of(Recorded frame, Supplier<Fact> fact) {
      return new Brief(
          frame.organisation(), frame.stream(), frame.sequence(), frame.at(), frame.by(), fact);
    }

    @Override
    public Recorded recorded() {
      return new Recorded(organisation, stream, sequence, at, by, fact.get());
    }
  }

  Note of(Recorded recorded) {
    Fact fact = recorded.fact();
    if (fact instanceof MembersAdded added) {
      return Brief.of(recorded, added(added.list(), added.firstPlace(), many(added.supporters())));
    }
    if (fact instanceof MembersRemoved removed) {
      return Brief.of(recorded, removed(removed.list(), many(removed.supporters())));
    }
    return fact instanceof PeopleEnrolled enrolled
            && enrolled.people().stream().allMatch(Reach::isPlain)
        ? Brief.of(recorded, enrolled(enrolled.people()))
        : new Plain(recorded);
  }

  private Supplier<Fact> added(CallListId list, long firstPlace, int[] people) {
    return () -> new MembersAdded(list, firstPlace, many(people));
  }

  private Supplier<Fact> removed(CallListId list, int[] people) {
    return () -> new MembersRemoved(list, many(people));
  }

  private int[] many(List<SupporterId> supporters) {
    return supporters.stream().mapToInt(one -> names.number(one.value())).toArray();
  }

  private List<SupporterId> many(int[] people) {
    return Arrays.stream(people).mapToObj(this::supporter).toList();
  }

  private SupporterId supporter(int person) {
    return new SupporterId(names.at(person));
  }

  private Supplier<Fact> enrolled(List<Enrolment> enrolments) {
    int[] people =
        enrolments.stream().mapToInt(one -> names.number(one.supporter().value())).toArray();
    int[] reach = enrolments.stream().mapToInt(one -> Reach.of(one, numbers)).toArray();
    return () -> new PeopleEnrolled(enrolments(people, reach));
  }

  private List<Enrolment> enrolments(int[] people, int[] reach) {
    return IntStream.range(0, people.length)
        .mapToObj(at -> Reach.enrolment(supporter(people[at]), reach[at], numbers))
        .toList();
  }

  /** A number, from 0, or a bar, below it: nobody has both or neither. */
  private static final class Reach {
    private static final List<Bar> BARS = List.of(Bar.values());

    static boolean isPlain(Enrolment one) {
      return one.number().isPresent() != one.bar().isPresent();
    }

    static int of(Enrolment one, NumberKeys numbers) {
      return one.number()
          .map(numbers::number)
          .orElseGet(() -> -1 - BARS.indexOf(one.bar().orElseThrow()));
    }

    static Enrolment enrolment(SupporterId supporter, int reach, NumberKeys numbers) {
      return reach >= 0
          ? new Enrolment(supporter, Optional.of(numbers.at(reach)), Optional.empty())
          : new Enrolment(supporter, Optional.empty(), Optional.of(BARS.get(-1 - reach)));
    }
  }
}
