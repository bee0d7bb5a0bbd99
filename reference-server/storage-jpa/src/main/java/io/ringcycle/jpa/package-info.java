/**
 * Storage in a database, by Jakarta Persistence: H2 for one process, PostgreSQL for any number.
 *
 * <p>A decision is made in two transactions. In the first it looks at a snapshot, which changes
 * nothing and holds nothing. In the second, each row that was looked at is held in the version in
 * which it was found, the answers that are watched are asked for once more, and then the facts and
 * rows of the change are written. If anything is no longer as it was, all of it is done again. So
 * nobody waits for somebody who thinks, and no two changes are kept that could not have been made
 * one after the other.
 */
@NullMarked
package io.ringcycle.jpa;

import org.jspecify.annotations.NullMarked;
