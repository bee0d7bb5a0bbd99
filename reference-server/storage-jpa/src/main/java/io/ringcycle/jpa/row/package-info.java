/** The tables, a class for each, and what names their rows. */
@NullMarked
package io.ringcycle.jpa.row;

import org.jspecify.annotations.NullMarked;
