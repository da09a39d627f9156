import { defineReason } from '../defineReason';
import { always, complainsOf, unready } from './signerFinder';

/** Why the controller of an issuer gets no proper answer from the server that the issuer names. */
export const issuerServerReasons = {
  IssuerServerUnresolved: defineReason({
    ...unready,
    title: 'The issuer’s server does not resolve',
    explanation:
      'Inside the cluster the DNS gives no address for {server}, which the {issuerKind} {issuer} needs: {message}',
    fix: [
      'Platform team: correct the server in the {issuerKind}, or the proxy of its controller, if the name is wrong.',
      'Platform team: check that the controller’s pods reach the cluster’s DNS, and that it forwards this name.',
    ],
    find: complainsOf('IssuerServerUnresolved'),
  }),
  IssuerServerOfOtherName: defineReason({
    ...unready,
    title: 'The issuer’s server shows another certificate',
    explanation:
      'Whatever answers the {issuerKind} {issuer} as {server} shows a certificate for another name, so it may be another server: {message}',
    fix: [
      'Platform team: check that {server} resolves to its own address inside the cluster: a wildcard in a search domain, a local DNS server or a proxy can lead to another server.',
      'Platform team: use a name of that certificate in the URL of the {issuerKind} if it is the right server.',
    ],
    find: complainsOf('IssuerServerOfOtherName', always('platform')),
  }),
  IssuerServerTlsFailed: defineReason({
    ...unready,
    title: 'TLS with the issuer’s server fails',
    explanation:
      'The TLS handshake of the {issuerKind} {issuer} with {server} fails before a certificate is shown: {message}',
    fix: [
      'Platform team: check that a proxy or firewall lets TLS pass to {server}, and that the name resolves to its own address inside the cluster.',
      'Platform team: check that the port in the URL of the {issuerKind} serves TLS.',
    ],
    find: complainsOf('IssuerServerTlsFailed', always('platform')),
  }),
  IssuerServerUntrusted: defineReason({
    ...unready,
    title: 'The issuer’s server is not trusted',
    explanation:
      'The controller of the {issuerKind} {issuer} does not trust the TLS certificate of {server}: {message}',
    fix: [
      'Platform team: set caBundle of the {issuerKind} to the CA of that server, if it is a private one.',
      'Platform team: check whether a proxy or another server answers for {server} inside the cluster.',
    ],
    find: complainsOf('IssuerServerUntrusted'),
  }),
  IssuerServerWrong: defineReason({
    ...unready,
    title: 'The issuer’s server URL is wrong',
    explanation:
      'The server URL of the {issuerKind} {issuer} does not lead to what the issuer needs: {message}',
    fix: [
      'Platform team: correct the server URL in the {issuerKind}; for ACME it is the URL of the CA’s directory.',
    ],
    find: complainsOf('IssuerServerWrong'),
  }),
  IssuerServerUnreachable: defineReason({
    ...unready,
    title: 'The issuer’s server is unreachable',
    explanation:
      'The controller of the {issuerKind} {issuer} cannot connect over the network to {server}: {message}',
    fix: [
      'Platform team: allow the controller’s pods to reach {server}: check NetworkPolicies, firewall and proxy. The controller retries automatically.',
      'Platform team: check that {server} resolves to its own address inside the cluster: a wildcard in a search domain answers for everything.',
    ],
    find: complainsOf('IssuerServerUnreachable', always('platform')),
  }),
  IssuerServerFailing: defineReason({
    ...unready,
    title: 'The certificate authority fails to answer',
    explanation:
      '{authority} is overloaded or has an internal error, and answered the {issuerKind} {issuer}: {message}',
    fix: [
      'Platform team: check the CA’s status page or log; the controller retries automatically.',
    ],
    find: complainsOf('IssuerServerFailing', always('platform')),
  }),
};
