/** Which telephone the engine of a node has, and how it hears of what happens there. */
@NullMarked
package io.ringcycle.server.phone;

import org.jspecify.annotations.NullMarked;
