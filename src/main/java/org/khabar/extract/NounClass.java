package org.khabar.extract;

/**
 * What kinds of things a noun may stand for; WordNet says which nouns are of which. Each has a
 * letter in {@code noun-classes.tsv}.
 */
enum NounClass {
  PERSON('A'),
  FIGHTER('B'),
  WRONGDOER('C'),
  LEADER('D'),
  OFFICIAL('E'),
  WORKER('F'),
  PROFESSIONAL('G'),
  CLERGY('H'),
  RELATIVE('I'),
  LAWMAN('J'),
  CHILD('K'),
  GROUP('L'),
  ORGANIZATION('M'),
  MILITARY_UNIT('N'),
  GANG('O'),
  ENTERPRISE('P'),
  GOVERNMENT('Q'),
  ARTIFACT('R'),
  STRUCTURE('S'),
  BUILDING('T'),
  FACILITY('U'),
  DWELLING('V'),
  VEHICLE('W'),
  AIRCRAFT('X'),
  WAY('Y'),
  INSTRUMENT('Z'),
  WEAPON('a'),
  EXPLOSIVE('b'),
  GUN('c'),
  AMMUNITION('d'),
  MATERIAL('e'),
  LOCATION('f'),
  ACT('g'),
  CRIME('h'),
  EVENT('i'),
  COMMUNICATION('j'),
  DOCUMENT('k'),
  COGNITION('l'),
  ATTRIBUTE('m'),
  STATE('n'),
  TIME('o'),
  QUANTITY('p'),
  MONEY('q'),
  BODY('r'),
  FEELING('s'),
  LIVING('t');

  private final char letter;

  NounClass(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  /** A bit that no other class has. */
  long bit() {
    return bit(letter);
  }

  /** The bit of the class with a letter. */
  static long bit(char letter) {
    return 1L << (letter >= 'a' ? letter - 'a' + 26 : letter - 'A');
  }
}
