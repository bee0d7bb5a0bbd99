package io.ringcycle.tck;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** The rules of the rulebook that a test proves. */
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Rule {
  /** Their ids. */
  String[] value();
}
