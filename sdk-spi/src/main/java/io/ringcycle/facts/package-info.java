/**
 * What happened, in the order in which it was decided. Facts are never changed and never deleted;
 * all else is derived from them. They name people by id and numbers by keyed hash, and hold no
 * personal text.
 */
@NullMarked
package io.ringcycle.facts;

import org.jspecify.annotations.NullMarked;
