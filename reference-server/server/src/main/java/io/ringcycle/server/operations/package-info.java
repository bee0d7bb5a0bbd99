/** What an operator sees of a node, and how it stops. */
@NullMarked
package io.ringcycle.server.operations;

import org.jspecify.annotations.NullMarked;
