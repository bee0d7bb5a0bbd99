/** Facts as JSON Lines: one codec for export, replay and samples. */
@NullMarked
package io.ringcycle.factsfile;

import org.jspecify.annotations.NullMarked;
