package io.ringcycle.server.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds addresses at the moment of each connection, which then goes to what was found and looked
 * at: a name that means something else by then is no way round. One bad address spoils the name.
 */
record Resolver(Reachable reachable) implements DnsResolver {
  /** Tells apart what was refused from what was not found. */
  static final String REFUSED = "the address is not on the public internet";

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
    if (!Arrays.stream(found).allMatch(reachable::reaches)) {
      throw new UnknownHostException(REFUSED);
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
  }
}
