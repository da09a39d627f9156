import {
  type ExposureObservation,
  findExposures,
  known,
  observeExposure,
  parsePlatform,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import { exampleConfig } from '../testing/exampleConfig';
import { createFakeWorld } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import { liveObjects } from '../testing/liveObjects';
import { sameFacts } from './sameFacts';

const at = '2026-11-23T10:00:00.000Z';

function observe(): ExposureObservation {
  const parsed = parsePlatform(exampleConfig.exposure);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const { clusters } = createFakeWorld(new ManualClock());
  clusters.setObjects('prod', liveObjects('shop.apps.example.com'));
  const snapshot = clusters.snapshot('prod');
  const [subject] = findExposures(snapshot, 'prod', parsed.value);
  if (!subject) {
    throw new Error('the objects expose nothing');
  }
  return observeExposure(subject, {
    platform: parsed.value,
    snapshot,
    dns: known([], at),
    edge: unknown('notConfigured', at),
    pullRequest: unknown('notRead', at),
  });
}

describe('sameFacts', () => {
  const before = observe();
  const { ingresses } = before;

  it.each<[string, Partial<ExposureObservation>, boolean]>([
    ['nothing', {}, true],
    ['when it was seen', { dns: known([], '2026-11-23T11:00:00.000Z') }, true],
    ['the subject, made anew', { subject: { ...before.subject } }, true],
    ['a label', { subject: { ...before.subject, labels: [] } }, false],
    ['an object', { ingresses: known([], at) }, false],
    ['an object, made anew', { ingresses: structuredClone(ingresses) }, false],
    ['what is known', { ingresses: unknown('forbidden', at) }, false],
    [
      'whether it is current',
      { dns: known([], at, { because: 'unreachable', since: at }) },
      false,
    ],
    ['why it is unknown', { edge: unknown('notRead', at) }, false],
    [
      'since when it is unknown',
      { edge: unknown('notConfigured', '2026-11-23T11:00:00.000Z') },
      true,
    ],
    ['the pull request', { pullRequest: known(undefined, at) }, false],
  ])('after a change of %s: %s', (_, change, expected) => {
    expect(sameFacts(before, { ...before, ...change })).toBe(expected);
  });
});
