/** A condition that is true now. */
export const holds = (type: string, reason = type) => ({
  type,
  status: 'True',
  reason,
  message: '',
  lastTransitionTime: new Date().toISOString(),
});
