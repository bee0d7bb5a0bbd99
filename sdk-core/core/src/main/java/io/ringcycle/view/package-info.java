/** What the engine shows: snapshots, drawn from the facts at one instant. */
@NullMarked
package io.ringcycle.view;

import org.jspecify.annotations.NullMarked;
