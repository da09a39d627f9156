import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAsked } from '../writing/testing/asked';
import { acceptedRequests } from './testing/arbitraryRequest';
import { guard } from './testing/guardrails/guard';
import { guardrails } from './testing/guardrails/guardrails';
import { readCases } from './testing/readCases';

const golden = readCases().map(({ name, request, platform }) => {
  const parsed = parseAsked(request, platform);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return { name, ...guard(parsed.value, platform) };
});

const random = acceptedRequests(2_000).map(({ request, platform }) => ({
  name: JSON.stringify(request),
  ...guard(request, platform),
}));

const all = [...golden, ...random];

describe.each(guardrails.map(row => [row.tool, row.rule, row] as const))(
  '%s %s',
  (_tool, _rule, { unless, breaks, bad }) => {
    const isExcused = unless?.[1] ?? (() => false);

    it('holds for golden and random exposures', () => {
      const broken = all
        .filter(guarded => !isExcused(guarded))
        .map(({ name, objects, environment }) => ({
          name,
          profile: environment.ingress.profile,
          broken: breaks(objects),
        }))
        .filter(one => one.broken.length > 0);
      expect({ count: broken.length, first: broken[0] }).toEqual({ count: 0 });
    });

    it('is broken by what it forbids', () => {
      expect(breaks(bad)).not.toEqual([]);
    });

    it('has an exception only where it is broken', () => {
      const excused = all.filter(isExcused);
      const broken = excused.filter(
        ({ objects }) => breaks(objects).length > 0,
      );
      expect(broken.length > 0).toBe(unless !== undefined);
    });
  },
);

/** Cells of the table under a heading of the page. */
function tableUnder(page: string, heading: string): string[][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\|(.*)\|$/gm)]
    .slice(2)
    .map(([, cells = '']) => cells.split(' | ').map(cell => cell.trim()));
}

describe('docs/guardrails.md', () => {
  const page = readFileSync(
    join(__dirname, '../../../../docs/guardrails.md'),
    'utf8',
  );

  it('lists every rule', () => {
    expect(tableUnder(page, 'Rules')).toEqual(
      guardrails.map(({ tool, rule, asks }) => [tool, `\`${rule}\``, asks]),
    );
  });

  it('lists every exception', () => {
    expect(tableUnder(page, 'Where rules contradict each other')).toEqual(
      guardrails.flatMap(({ tool, rule, unless }) =>
        unless ? [[tool, `\`${rule}\``, unless[0]]] : [],
      ),
    );
  });
});
