import { defineReason } from '../defineReason';

/** Who else has or wants a hostname, beyond the cluster that is asked for. */
export const claimReasons = {
  HostnameServedInOtherCluster: defineReason({
    track: 'route',
    severity: 'warning',
    actor: 'you',
    title: 'Another cluster already serves this hostname',
    explanation:
      'A route in another cluster of the platform answers for {hostname}. Visitors reach the cluster that its DNS record points to, and no other.',
    fix: [
      'Choose another hostname, or ask the platform team who owns this one.',
      'Leave it as it is if both are meant, as for networks inside and outside.',
    ],
    // Several clusters behind one name, or one inside and one outside, are usual.
    beforeMerge: { effect: 'warn', ofNamespace: true },
    foundBy: 'claims',
  }),
  HostnameAlreadyRequested: defineReason({
    track: 'request',
    severity: 'warning',
    actor: 'you',
    title: 'Another pull request asks for this hostname',
    explanation:
      'A pull request of another component, last seen open at {seenAt}, asks for {hostname} too. Once both are merged, the two routes conflict.',
    fix: [
      'Choose another hostname, or ask the platform team who asks for this one.',
    ],
    beforeMerge: { effect: 'warn', ofNamespace: true },
    foundBy: 'claims',
  }),
};
