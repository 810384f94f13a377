package org.khabar.learn;

/** What a model of trees is fitted to. */
public enum Objective {
  /** Each row is a yes (1) or no (0); logistic loss. */
  YES_OR_NO,
  /**
   * The rows of a group are candidates of which one is right; softmax over the group. Several right
   * ones share the 1.
   */
  CHOICE
}
