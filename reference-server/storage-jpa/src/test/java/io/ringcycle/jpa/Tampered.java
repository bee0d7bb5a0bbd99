package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Storage;
import javax.sql.DataSource;

/** A database with the histories of two organisations, and somebody who writes into it. */
interface Tampered {
  DataSource database();

  /** On that database. */
  Storage storage();

  Tampering tampering();
}
