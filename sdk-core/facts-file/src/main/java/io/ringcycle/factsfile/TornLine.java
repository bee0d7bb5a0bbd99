package io.ringcycle.factsfile;

/**
 * A last line that was not written to its end, since the program was killed: no caller was ever
 * told that its change was made, so it was left out.
 *
 * @param line its number, from 1
 * @param bytes how much of it there was
 */
public record TornLine(long line, long bytes) {}
