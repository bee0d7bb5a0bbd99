/** What goes wrong, told as RFC 9457 has it. */
@NullMarked
package io.ringcycle.server.problem;

import org.jspecify.annotations.NullMarked;
