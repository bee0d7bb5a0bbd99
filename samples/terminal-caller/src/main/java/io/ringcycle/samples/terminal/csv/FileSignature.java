package io.ringcycle.samples.terminal.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** How a file begins that is something other than a text table. */
record FileSignature(String message, List<String> beginnings) {
  private static final List<FileSignature> OTHERS_THAN_TEXT =
      List.of(
          of(
              "This is an Excel workbook or another zip file. Open it in the spreadsheet program"
                  + " and save it as CSV.",
              "PK\u0003\u0004"),
          of(
              "This is an old Excel workbook. Open it in the spreadsheet program and save it as"
                  + " CSV.",
              "\u00D0\u00CF\u0011\u00E0"),
          of("This is a PDF. Ask for the list as CSV.", "%PDF"),
          of(
              "This is a picture. Ask for the list as CSV.",
              "\u0089PNG",
              "\u00FF\u00D8\u00FF",
              "GIF8"),
          of("This file is packed. Unpack it first.", "\u001F\u008B", "7z\u00BC\u00AF", "Rar!"),
          of(
              "This is a web page, which some systems export under the name of a spreadsheet. Open"
                  + " it in a spreadsheet program and save it as CSV.",
              "<!doctype",
              "<html",
              "<table",
              "<?xml"),
          of("This is a text document. Ask for the list as CSV.", "{\\rtf"),
          of("This is JSON. Ask for the list as CSV.", "[{", "{\""),
          of("These are contact cards. Export them as CSV.", "BEGIN:VCARD"));

  static void refuseOthersThanText(byte[] head) throws RefusedFile {
    String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    for (FileSignature signature : OTHERS_THAN_TEXT) {
      if (signature.begins(start)) {
        throw new RefusedFile(FileProblem.NOT_A_TABLE, signature.message);
      }
    }
  }

  private boolean begins(String start) {
    String lower = start.substring(0, Math.min(start.length(), 16)).toLowerCase(Locale.ROOT);
    return beginnings.stream().anyMatch(known -> lower.startsWith(known.toLowerCase(Locale.ROOT)));
  }

  private static FileSignature of(String message, String... beginnings) {
    return new FileSignature(message, List.of(beginnings));
  }
}
