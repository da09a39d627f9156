import { profileOf } from '../../controllers/profiles';
import { defineReason } from '../defineReason';
import type { AnnotatedRecord } from '../facts/dns/annotatedRecord';
import { annotatedRecord } from '../facts/dns/annotatedRecord';
import { isRightByStatusAlone } from '../facts/dns/dnsVerdict';
import { objectEvidence, objectName, quoted } from '../facts/evidence';
import { isOtherClass } from '../facts/expectedClass';
import type { Facts } from '../facts/Facts';
import { publishingWords } from '../route/statusPublishing';
import { dnsViolation } from './dnsParams';
import { recordFault } from './recordFault';

/** A record that leads elsewhere because an annotation asks external-dns for it. */
function annotated(ways: readonly AnnotatedRecord['leads'][]) {
  return (facts: Facts) => {
    const entry =
      recordFault(facts) === 'annotated' ? annotatedRecord(facts) : undefined;
    if (!entry || !ways.includes(entry.leads)) {
      return undefined;
    }
    const { object, annotation, value } = entry;
    const { params, evidence } = dnsViolation(facts, {
      object: objectName(object),
      annotation,
      value: quoted(value),
    });
    const isOwn = object.namespace === facts.namespace;
    return {
      params,
      evidence: [
        objectEvidence(
          object,
          `metadata.annotations.${annotation}`,
          value,
          facts.seen.ingresses,
        ),
        ...evidence,
      ],
      ...(!isOwn && { actor: 'platform' as const }),
    };
  };
}

/** The record follows the status of the Ingress, and that is not where the environment's own controller is said to be. */
const controllerPublishesElsewhere = (facts: Facts) => {
  const { route, dns, seen } = facts;
  const { environment } = seen;
  const ingress = route?.object.kind === 'Ingress' ? route.object : undefined;
  if (
    !ingress ||
    dns.verdict !== 'ok' ||
    isOtherClass(ingress.className, environment) ||
    profileOf(environment.ingress.profile)?.addressPerIngress ||
    !isRightByStatusAlone(dns.decidedBy, dns.target)
  ) {
    return undefined;
  }
  return dnsViolation(facts, {
    ingress: ingress.name,
    published: ingress.addresses.join(', '),
    how: publishingWords(ingress, facts),
  });
};

const asked = {
  track: 'dns',
  ifServedHere: true,
  among: 'dnsFaults',
  needs: ['dns'],
} as const;

const unjudged = {
  ...asked,
  value: 'unknown',
  severity: 'info',
  actor: 'nobody',
  couldNotLook: 'fact',
} as const;

/** Records that are as an annotation or a status asks, and not as the configuration says. */
export const askedRecordReasons = {
  AnnotationTargetsElsewhere: defineReason({
    ...asked,
    value: 'wrongTarget',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    title: 'An annotation points the record elsewhere',
    explanation:
      'The {object} asks external-dns by its annotation {annotation} to point {hostname} to {value}. The platform is at {target}. A record changed by hand would be overwritten.',
    fix: [
      'Correct the annotation {annotation} of the {object} to {target}; without it external-dns takes the address from the status.',
    ],
    find: annotated(['sibling']),
  }),
  RecordAsAnnotated: defineReason({
    ...unjudged,
    title: 'The record is as its annotation asks',
    explanation:
      '{hostname} points to {found}, as the annotation {annotation} of the {object} asks external-dns. Whether requests come from there to {target} was not checked.',
    fix: [
      'Check that {value} passes the requests for {hostname} on to {target} if the address does not work.',
    ],
    find: annotated(['elsewhere']),
  }),
  RecordSharesName: defineReason({
    ...unjudged,
    title: 'Several records share the hostname',
    explanation:
      'The annotation {annotation} of the {object} makes its record for {hostname} one of several. This answer leads to {found}, which is not {target}.',
    fix: [
      'Check the other records of {hostname} if visitors reach a place that does not serve it.',
    ],
    find: annotated(['share']),
  }),
  ControllerPublishesElsewhere: defineReason({
    ...asked,
    value: 'wrongTarget',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    title: 'The controller publishes another address',
    explanation:
      'The record of {hostname} follows the status of the Ingress {ingress}: {published}. By the configuration, the environment’s controller is at {target}.',
    fix: [
      'Platform team: check what the controller publishes in the Ingress status: {how}.',
      'Platform team: correct target and addresses of the environment if {published} is its load balancer.',
    ],
    needs: ['dns', 'ingresses'],
    find: controllerPublishesElsewhere,
  }),
};
