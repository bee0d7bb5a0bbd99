/**
 * Calling sessions, embedded: {@link io.ringcycle.Ringcycle} is the entry, everything else follows
 * from it.
 */
@NullMarked
package io.ringcycle;

import org.jspecify.annotations.NullMarked;
