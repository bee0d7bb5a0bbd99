package io.ringcycle.jpa;

/**
 * The tables of a database were made by a newer Ringcycle than this one, which must not touch them.
 * Nothing was changed.
 */
public final class NewerSchemaException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NewerSchemaException(String found, String known) {
    super(
        "the tables of this database are of version "
            + found
            + ", and this Ringcycle knows them up to version "
            + known
            + ": start a newer one, or go back to a backup from before the upgrade");
  }
}
