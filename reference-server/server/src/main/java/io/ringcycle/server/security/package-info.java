/** Who asks, and what they may do. */
@NullMarked
package io.ringcycle.server.security;

import org.jspecify.annotations.NullMarked;
