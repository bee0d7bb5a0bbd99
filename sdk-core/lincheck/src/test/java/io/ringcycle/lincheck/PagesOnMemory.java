package io.ringcycle.lincheck;

import static io.ringcycle.lincheck.Samples.LIST;
import static io.ringcycle.lincheck.Samples.US;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** With pages of members too, which memory reads by a stream that Lincheck cannot take apart. */
@Param(name = "person", gen = IntGen.class, conf = "1:3")
@Param(name = "count", gen = IntGen.class, conf = "0:2")
public class PagesOnMemory extends OnMemory {
  /** A page of two members, and how many facts there are, from one state. */
  @Operation
  public String page(@Param(name = "count") int after) {
    return storage.read(
        US, view -> names(view.members(LIST, after, 2)) + " of " + (next(view) - 1));
  }
}
