/** A condition that is true now. */
export const holds = (type: string, reason = type) => ({
  type,
  status: 'True',
  reason,
  message: '',
  lastTransitionTime: new Date().toISOString(),
});

/** The status of a listener that routes may attach to. */
export const readyListener = (name: string) => ({
  name,
  attachedRoutes: 1,
  supportedKinds: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute' }],
  conditions: [holds('Accepted'), holds('Programmed'), holds('ResolvedRefs')],
});
