package io.ringcycle.jpa;

/**
 * A state of a list in which those at its head cannot be called, told in rows as the store keeps
 * them.
 */
enum Scene {
  FRESH {
    @Override
    void set(Crowd crowd, int people) {}
  },
  ALL_NUMBERS_WERE_DIALLED_BEFORE {
    @Override
    void set(Crowd crowd, int people) {
      crowd.sql(
          "insert into ringcycle.number (organisation, id, token, attempted_at, version) select"
              + " organisation, number, 1, timestamptz '2027-01-01Z', 1 from ringcycle.person");
    }
  },
  MOST_HAVE_NO_NUMBER {
    @Override
    void set(Crowd crowd, int people) {
      crowd.sql(
          "update ringcycle.member set callable = false, queue_place = null, barred_place = place"
              + " where place <= "
              + most(people));
      crowd.sql(
          "update ringcycle.person set bar = 'NO_NUMBER', number = null where (organisation, id) in"
              + " (select organisation, supporter from ringcycle.member where not callable)");
      crowd.sql("update ringcycle.call_list set barred = " + most(people));
    }
  },
  MOST_COOL_DOWN {
    @Override
    void set(Crowd crowd, int people) {
      crowd.sql(
          "update ringcycle.member set contacted_at = '2027-03-01 11:00Z', queue_place = null,"
              + " waits_for = 'c', waits_since = '2027-03-01 11:00Z' where place <= "
              + most(people));
    }
  },
  SKIPS_ARE_OVER_AHEAD {
    @Override
    void set(Crowd crowd, int people) {
      crowd.happened(
          "back_at, returns_at, returns_place",
          "timestamptz '2027-03-01 11:00Z', timestamptz '2027-03-01 11:00Z', place",
          people);
    }
  },
  SKIPS_ARE_OVER_BEHIND {
    @Override
    void set(Crowd crowd, int people) {
      crowd.happened(
          "back_at, returns_at, returns_place",
          "timestamptz '2027-03-01 12:30Z', timestamptz '2027-03-01 12:30Z', place",
          people);
      crowd.sql("update ringcycle.session set reached = " + (people - 1));
    }
  },
  MOST_ARE_FINISHED {
    @Override
    void set(Crowd crowd, int people) {
      crowd.happened(
          "completed_by, completed_at, finished_place",
          "'c', timestamptz '2027-01-01 00:00Z', place",
          most(people));
      crowd.finished(most(people));
    }
  };

  /** Nearly all of them. */
  private static int most(int people) {
    return people - people / 100;
  }

  abstract void set(Crowd crowd, int people);
}
