package io.ringcycle.tck;

class SimulatedPhoneContractTest implements TelephonyContract {
  @Override
  public TelephoneUnderTest world() {
    return new ByHand();
  }
}
