/**
 * What the store costs on PostgreSQL: beside a single row and beside a claim written by hand, and
 * how it grows with a list.
 */
@NullMarked
package io.ringcycle.benchmarks.postgresql;

import org.jspecify.annotations.NullMarked;
