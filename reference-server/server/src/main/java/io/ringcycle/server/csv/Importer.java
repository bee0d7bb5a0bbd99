package io.ringcycle.server.csv;

import io.ringcycle.Desk;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.csv.Rows.Row;
import io.ringcycle.server.people.Keeper;
import io.ringcycle.server.people.WholeRoster;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.spi.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes people in from a file, row by row: what is right is taken, what is not is told. */
@ApplicationScoped
public class Importer {
  private static final int AT_ONCE = 200;
  private static final int MOST_ROWS = 200_000;

  @Inject private Keeper keeper;
  @Inject private Ids ids;

  /** Whatever the file is; the rows that were good are in by the time it returns. */
  public Report run(InputStream file, Order order) {
    Rows rows = new Rows(file);
    Run run = new Run(order, new Report.Draft(order.dryRun()));
    try {
      Row header = rows.next().orElseThrow(() -> ProblemException.badInput("The file is empty."));
      run.read(rows, new Columns(header.cells(), order.map()));
    } catch (BrokenFileException broken) {
      run.brokenOff(broken);
    }
    return run.report.report();
  }

  /** One import at work. */
  private final class Run {
    private final Order order;
    private final Report.Draft report;
    private final List<Read> waiting = new ArrayList<>();
    private final Map<SupporterId, Long> seen = new HashMap<>();
    private final Map<String, SupporterId> strangers = new HashMap<>();

    /** Somebody from a line. */
    private record Read(long line, Supporter person) {}

    private Run(Order order, Report.Draft report) {
      this.order = order;
      this.report = report;
    }

    private void read(Rows rows, Columns columns) throws BrokenFileException {
      RowReader reader = new RowReader(columns, order.numbers(), this::id);
      int count = 0;
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (count == MOST_ROWS) {
          throw new BrokenFileException(
              row.get().line(), "No more than 200,000 people are taken at once; split the file.");
        }
        if (!row.get().blank()) {
          count++;
          read(reader, row.get());
        }
      }
      take();
    }

    private void read(RowReader reader, Row row) {
      report.row();
      try {
        waiting(row.line(), reader.person(row));
      } catch (IllegalArgumentException | ProblemException wrong) {
        report.refuse(row.line(), sentence(wrong));
      }
    }

    private void waiting(long line, Supporter person) {
      Optional<Long> before = Optional.ofNullable(seen.putIfAbsent(person.id(), line));
      if (before.isPresent()) {
        report.refuse(line, "The same person stands on line " + before.get() + " already.");
        return;
      }
      if (person.contact() instanceof NumberGiven.Unusable unusable) {
        report.remark(line, "Nobody can call this person: " + unusable.why());
      }
      waiting.add(new Read(line, person));
      if (waiting.size() == AT_ONCE && !order.roster()) {
        take();
      }
    }

    /** Whoever has the same number and the same name is the same person. */
    private SupporterId id(String name, PhoneNumber number) {
      return strangers.computeIfAbsent(
          number.e164() + "\n" + name,
          any ->
              order.desk().people().at(number).stream()
                  .map(one -> one.supporter())
                  .filter(one -> one.name().equals(name))
                  .map(Supporter::id)
                  .findFirst()
                  .orElseGet(() -> new SupporterId(ids.next())));
    }

    private void brokenOff(BrokenFileException broken) {
      if (!order.roster()) {
        take();
      }
      report.breakOff(broken.line(), broken.reason());
    }

    private void take() {
      if (order.roster()) {
        takeAllOrNobody();
      } else if (!waiting.isEmpty() && !order.dryRun()) {
        take(List.copyOf(waiting));
      } else {
        waiting.forEach(one -> report.took());
      }
      waiting.clear();
    }

    /** Nobody leaves because a row could not be read, or because an export came out empty. */
    private void takeAllOrNobody() {
      if (waiting.isEmpty() && !report.hasRefused()) {
        throw ProblemException.badInput("Nobody stands in the file, and everybody would leave.");
      }
      if (!report.hasRefused()) {
        List<Supporter> people = waiting.stream().map(Read::person).toList();
        if (!order.dryRun()) {
          order.list().ifPresent(list -> sync(list, people));
        }
        people.forEach(one -> report.took());
      }
    }

    private void sync(CallListId list, List<Supporter> people) {
      order.desk().lists().sync(list, new WholeRoster(people));
      keeper.described(order.desk().caller().organisation().value(), people);
    }

    /** Where one of them is refused, the others are taken one by one. */
    private void take(List<Read> some) {
      try {
        write(some.stream().map(Read::person).toList());
        some.forEach(one -> report.took());
      } catch (RefusedException refused) {
        if (some.size() > 1) {
          some.forEach(one -> take(List.of(one)));
        } else {
          report.refuse(some.get(0).line(), refused.refusal().reason());
        }
      }
    }

    private void write(List<Supporter> people) {
      Desk desk = order.desk();
      order
          .list()
          .ifPresentOrElse(
              list -> desk.lists().add(list, people), () -> desk.people().enrol(people));
      keeper.described(desk.caller().organisation().value(), people);
    }
  }

  private static String sentence(RuntimeException wrong) {
    String words = Optional.ofNullable(wrong.getMessage()).orElse("something is not right");
    String whole = words.endsWith(".") ? words : words + ".";
    return whole.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + whole.substring(1);
  }
}
