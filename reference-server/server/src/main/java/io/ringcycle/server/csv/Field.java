package io.ringcycle.server.csv;

import java.util.Arrays;
import java.util.Locale;

/** What a column may mean. */
enum Field {
  /** Who somebody is. */
  ID("id", "externalid", "supporterid", "personid", "contactid", "vanid"),
  /** The whole name. */
  NAME("name", "fullname", "displayname"),
  /** Put before the last name, where there is no whole one. */
  FIRST_NAME("firstname", "givenname", "forename", "first"),
  /** Put behind the first name. */
  LAST_NAME("lastname", "surname", "familyname", "last"),
  /** Where they are called. */
  NUMBER(
      "number",
      "phone",
      "phonenumber",
      "mobile",
      "mobilenumber",
      "mobilephone",
      "cell",
      "cellphone",
      "telephone",
      "tel"),
  /** Labels, with semicolons between them. */
  TAGS("tags", "labels"),
  /** Where their days begin. */
  TIME_ZONE("timezone", "zone", "tz"),
  /** Whatever else a caller should see, under the header's own name. */
  DETAIL,
  /** Nothing that is taken; what an export adds is left behind. */
  IGNORE("notcallable", "contacts", "lastcontact");

  private final String headers;

  Field(String... headers) {
    this.headers = "," + String.join(",", headers) + ",";
  }

  /** What a header says by itself. */
  static Field of(String header) {
    String plain = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return Arrays.stream(values())
        .filter(field -> field.headers.contains("," + plain + ","))
        .findFirst()
        .orElse(DETAIL);
  }
}
