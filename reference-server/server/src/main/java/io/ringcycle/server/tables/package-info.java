/** Tables that several nodes work on at once, asked in plain SQL: who holds a row is said there. */
@NullMarked
package io.ringcycle.server.tables;

import org.jspecify.annotations.NullMarked;
