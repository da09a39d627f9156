/** What a program wrote into a status, as people reported it, and the part of it that tells what is wrong. */
export interface ReportedMessage {
  text: string;
  tells: string;
  source: string;
}

const certManager = 'https://github.com/cert-manager/cert-manager/issues/';

/** Names, addresses and accounts are neutral; lengths, line ends and marks are those of the reports. */
export const reportedMessages: readonly ReportedMessage[] = [
  {
    text: 'failed to change Route 53 record set: operation error Route 53: ChangeResourceRecordSets, https response error StatusCode: 403, RequestID: 5c1f5b2e-0f0c-4d34-9d0c-0a8b6f6a1b3d, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/eksctl-prod-eu-central-1-addon-iamserviceaccount-cert-manager-Role1-ABCDEFGHIJKL/1736330057360477495 is not authorized to perform: route53:ChangeResourceRecordSets on resource: arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ because no identity-based policy allows the route53:ChangeResourceRecordSets action',
    tells: 'no identity-based policy allows',
    source: `${certManager}6308`,
  },
  {
    text: 'error instantiating route53 challenge solver: unable to assume role: AccessDenied: User: arn:aws:sts::111122223333:assumed-role/cert-manager/1594210708202645062 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/cert-manager\n\tstatus code: 403, request id: 5c1f5b2e',
    tells: 'is not authorized to perform: sts:AssumeRole',
    source: `${certManager}3079`,
  },
  {
    text: 'Failed to determine Route 53 hosted zone ID: InvalidClientTokenId: The security token included in the request is invalid.\n\tstatus code: 403, request id: 14f60dd1-824f-4385-a236-41a85d6a1021',
    tells: 'The security token included in the request is invalid',
    source: `${certManager}1929`,
  },
  {
    text: 'failed to determine Route 53 hosted zone ID: operation error Route 53: ListHostedZonesByName, https response error StatusCode: 403, RequestID: 7c31c507, api error SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    tells: 'The request signature we calculated does not match',
    source: 'https://github.com/cert-manager/cert-manager/pull/8221',
  },
  {
    text: 'failed to determine Route 53 hosted zone ID: operation error Route 53: ListHostedZonesByName, <redacted AWS SDK error: http.ResponseError: see events and logs for details>',
    tells: 'redacted AWS SDK error',
    source: 'https://github.com/cert-manager/cert-manager/pull/8221',
  },
  {
    text: 'admission webhook "webhook.cert-manager.io" denied the request: [spec.uid: Forbidden: uid identity must be that of the requester, spec.username: Forbidden: username identity must be that of the requester, spec.groups: Forbidden: groups identity must be that of the requester, spec.extra: Forbidden: extra identity must be that of the requester]',
    tells: 'spec.extra: Forbidden',
    source: `${certManager}5499`,
  },
  {
    text: 'Failed to verify ACME account: Get https://acme-staging-v02.api.letsencrypt.org/directory: dial tcp: i/o timeout',
    tells: 'i/o timeout',
    source: `${certManager}624`,
  },
  {
    text: 'Failed to register ACME account: Get "https://acme-staging-v02.api.letsencrypt.org/directory": remote error: tls: internal error',
    tells: 'tls: internal error',
    source: `${certManager}6423`,
  },
  {
    text: 'Error initializing issuer: context deadline exceeded',
    tells: 'context deadline exceeded',
    source: `${certManager}4452`,
  },
  {
    text: 'Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": dial tcp 203.0.113.163:443: connect: connection refused',
    tells: 'connection refused',
    source: 'https://github.com/trueforge-org/truecharts/issues/12167',
  },
  {
    text: 'Waiting for HTTP-01 challenge propagation: did not get expected response when querying endpoint, expected "sPqo0rXwAqEYKRbF5wnq9a0UPwwNS97gRRiJ9_snRWQ" but got: <!doctype html>\n<html l... (truncated)',
    tells: 'did not get expected response',
    source: `${certManager}3442`,
  },
  {
    text: 'Error accepting authorization: acme: authorization error for shop.example.org: 403 urn:ietf:params:acme:error:unauthorized: 203.0.113.10: Invalid response from http://shop.example.org/.well-known/acme-challenge/gCq2H6QFcJcQZVwSG_B24: "<html>\\r\\n<head><title>404 Not Found</title></head>\\r\\n<body>\\r\\n<center><h1>404 Not Found</h1></center>\\r\\n<hr><center>nginx/1.15.9</ce"',
    tells: '404 Not Found',
    source: 'https://github.com/acmesh-official/acme.sh/issues/2170',
  },
  {
    text: 'Error accepting authorization: acme: authorization error for shop.example.org: 403 urn:ietf:params:acme:error:unauthorized: Invalid response from http://shop.example.org/.well-known/acme-challenge/V04xXQ9j4lA [203.0.113.10]: "\uFEFF<!DOCTYPE HTML PUBLIC \\"-//W3C//DTD HTML 4.0 Transitional//EN\\">\n<html>\n<head>\n  <title>"',
    tells: 'Invalid response from',
    source: 'https://github.com/webprofusion/certify/issues/497',
  },
  {
    text: 'Error accepting authorization: acme: authorization error for shop.example.org: 400 urn:ietf:params:acme:error:connection: Fetching http://shop.example.org/.well-known/acme-challenge/AVBdhgaOAp1: Timeout during connect (likely firewall problem)',
    tells: 'likely firewall problem',
    source: `${certManager}2259`,
  },
  {
    text: 'The certificate request has failed to complete and will be retried: Failed to wait for order resource "ingress-one-tls-1-3091599191" to become ready: order is in "invalid" state: ',
    tells: 'order is in "invalid" state',
    source: `${certManager}6388`,
  },
];
