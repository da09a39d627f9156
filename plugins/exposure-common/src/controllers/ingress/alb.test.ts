import { parseAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../../request/testing/aPlatform';
import { buildManifests } from '../../manifests/testing/buildManifests';

const prefix = 'alb.ingress.kubernetes.io/';

function annotationsOf(changes: object) {
  const platform = aPlatform({
    ingress: {
      profile: 'alb',
      target: 'lb.example.net',
      controller: { hostNetworkCidrs: ['10.0.0.0/20'] },
    },
  });
  const request = parseAsked(aRequest({ ...changes }), platform);
  if (!request.ok) {
    throw new Error(JSON.stringify(request.refusals));
  }
  const built = buildManifests(request.value, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  return built.value
    .filter(({ kind }) => kind === 'Ingress')
    .map(({ metadata }) => metadata.annotations ?? {});
}

// Rules of one group without an order stand in the order of their Ingresses' names, and the first that fits is taken.
it('full names come before wildcards, and wildcards below others before those', () => {
  const orders = annotationsOf({
    hostnames: [
      'shop.apps.example.com',
      '*.apps.example.com',
      '*.eu.apps.example.com',
    ],
  }).map(annotations => Number(annotations[`${prefix}group.order`] ?? 0));
  expect(orders).toEqual([0, 996, 995]);
});

it.each([
  ['/', undefined],
  ['/app', '/app'],
])('a pod is well when it answers under %s', (path, asked) => {
  const annotations = annotationsOf({ path, redirects: ['old.example.com'] });
  expect(
    annotations.map(entries => entries[`${prefix}healthcheck-path`]),
  ).toEqual([asked, undefined]);
});
