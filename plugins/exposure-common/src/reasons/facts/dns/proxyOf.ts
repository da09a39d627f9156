import { isValid, parse, parseCIDR } from 'ipaddr.js';
import type { Proxied } from '../../../platform/ExposurePlatform';
import { knownProxies } from './knownProxies';

type Network = ReturnType<typeof parseCIDR>;

const networksOfKnown = knownProxies.map(({ name, networks }) => ({
  name,
  networks: networks.map(network => parseCIDR(network)),
}));

/** How the platform's own proxy is called where no list names it. */
const unnamed = 'a CDN or proxy';

function isIn(address: string, networks: readonly Network[]): boolean {
  if (!isValid(address)) {
    return false;
  }
  const parsed = parse(address);
  return networks.some(
    ([network, bits]) =>
      network.kind() === parsed.kind() && parsed.match(network, bits),
  );
}

function isWithin(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith(`.${suffix}`);
}

/** The proxy that a name belongs to. */
function proxyOfNames(names: readonly string[]): string | undefined {
  return knownProxies.find(({ suffixes }) =>
    names.some(name => suffixes.some(suffix => isWithin(name, suffix))),
  )?.name;
}

/** The proxy that all addresses belong to. */
function proxyOfAddresses(addresses: readonly string[]): string | undefined {
  return networksOfKnown.find(({ networks }) =>
    addresses.every(address => isIn(address, networks)),
  )?.name;
}

/** Where a lookup ends: the names on the way, and the addresses. */
interface End {
  aliases: readonly string[];
  addresses: readonly string[];
}

/**
 * The CDN or proxy that a lookup ends at, by name: one that the platform announces, or one that is known by the names or
 * the networks it publishes. Where there is no address, the aliases alone tell it.
 */
export function proxyOf(
  { aliases, addresses }: End,
  announced: Proxied,
): string | undefined {
  const known =
    proxyOfNames(aliases) ??
    (addresses.length > 0 ? proxyOfAddresses(addresses) : undefined);
  if (known !== undefined || addresses.length === 0) {
    return known;
  }
  const isAnnounced =
    announced === true ||
    (Array.isArray(announced) &&
      announced.length > 0 &&
      addresses.every(address =>
        isIn(
          address,
          announced.map(network => parseCIDR(network)),
        ),
      ));
  return isAnnounced ? unnamed : undefined;
}
