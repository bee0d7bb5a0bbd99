package io.ringcycle.model;

/**
 * Names an organisation: the outermost wall, nothing is ever shared across it.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record OrganisationId(String value) implements Id, Comparable<OrganisationId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public OrganisationId {
    Id.check(value, "organisation id");
  }

  @Override
  public int compareTo(OrganisationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
