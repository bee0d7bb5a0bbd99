/**
 * Figures for whoever runs a phone bank, by MicroProfile Metrics. No figure tells who anybody is.
 */
@NullMarked
package io.ringcycle.server.measured;

import org.jspecify.annotations.NullMarked;
