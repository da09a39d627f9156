import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { certManager } from './sources';

const issuerLib =
  'https://github.com/cert-manager/issuer-lib/blob/main/controllers/request_objecthelper_certificaterequest.go';

/** What a CertificateRequest says of its issuer, for issuers that cannot be read themselves. */
export const issuerStateMessages = [
  {
    pattern: /^Referenced .{1,80} not found/,
    means: 'IssuerNotFound',
    example:
      'Referenced "ClusterIssuer" not found: clusterissuer.cert-manager.io "letsencrypt" not found',
    writtenBy: 'cert-manager',
    source: certManager('pkg/controller/certificaterequests/sync.go'),
  },
  {
    pattern: /issuer could not be found$/i,
    means: 'IssuerNotFound',
    example: 'issuer could not be found',
    writtenBy: 'aws-privateca-issuer',
    source:
      'https://github.com/cert-manager/aws-privateca-issuer/blob/main/pkg/controllers/certificaterequest_controller.go',
  },
  {
    pattern: /Failed to retrieve \w{0,60}Issuer resource .{0,300}not found/,
    means: 'IssuerNotFound',
    example:
      'Failed to retrieve StepClusterIssuer resource /step: StepClusterIssuer.certmanager.step.sm "step" not found',
    writtenBy: 'step-issuer; origin-ca-issuer says the same',
    source:
      'https://github.com/smallstep/step-issuer/blob/master/controllers/certificaterequest_controller.go',
  },
  {
    pattern: /Waiting for it to be created/,
    means: 'IssuerNotFound',
    example:
      'googlecasclusterissuers.cas-issuer.jetstack.io "prod-cas" not found. Waiting for it to be created.',
    writtenBy: 'issuer-lib, as google-cas-issuer uses it',
    source: issuerLib,
  },
  {
    pattern: /\w{0,60}Issuers?\.[\w.-]{1,120} "[^"]{1,253}" not found/i,
    means: 'IssuerNotFound',
    example: 'AWSPCAClusterIssuer.awspca.cert-manager.io "pca" not found',
    writtenBy: 'Kubernetes API server, quoted by aws-privateca-issuer',
    source: 'https://github.com/cert-manager/aws-privateca-issuer/issues/339',
  },
  {
    pattern: /^Referenced issuer does not have a Ready status condition/,
    means: 'IssuerNotReady',
    example: 'Referenced issuer does not have a Ready status condition',
    writtenBy: 'cert-manager',
    source: certManager('pkg/controller/certificaterequests/sync.go'),
  },
  {
    pattern: /issuer is not ready$/i,
    means: 'IssuerNotReady',
    example: 'issuer is not ready',
    writtenBy: 'aws-privateca-issuer',
    source:
      'https://github.com/cert-manager/aws-privateca-issuer/blob/main/pkg/controllers/certificaterequest_controller.go',
  },
  {
    pattern:
      /Issuer (?:resource )?\S{1,300} is not Ready|Waiting for issuer to become ready/i,
    means: 'IssuerNotReady',
    example: 'StepClusterIssuer resource /step is not Ready',
    writtenBy: 'step-issuer; issuer-lib and origin-ca-issuer say the same',
    source:
      'https://github.com/smallstep/step-issuer/blob/master/controllers/certificaterequest_controller.go',
  },
] as const satisfies readonly KnownMessage<string>[];
