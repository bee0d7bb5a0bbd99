/** The ports through which the engine meets the world: what a vendor may supply. */
@NullMarked
package io.ringcycle.spi;

import org.jspecify.annotations.NullMarked;
