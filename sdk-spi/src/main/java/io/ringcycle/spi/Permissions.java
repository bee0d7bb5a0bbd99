package io.ringcycle.spi;

import io.ringcycle.model.Caller;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Role;
import java.util.Optional;

/**
 * Who may lead what. Safe for use by several threads; asked on every command, while a change is
 * being decided: answer from memory, and not by a connection that the store may wait for.
 */
@FunctionalInterface
public interface Permissions {
  /** What somebody is in a group of their own organisation; empty for no leader of it. */
  Optional<Role> roleIn(Caller caller, GroupId group);

  /**
   * What somebody is in every group of their organisation, those to come included, and for people
   * who are on no list yet; empty, unless an implementation says otherwise.
   */
  default Optional<Role> roleEverywhere(Caller caller) {
    return Optional.empty();
  }

  /** Everybody leads every group of their own organisation as a captain; nobody is an admin. */
  static Permissions everyoneLeads() {
    return everyoneIs(Role.CAPTAIN);
  }

  /** Everybody has that role in every group of their own organisation. */
  static Permissions everyoneIs(Role role) {
    return new Permissions() {
      @Override
      public Optional<Role> roleIn(Caller caller, GroupId group) {
        return Optional.of(role);
      }

      @Override
      public Optional<Role> roleEverywhere(Caller caller) {
        return Optional.of(role);
      }
    };
  }
}
