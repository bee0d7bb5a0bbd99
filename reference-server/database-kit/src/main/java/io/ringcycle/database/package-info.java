/** Databases that tests and benchmarks start themselves. */
@NullMarked
package io.ringcycle.database;

import org.jspecify.annotations.NullMarked;
