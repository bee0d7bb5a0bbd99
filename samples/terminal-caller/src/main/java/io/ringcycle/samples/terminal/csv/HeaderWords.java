package io.ringcycle.samples.terminal.csv;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The headers that campaign systems, address books and spreadsheets give to the columns that
 * matter. Case, accents, spaces and punctuation make no difference. Earlier words win where a
 * meaning can have one column only.
 */
final class HeaderWords {
  private static final Map<Meaning, List<String>> WORDS =
      Map.ofEntries(
          entry(
              Meaning.PREFERRED_PHONE,
              words(
                  "preferredphone prefphone preferredphonenumber primaryphone primaryphonenumber"
                      + " bestphone mainphone")),
          entry(
              Meaning.MOBILE_PHONE,
              words(
                  "mobilenumber mobilephonenumber mobilephone mobile cellphone cellphonenumber"
                      + " cellnumber cell handy handynummer mobil mobiltelefon mobilnummer mob gsm"
                      + " movil portable telephoneportable")),
          entry(
              Meaning.PHONE,
              words(
                  "phonenumber phone telephone telephonenumber telephoneno telno telnr tel phoneno"
                      + " telefon telefonnummer rufnummer telefono contactnumber phone1"
                      + " phone1value phonenumber1")),
          entry(
              Meaning.HOME_PHONE,
              words(
                  "homephone homephonenumber hometel hometelephone home landline festnetz"
                      + " telephonefixe")),
          entry(
              Meaning.WORK_PHONE,
              words(
                  "workphonenumber workphone worktel worktelephone officephone businessphone"
                      + " daytimephone telefongeschaftlich telefondienstlich")),
          entry(
              Meaning.OTHER_PHONE,
              words("otherphone alternatephone alternativephone secondaryphone")),
          entry(
              Meaning.EXTERNAL_ID,
              words(
                  "nationbuilderid voterfilevanid vanid myvotersvanid mycampaignid recordid"
                      + " recordidcontact contactid externalid memberid membershipnumber"
                      + " constituentid supporterid personid voterid mitgliedsnummer id")),
          entry(
              Meaning.FULL_NAME,
              words("fullname name displayname contactname personname nomcomplet")),
          entry(
              Meaning.FIRST_NAME,
              words("firstname givenname forename vorname prenom nombre first")),
          entry(
              Meaning.LAST_NAME,
              words("lastname surname familyname nachname nom apellidos apellido last")),
          entry(
              Meaning.EMAIL,
              words(
                  "preferredemail email emailaddress primaryemail personalemail email1 email1value"
                      + " emailadresse mail courriel")),
          entry(Meaning.TIME_ZONE, words("timezone tz zeitzone")),
          entry(Meaning.TAGS, words("taglist tags tag labels interests keywords")),
          entry(
              Meaning.NOTES,
              words(
                  "note notes notestext comments comment background remarks bemerkungen bemerkung"
                      + " notizen")),
          entry(
              Meaning.DO_NOT_CALL,
              words(
                  "donotcall federaldonotcall donotcontact dnc dontcall nocalls nophone optedout"
                      + " optout phoneoptout phoneoptedout calloptout tps ctps nichtanrufen")),
          entry(Meaning.DECEASED, words("isdeceased deceased")),
          entry(Meaning.MOBILE_IS_BAD, words("ismobilebad mobilebad")));

  private static final Pattern FURTHER_PHONE =
      Pattern.compile(
          "(?:other|alternate|alternative|secondary)?(?:phone|tel|telephone)(?:number)?"
              + "(?:[2-9]|[2-9]value)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private HeaderWords() {}

  static String plain(String header) {
    String apart = Normalizer.normalize(header, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(apart).replaceAll("");
    return NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll("");
  }

  static Meaning meaning(String header) {
    String plain = plain(header);
    return listed(plain)
        .or(() -> listed(withoutPrefix(plain)))
        .orElseGet(() -> furtherPhone(plain));
  }

  /** The smaller, the sooner the header is taken for this meaning. */
  static int rank(String header, Meaning meaning) {
    List<String> words = WORDS.getOrDefault(meaning, List.of());
    int exact = words.indexOf(plain(header));
    return exact >= 0 ? exact : words.size();
  }

  private static Optional<Meaning> listed(String plain) {
    return WORDS.entrySet().stream()
        .filter(known -> known.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findAny();
  }

  /** NationBuilder puts this before each column when people are listed beside something else. */
  private static String withoutPrefix(String plain) {
    return plain.startsWith("signup") ? plain.substring("signup".length()) : plain;
  }

  private static Meaning furtherPhone(String plain) {
    return FURTHER_PHONE.matcher(plain).matches() ? Meaning.OTHER_PHONE : Meaning.DETAIL;
  }

  private static List<String> words(String separatedBySpaces) {
    return List.of(separatedBySpaces.split(" "));
  }
}
