package io.ringcycle.view;

import java.time.Instant;

/**
 * One thing that was done: a call, a contact, a stay of a caller on the line.
 *
 * @param at when it counts: a call and its log at the intent to dial, a stay when the caller was
 *     rung, a contact without a call when it was logged
 * @param figures of it alone
 */
public record Done(Place place, Instant at, Figures figures) {}
