/**
 * A telephone provider without wires that all nodes reach. It lasts as long as the database: a node
 * that dies takes no call with it, and what is told to one node is seen by all.
 */
@NullMarked
package io.ringcycle.server.simulator;

import org.jspecify.annotations.NullMarked;
