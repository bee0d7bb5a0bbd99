package io.ringcycle.memory;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.NumberGiven.Missing;
import io.ringcycle.model.NumberGiven.Unusable;
import io.ringcycle.model.NumberGiven.Usable;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ProfileRow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A profile as bytes, without the id: some forty for a name and a number, objects take two hundred.
 */
final class PackedProfile {
  private static final int MISSING = 0;
  private static final int UNUSABLE = 1;
  private static final int USABLE = 2;

  private PackedProfile() {}

  static byte[] of(ProfileRow row) {
    Supporter supporter = row.supporter();
    Packer out = new Packer();
    out.text(supporter.name());
    number(out, supporter.contact());
    texts(out, supporter.tags());
    out.number(supporter.details().size());
    supporter.details().forEach((name, value) -> out.text(name).text(value));
    boolean changed = !supporter.tags().equals(row.listed());
    out.number(changed ? 1 : 0);
    if (changed) {
      texts(out, row.listed());
    }
    return out.bytes();
  }

  private static void number(Packer out, NumberGiven contact) {
    if (contact instanceof Usable usable) {
      out.number(USABLE).number(Long.parseLong(usable.number().e164().substring(1)));
    } else if (contact instanceof Unusable unusable) {
      out.number(UNUSABLE).text(unusable.asWritten()).text(unusable.why());
    } else {
      out.number(MISSING);
    }
  }

  private static void texts(Packer out, Set<String> texts) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  static ProfileRow row(SupporterId id, byte[] bytes) {
    Unpacker in = new Unpacker(bytes);
    Supporter supporter = new Supporter(id, in.text(), number(in), texts(in), details(in));
    return new ProfileRow(supporter, in.number() == 1 ? texts(in) : supporter.tags());
  }

  private static NumberGiven number(Unpacker in) {
    return switch ((int) in.number()) {
      case USABLE -> new Usable(new PhoneNumber("+" + in.number()));
      case UNUSABLE -> new Unusable(in.text(), in.text());
      default -> new Missing();
    };
  }

  private static Set<String> texts(Unpacker in) {
    Set<String> texts = new LinkedHashSet<>();
    for (long left = in.number(); left > 0; left--) {
      texts.add(in.text());
    }
    return texts;
  }

  private static Map<String, String> details(Unpacker in) {
    Map<String, String> details = new LinkedHashMap<>();
    for (long left = in.number(); left > 0; left--) {
      details.put(in.text(), in.text());
    }
    return details;
  }
}
