/**
 * The HTTP API: what is asked comes in, what the engine shows goes out; no rule is decided here.
 */
@NullMarked
package io.ringcycle.server.api;

import org.jspecify.annotations.NullMarked;
