import type {
  Environment,
  ExposurePlatform,
} from '../../../platform/ExposurePlatform';
import type { ExposureRequest } from '../../../request/ExposureRequest';
import { placeRequest } from '../../../request/PlacedRequest';
import { buildManifests } from '../buildManifests';
import type { Manifest } from '../../Manifest';
import type { Guarded } from './Guardrail';

const container = {
  name: 'app',
  image: 'registry.example.com/app:v1',
  resources: { requests: { cpu: '10m', memory: '16Mi' } },
  securityContext: {
    runAsNonRoot: true,
    runAsUser: 1000,
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
  },
};

/** The app as its team would write it. */
function appObjects(request: ExposureRequest): Manifest[] {
  const labels = request.podSelector ?? { app: request.service.name };
  const { name, port } = request.service;
  const metadata = { name, namespace: request.namespace, labels };
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas: 2,
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers: [container] } },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: {
        selector: labels,
        ports: [typeof port === 'number' ? { port } : { name: port, port: 80 }],
      },
    },
  ];
}

function environmentOf(
  request: ExposureRequest,
  platform: ExposurePlatform,
): Environment {
  const placed = placeRequest(request, platform);
  if (!placed) {
    throw new Error(`${request.environment} does not exist`);
  }
  return placed.environment;
}

/** What a tool sees of a request that was accepted. */
export function guard(
  request: ExposureRequest,
  platform: ExposurePlatform,
): Guarded {
  const built = buildManifests(request, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  return {
    request,
    environment: environmentOf(request, platform),
    objects: [...built.value, ...appObjects(request)],
  };
}
