import { anExposureStatus } from '../__testUtils__/anExposureStatus';
import { linkName } from './linkName';

it.each([
  [{ name: 'shop', namespace: 'shop' }, 'shop'],
  [{ name: 'wildcard', namespace: 'cert-manager' }, 'cert-manager/wildcard'],
  [{ name: 'letsencrypt' }, 'letsencrypt'],
])('names %j as %s', (link, name) => {
  expect(linkName(link, anExposureStatus())).toBe(name);
});
