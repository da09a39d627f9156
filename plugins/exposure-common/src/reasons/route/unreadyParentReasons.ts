import { defineReason } from '../defineReason';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { heldAttachments } from '../listeners/heldAttachments';
import { faultName } from '../listeners/listenerWords';
import { awaitingListeners } from '../listeners/parentFault';
import { laterOf } from './laterOf';
import { isAboutParent, isAboutRoute } from './refusalParams';
import {
  attachmentEvidence,
  hasParentFault,
  isMindedIn,
} from './refusedAttachment';

/** The parent calls itself unready to the route, and shows no reason in its own status. */
const noListenerReady = (facts: Facts) => {
  const refused = heldAttachments(facts, isMindedIn(facts)).find(
    ({ attachment }) =>
      attachment.state === 'refused' && isAboutParent(attachment.condition),
  );
  if (refused?.attachment.state !== 'refused' || hasParentFault(facts)) {
    return undefined;
  }
  const { parent, attachment } = refused;
  return {
    params: {
      route: quoted(parent.route.name),
      parent: quoted(parent.name),
      condition: attachment.says,
    },
    evidence: attachmentEvidence(facts, parent, attachment.condition),
    since: laterOf(
      parent.route.creationTimestamp,
      attachment.condition?.lastTransitionTime,
    ),
  };
};

/** The refusal ends by itself once the certificate is there. */
const listenerAwaitsCertificate = (facts: Facts) => {
  const [listener] = awaitingListeners(facts);
  const refused = heldAttachments(facts, isMindedIn(facts)).find(
    ({ attachment }) =>
      attachment.state === 'refused' && !isAboutRoute(attachment.condition),
  );
  if (!listener || refused?.attachment.state !== 'refused') {
    return undefined;
  }
  const { parent, attachment } = refused;
  return {
    params: {
      route: quoted(parent.route.name),
      listener: faultName(listener),
      condition: attachment.says,
    },
    evidence: attachmentEvidence(facts, parent, attachment.condition),
  };
};

/** A refusal that says nothing of the route. */
export const unreadyParentReasons = {
  NoListenerReady: defineReason({
    track: 'route',
    value: 'rejected',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'The Gateway has no ready listener',
    explanation:
      'The {parent} has no listener that is ready for the HTTPRoute {route}: {condition}. Its own status shows no fault.',
    fix: [
      'Platform team: check the listeners of the {parent}: their Secrets, ports and conditions.',
      'Platform team: read the log of the Gateway’s controller for the HTTPRoute {route}.',
    ],
    among: 'routeFaults',
    needs: ['httpRoutes', 'gateways', 'listenerSets'],
    find: noListenerReady,
  }),
  ListenerAwaitsCertificate: defineReason({
    track: 'route',
    value: 'pending',
    severity: 'info',
    actor: 'nobody',
    title: 'The listener waits for its certificate',
    explanation:
      'The {listener} has no Secret until the certificate is issued. Until then the HTTPRoute {route} is not accepted: {condition}.',
    fix: [
      'Nothing to do: the controller accepts the HTTPRoute {route} on its own once the certificate is issued.',
    ],
    needs: ['httpRoutes', 'certificates'],
    find: listenerAwaitsCertificate,
  }),
};
