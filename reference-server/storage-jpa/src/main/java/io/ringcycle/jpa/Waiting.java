package io.ringcycle.jpa;

import io.ringcycle.jpa.Question.Among;
import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.jpa.row.Wait;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Members of a list who stand in no line because something happened to them. */
final class Waiting {
  /** More than that are not looked at one by one. */
  private static final int MOST = 256;

  /** So many are put back into line. */
  private static final int MANY = 16;

  private static final Among<MemberEntity> SOME =
      new Among<>(MemberEntity.class, "list_no", "supporter", List.of());

  private final Look look;
  private final long list;

  Waiting(Look look, long list) {
    this.look = look;
    this.list = list;
  }

  /** Those who may be called by now, in no order; empty if they are too many to tell. */
  Optional<List<MemberRow>> back(Eligibility eligibility) {
    List<String> back = look.once(List.of("back", list, eligibility), () -> ask(eligibility));
    if (back.size() > MANY) {
      look.untidy(Untidy.of(list, eligibility));
    }
    return back.size() > MOST ? Optional.empty() : Optional.of(members(back));
  }

  private List<String> ask(Eligibility eligibility) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Wait.Kind kind : Wait.Kind.values()) {
      Optional<Instant> over = kind.over(eligibility.exclusions(), eligibility.now());
      over.ifPresent(
          instant -> {
            parts.add(
                "(select supporter from ringcycle.member where list_no = ? and waits_for = '%s'"
                        .formatted(kind.word())
                    + " and waits_since <= ? order by list_no, waits_for, waits_since limit "
                    + (MOST + 1)
                    + ")");
            values.addAll(List.of(list, instant));
          });
    }
    return look.texts(String.join(" union all ", parts), values);
  }

  private List<MemberRow> members(List<String> supporters) {
    return supporters.isEmpty() ? List.of() : look.rows(look.askAmong(SOME, list, supporters));
  }
}
