/** The store in memory: for programs that keep their facts elsewhere, or nowhere. */
@NullMarked
package io.ringcycle.memory;

import org.jspecify.annotations.NullMarked;
