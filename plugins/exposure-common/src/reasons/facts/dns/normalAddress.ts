/** An IPv6 address in one form; anything else as it is. */
export function normalAddress(address: string): string {
  const lower = address.toLowerCase();
  if (!lower.includes(':')) {
    return lower;
  }
  const [head = '', tail] = lower.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  return [
    ...left,
    ...Array.from({ length: Math.max(gap, 0) }, () => '0'),
    ...right,
  ]
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
