package io.ringcycle.samples.terminal.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How the bytes of a file become text: by its byte order mark; without one as UTF-16 if every
 * second byte of its beginning is zero, as UTF-8 if it is, and as Windows-1252 otherwise.
 */
record TextEncoding(Charset charset, int markLength, long damaged) {
  private static final int BUFFER = 1 << 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static TextEncoding of(Path file) throws IOException {
    byte[] head = head(file);
    FileSignature.refuseOthersThanText(head);
    if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
      throw new RefusedFile(
          FileProblem.NOT_A_TABLE,
          "This file is in UTF-32, which no list needs. Save it as UTF-8.");
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2, 0);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2, 0);
    }
    return zeros(head, 0) + zeros(head, 1) > 0 ? withoutMark(head) : ofBytes(file, head);
  }

  Reader reader(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    bytes.skipNBytes(markLength);
    return new InputStreamReader(bytes, charset);
  }

  String sample(Path file) throws IOException {
    try (Reader text = reader(file)) {
      char[] first = new char[BUFFER];
      int length = 0;
      for (int read = 0; read >= 0 && length < BUFFER; length += Math.max(read, 0)) {
        read = text.read(first, length, BUFFER - length);
      }
      return new String(first, 0, length);
    }
  }

  private static TextEncoding withoutMark(byte[] head) throws RefusedFile {
    int units = Math.max(1, head.length / 2);
    if (zeros(head, 1) > units / 2 && zeros(head, 0) < units / 8) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0, 0);
    }
    if (zeros(head, 0) > units / 2 && zeros(head, 1) < units / 8) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 0, 0);
    }
    throw new RefusedFile(
        FileProblem.NOT_A_TABLE, "This file is not text. Ask for the list as CSV.");
  }

  private static TextEncoding ofBytes(Path file, byte[] head) throws IOException {
    int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Utf8Check check = checked(file);
    return mark > 0 || check.isUtf8()
        ? new TextEncoding(StandardCharsets.UTF_8, mark, check.damaged())
        : new TextEncoding(WINDOWS_1252, 0, check.undefinedIn1252());
  }

  private static Utf8Check checked(Path file) throws IOException {
    var check = new Utf8Check();
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        check.accept(buffer, 0, read);
      }
    }
    return check;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(BUFFER);
    }
  }

  private static int zeros(byte[] head, int from) {
    int zeros = 0;
    for (int at = from; at < head.length; at += 2) {
      zeros += head[at] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    byte[] start = Arrays.copyOf(head, mark.length);
    for (int at = 0; at < mark.length; at++) {
      if ((start[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
