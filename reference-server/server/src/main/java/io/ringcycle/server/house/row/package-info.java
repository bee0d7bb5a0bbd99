/** What the tables of the house hold. */
@NullMarked
package io.ringcycle.server.house.row;

import org.jspecify.annotations.NullMarked;
