package org.khabar.read.crawl;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/**
 * One page of a web archive.
 *
 * @param number which record of its file it is, from 1
 * @param url where it was captured; empty where the record does not say
 * @param isText whether it is the text alone, without markup
 * @param charset its encoding, where the server stated one
 * @param content its bytes; none where it is too long
 * @param tooLong whether it is longer than the bound
 * @param fault why it can't be read, one sentence
 */
public record Capture(
    int number,
    String url,
    boolean isText,
    Optional<String> charset,
    ByteArrayInputStream content,
    boolean tooLong,
    Optional<String> fault) {}
