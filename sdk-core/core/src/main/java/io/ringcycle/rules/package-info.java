/**
 * The rules of calling sessions as pure functions of facts and an instant: no clock, no store, no
 * thread. What a store answers quickly must equal what these say of a full scan.
 */
@NullMarked
package io.ringcycle.rules;

import org.jspecify.annotations.NullMarked;
