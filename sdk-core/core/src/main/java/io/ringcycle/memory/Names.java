package io.ringcycle.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each text a number, from 0, and keeps it once, packed. Ids come back on every list, in
 * every session and fact: a number stands for them there.
 */
final class Names {
  private static final int PAGE = 1 << 14;
  private static final int HEAD = 2;
  private static final int MOST_BYTES = Integer.MAX_VALUE - PAGE;

  private final SeededHash hash;
  private final int mostBytes;
  private final List<byte[]> pages = new ArrayList<>();
  private final Ints starts = new Ints();
  private final Finder finder = new Finder(number -> hash(at(number)));
  private int count;
  private int end;

  Names(SeededHash hash) {
    this(hash, MOST_BYTES);
  }

  /** With room for so many bytes. */
  Names(SeededHash hash, int mostBytes) {
    this.hash = hash;
    this.mostBytes = mostBytes;
  }

  private int hash(String text) {
    return hash.of(text);
  }

  /** Refuses texts of so many letters together for which there might be no room. */
  void refuseBeyond(long texts, long letters) {
    long bytes = HEAD * texts + Character.BYTES * letters;
    long withEndsOfPages = bytes + bytes / 16 + PAGE;
    if (end + withEndsOfPages > mostBytes || count + texts > Finder.MOST) {
      throw new MemoryFullException(
          count + " ids are kept for this organisation, and there is no room for so many more");
    }
  }

  /** The number of a text, {@link Finder#ABSENT} if it never came. */
  int find(String text) {
    return finder.find(hash(text), number -> is(number, text));
  }

  /** The number of a text, a new one where it comes for the first time. */
  int number(String text) {
    int known = find(text);
    return known == Finder.ABSENT ? add(text) : known;
  }

  String at(int number) {
    int start = starts.get(number);
    byte[] page = pages.get(start / PAGE);
    int from = start % PAGE;
    int head = head(page, from);
    return Letters.text(page, from + HEAD, head / 2, head % 2 == 1);
  }

  private boolean is(int number, String text) {
    int start = starts.get(number);
    byte[] page = pages.get(start / PAGE);
    int from = start % PAGE;
    int head = head(page, from);
    return head % 2 == 1 ? at(number).equals(text) : is(page, from + HEAD, head / 2, text);
  }

  private static boolean is(byte[] page, int from, int length, String text) {
    boolean same = length == text.length();
    for (int at = 0; same && at < length; at++) {
      same = (page[from + at] & 0xFF) == text.charAt(at);
    }
    return same;
  }

  private static int head(byte[] page, int from) {
    return (page[from] & 0xFF) << 8 | (page[from + 1] & 0xFF);
  }

  private int add(String text) {
    boolean wide = Letters.wide(text);
    byte[] bytes = Letters.bytes(text, wide);
    byte[] page = room(HEAD + bytes.length);
    int from = end % PAGE;
    int head = bytes.length * 2 + (wide ? 1 : 0);
    page[from] = (byte) (head >> 8);
    page[from + 1] = (byte) head;
    System.arraycopy(bytes, 0, page, from + HEAD, bytes.length);
    starts.set(count, end);
    end += HEAD + bytes.length;
    finder.put(count, hash(text), any -> false);
    return count++;
  }

  /** No text stands on two pages; an id of the greatest length fits on one many times. */
  private byte[] room(int length) {
    if (end + length > pages.size() * PAGE) {
      end = pages.size() * PAGE;
      pages.add(new byte[PAGE]);
    }
    return pages.get(pages.size() - 1);
  }
}
