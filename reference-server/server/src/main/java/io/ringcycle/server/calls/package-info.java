/** The gate through which each dial passes, since calls cost money. */
@NullMarked
package io.ringcycle.server.calls;

import org.jspecify.annotations.NullMarked;
