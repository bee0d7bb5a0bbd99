package io.ringcycle.samples.howto;

import io.ringcycle.tck.TelephoneUnderTest;
import io.ringcycle.tck.TelephonyContract;

class BellTelephoneTest implements TelephonyContract {
  @Override
  public TelephoneUnderTest world() {
    return new BellExchange();
  }
}
