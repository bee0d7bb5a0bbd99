package io.ringcycle.proof;

import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.telephony.Telephony;

/** What is wrong with a worker on purpose. */
enum Planted {
  /** Nothing. */
  NOTHING,
  /** A dial whose answer was lost is sent once more. */
  DIALS_AGAIN {
    @Override
    Telephony telephony(Telephony telephone) {
      return new Insistent(telephone);
    }
  },
  /** Some changes are acknowledged and not kept. */
  FORGETS {
    @Override
    Storage storage(Storage storage, Telephony telephone) {
      return new Forgetful(storage);
    }
  },
  /** A dial is sent as soon as it is decided, before that is kept. */
  DIALS_FIRST {
    @Override
    Storage storage(Storage storage, Telephony telephone) {
      return new Hasty(storage, telephone);
    }

    @Override
    Telephony telephony(Telephony telephone) {
      return new Hasty.Other(telephone);
    }
  };

  Storage storage(Storage storage, Telephony telephone) {
    return storage;
  }

  Telephony telephony(Telephony telephone) {
    return telephone;
  }
}
