import { stableHash } from './stableHash';

/** The longest name of most Kubernetes objects (RFC 1123 subdomain). */
const maxName = 253;

/** Cuts a name that is too long and tells cut names apart by a hash of the whole. */
export function bounded(name: string, max = maxName): string {
  if (name.length <= max) {
    return name;
  }
  const kept = name.slice(0, max - 9).replace(/[.-]+$/, '');
  return `${kept}-${stableHash(name)}`;
}

/**
 * The component's name as a DNS label: what objects, paths and branches are called after.
 * Entity names may have upper case, `_` and `.`; a name that had to change gets a hash, so that two never meet.
 * @public
 */
export function componentSlug(component: string): string {
  const slug = component
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return bounded(
    slug === component ? slug : `${slug}-${stableHash(component)}`,
    63,
  );
}

/**
 * A hostname as part of an object's name: `*` is none of its characters. What stands for it comes last, for a first label
 * `wildcard` would be another hostname's.
 */
export function hostnamePart(hostname: string): string {
  return hostname.startsWith('*.') ? `${hostname.slice(2)}-wildcard` : hostname;
}

/**
 * `<component>.<hostname>[-<suffix>]`, the name of a route's object. A slug has no dot, so the first one always ends the
 * component: two components of one namespace never meet.
 */
export function routeName(
  component: string,
  hostname: string,
  suffix?: string,
): string {
  const tail = suffix === undefined ? '' : `-${suffix}`;
  return bounded(
    `${componentSlug(component)}.${hostnamePart(hostname)}${tail}`,
  );
}

/** The policy that denies what no other one of the namespace allows. */
export function namespaceDenyName({
  component,
}: {
  component: string;
}): string {
  return `${componentSlug(component)}-namespace-deny`;
}

/**
 * Name of the Secret that holds the key and certificate of a hostname, and of its Certificate.
 * @public
 */
export function tlsSecretName(hostname: string): string {
  return bounded(`${hostnamePart(hostname)}-tls`);
}
