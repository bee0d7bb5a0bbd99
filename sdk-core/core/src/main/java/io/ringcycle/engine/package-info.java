/**
 * The engine behind the entry type: deciding (commands), folding (facts into rows), reading (rows
 * into subjects and the queue), and performing (the telephone, after commit). Not public API.
 */
@NullMarked
package io.ringcycle.engine;

import org.jspecify.annotations.NullMarked;
