/** Figures, tables and pages that are written anew, for every program that measures. */
@NullMarked
package io.ringcycle.benchmarks.page;

import org.jspecify.annotations.NullMarked;
