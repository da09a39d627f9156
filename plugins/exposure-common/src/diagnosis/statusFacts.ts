import { listOf } from '../observation/mapObserved';
import { readRouteAccess } from '../present/readRouteAccess';
import type { Facts } from '../reasons/facts/Facts';
import { backendsOf, endpointsOf } from '../reasons/route/backendReasons';
import type { ExposureStatus, RouteFacts } from '../status/ExposureStatus';

function certificateFacts({ certificate }: Facts) {
  return (
    certificate && {
      name: certificate.name,
      issuer: certificate.issuerRef.name,
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
      renewalTime: certificate.renewalTime,
      failedAttempts: certificate.failedIssuanceAttempts,
    }
  );
}

function accessOf({ route, seen, certificate }: Facts): RouteFacts['access'] {
  return (
    route &&
    readRouteAccess({
      route: route.object,
      routes: [...listOf(seen.ingresses), ...listOf(seen.httpRoutes)],
      environment: seen.environment,
      issuer: certificate?.issuerRef.name,
    })
  );
}

function routeFacts(facts: Facts): ExposureStatus['route'] {
  const { route, seen } = facts;
  const [backend] = backendsOf(facts);
  if (!route) {
    return undefined;
  }
  const readyPods =
    backend?.service && seen.endpointSlices.known
      ? endpointsOf(facts, backend).ready
      : undefined;
  return {
    kind: route.kind,
    name: route.name,
    className: route.className,
    service: backend && {
      name: backend.reference.name,
      port: backend.reference.port ?? '',
      readyPods,
    },
    access: accessOf(facts),
  };
}

function zoneFacts({ seen }: Facts): ExposureStatus['zone'] {
  return (
    seen.zone && {
      suffix: seen.zone.suffix,
      owner: seen.zone.dnsOwner.title,
      contact: seen.zone.dnsOwner.contact,
      managed: seen.zone.dnsOwner.managed,
    }
  );
}

function pullRequestLink({ seen }: Facts): ExposureStatus['pullRequest'] {
  const pull = seen.pullRequest.known ? seen.pullRequest.value : undefined;
  return pull && { url: pull.url, title: pull.title, state: pull.state };
}

/** The facts a status shows beside its verdicts. */
export function statusFacts(
  facts: Facts,
): Pick<ExposureStatus, 'certificate' | 'route' | 'zone' | 'pullRequest'> {
  return {
    certificate: certificateFacts(facts),
    route: routeFacts(facts),
    zone: zoneFacts(facts),
    pullRequest: pullRequestLink(facts),
  };
}
