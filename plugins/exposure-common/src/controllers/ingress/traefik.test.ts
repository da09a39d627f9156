import { parseAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../../request/testing/aPlatform';
import { buildManifests } from '../../manifests/testing/buildManifests';
import type { Manifest } from '../../manifests/Manifest';

function ingressesOf(changes: object, certificates: object = {}): Manifest[] {
  const platform = aPlatform({
    certificates: {
      issuers: [{ name: 'le', solvers: ['http01'], default: true }],
      ...certificates,
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
  return built.value.filter(({ kind }) => kind === 'Ingress');
}

// `spec.tls` only names certificates: without the annotation a router answers plain HTTP, behind a login too.
// https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#on-ingress
it.each(['certificate', 'annotation'])(
  'no router of Traefik answers plain HTTP (shape %s)',
  shape => {
    const ingresses = ingressesOf(
      { access: 'login', redirects: ['old.example.com'] },
      { shape },
    );
    expect(
      ingresses.map(({ metadata }) => [
        metadata.name,
        metadata.annotations?.['traefik.ingress.kubernetes.io/router.tls'],
      ]),
    ).toEqual([
      ['shop.shop.example.com', 'true'],
      ['shop.old.example.com', 'true'],
      ['shop.shop.example.com-oauth2', 'true'],
    ]);
  },
);
