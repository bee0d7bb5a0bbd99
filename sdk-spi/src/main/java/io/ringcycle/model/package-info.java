/**
 * The vocabulary of calling sessions: who is called, by whom, from which list, and what became of
 * it. Records and sealed types without behaviour beyond their own rules; all of them immutable and
 * safe to share between threads.
 */
@NullMarked
package io.ringcycle.model;

import org.jspecify.annotations.NullMarked;
