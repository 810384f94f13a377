package org.khabar.serve;

import java.util.concurrent.Phaser;

/** Counts requests, so that a replaced graph is closed when the last that may read it has ended. */
final class OpenRequests {
  /** One party a request and one for this object; it ends when all of them are gone. */
  private volatile Phaser open = new Phaser(1);

  /** A request begins; run what is handed back when it ends. */
  Runnable begin() {
    while (true) {
      Phaser counted = open;
      if (counted.register() >= 0) {
        return counted::arriveAndDeregister;
      }
      // Replaced between the two lines above: the new one is there already.
    }
  }

  /** Waits until all requests that have begun so far have ended; one caller at a time. */
  void awaitEarlier() throws InterruptedException {
    Phaser earlier = open;
    open = new Phaser(1);
    int phase = earlier.arriveAndDeregister();
    earlier.awaitAdvanceInterruptibly(phase);
  }
}
