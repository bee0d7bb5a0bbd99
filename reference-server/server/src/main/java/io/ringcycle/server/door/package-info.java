/** What every request passes before and after the method that answers it. */
@NullMarked
package io.ringcycle.server.door;

import org.jspecify.annotations.NullMarked;
