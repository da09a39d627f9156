import axe from 'axe-core';

/**
 * The accessibility rules that the document breaks. Left out: what needs layout or a canvas to be
 * measured, and landmarks, which are the page's and not the component's.
 */
export async function accessibilityViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: {
      'color-contrast': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
      region: { enabled: false },
    },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
