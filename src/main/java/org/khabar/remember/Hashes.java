package org.khabar.remember;

/** Spreads keys over a table. */
final class Hashes {
  private Hashes() {}

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit depends on every other. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
