package io.ringcycle.jpa;

/** How a row is held until a change is kept. */
enum Lock {
  /** Others may hold it so, too, but change it not. */
  SHARED,
  /** Nobody else holds it. */
  ALONE
}
