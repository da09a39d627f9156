import { normalHostname } from '../../observation/hostnames';
import type { Facts } from '../facts/Facts';

/**
 * Name servers that registrars and parking services put in place of a domain's own once it has expired, is held, or is
 * for sale, as the registries' records of such domains show them; by the end of their names.
 */
const parkingServers: readonly (readonly [suffix: string, service: string])[] =
  [
    ['pendingrenewaldeletion.com', 'Network Solutions'],
    ['renewyourname.net', 'Tucows'],
    ['onamae-expired.com', 'Onamae'],
    ['expired1.namebrightdns.com', 'NameBright'],
    ['expired2.namebrightdns.com', 'NameBright'],
    ['failed-whois-verification.namecheap.com', 'Namecheap'],
    ['cashparking.com', 'GoDaddy'],
    ['sedoparking.com', 'Sedo'],
    ['bodis.com', 'Bodis'],
    ['parkingcrew.net', 'ParkingCrew'],
  ];

/** A label that says what has become of the domain. */
const telling =
  /(?:^|[.-])(?:expired?|expiration|parking|parked|suspended|pendingrenewal|clienthold)\d{0,2}(?:[.-]|$)/;

/** The parking service whose servers answer for the zone of the hostname, with the server and the zone. */
export function parkedAt({ dns, hostname }: Facts) {
  const servers = dns.answers
    .flatMap(({ answers, authority = [] }) => [...answers, ...authority])
    .filter(
      ({ type, name }) =>
        type === 'NS' && `.${hostname}`.endsWith(`.${normalHostname(name)}`),
    );
  for (const { name, data } of servers) {
    const server = normalHostname(data);
    if (telling.test(server)) {
      return { zone: normalHostname(name), server, service: 'its registrar' };
    }
    const found = parkingServers.find(([suffix]) =>
      `.${server}`.endsWith(`.${suffix}`),
    );
    if (found) {
      return { zone: normalHostname(name), server, service: found[1] };
    }
  }
  return undefined;
}
