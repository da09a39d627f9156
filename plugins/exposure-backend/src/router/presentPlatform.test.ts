import type { JsonObject } from '@backstage/types';
import { parsePlatform } from '@exposure/backstage-plugin-exposure-common';
import { exampleConfig } from '../testing/exampleConfig';
import { presentPlatform } from './presentPlatform';

it('says whom to write to about a zone, where that is configured', () => {
  const contact = 'dns@example.com';
  const zoneOf = (suffix: string, dnsOwner: JsonObject) => ({
    suffix,
    environments: ['prod'],
    dnsOwner,
  });
  const parsed = parsePlatform({
    ...(exampleConfig.exposure as JsonObject),
    zones: [
      zoneOf('apps.example.com', { title: 'Platform team', managed: true }),
      zoneOf('example.com', { title: 'IT', contact, managed: false }),
    ],
  });
  if (!parsed.ok) {
    throw new Error('The example platform is refused.');
  }
  const { zones } = presentPlatform(parsed.value, {
    userEntityRef: 'user:default/ida',
    ownershipEntityRefs: ['group:default/shop'],
  });
  expect(zones.map(({ dnsOwner }) => dnsOwner)).toEqual([
    { title: 'Platform team', managed: true },
    { title: 'IT', contact, managed: false },
  ]);
});
