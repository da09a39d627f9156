/**
 * One of the requirements of a label selector, which must all hold.
 * @public
 */
export interface LabelRequirement {
  key: string;
  operator: '=' | '!=' | 'in' | 'notin' | 'exists' | 'absent';
  /** One for `=` and `!=`, none for `exists` and `absent`. */
  values: readonly string[];
}

const key = '([^\\s,()=!]+)';
const value = '([^,=]*)';
const set = '\\(([^()]*)\\)';
const labelKey = /^[A-Za-z0-9](?:[A-Za-z0-9./_-]{0,315}[A-Za-z0-9])?$/;
const labelValue = /^[A-Za-z0-9._-]{0,63}$/;

const longestSelector = 1_000;

const forms: readonly [LabelRequirement['operator'], RegExp][] = [
  ['=', new RegExp(`^${key}\\s*={1,2}\\s*${value}$`)],
  ['!=', new RegExp(`^${key}\\s*!=\\s*${value}$`)],
  ['in', new RegExp(`^${key}\\s+in\\s*${set}$`)],
  ['notin', new RegExp(`^${key}\\s+notin\\s*${set}$`)],
  ['exists', new RegExp(`^${key}$`)],
  ['absent', new RegExp(`^!\\s*${key}$`)],
];

const holds: Record<
  LabelRequirement['operator'],
  (found: string | undefined, wanted: readonly string[]) => boolean
> = {
  '=': (found, [wanted]) => found === wanted,
  '!=': (found, [wanted]) => found !== wanted,
  in: (found, wanted) => found !== undefined && wanted.includes(found),
  notin: (found, wanted) => found === undefined || !wanted.includes(found),
  exists: found => found !== undefined,
  absent: found => found === undefined,
};

/**
 * Parses a label selector as the API server does (k8s.io/apimachinery `labels.Parse`, without `>` and `<`).
 * @param text - e.g. `app=shop,tier in (web, api),!canary`
 * @returns `undefined` for what is no selector. An empty text is none either: it would stand for everything, which no
 * user may say by leaving something out.
 * @public
 */
export function parseLabelSelector(
  text: string,
): LabelRequirement[] | undefined {
  const requirements = splitLabelSelector(text);
  const isValid = requirements?.every(
    ({ key: name, values }) =>
      labelKey.test(name) && values.every(item => labelValue.test(item)),
  );
  return isValid ? requirements : undefined;
}

/** The requirements that a text is made of, whether or not their keys and values can be those of labels. */
export function splitLabelSelector(
  text: string,
): LabelRequirement[] | undefined {
  if (text.length > longestSelector) {
    return undefined;
  }
  const parts = text.split(/,(?![^(]*\))/);
  const requirements = parts.flatMap(part => parseRequirement(part) ?? []);
  return requirements.length === parts.length ? requirements : undefined;
}

function parseRequirement(text: string): LabelRequirement | undefined {
  for (const [operator, pattern] of forms) {
    const match = pattern.exec(text.trim());
    if (match) {
      const [, name = '', list] = match;
      const values = list?.split(',').map(item => item.trim()) ?? [];
      return { key: name, operator, values };
    }
  }
  return undefined;
}

/**
 * Whether labels fulfil all requirements; `!=` and `notin` hold without the label too.
 * @public
 */
export function matchesLabels(
  requirements: readonly LabelRequirement[],
  labels: Readonly<Record<string, string>>,
): boolean {
  return requirements.every(({ key: name, operator, values }) =>
    holds[operator](
      Object.hasOwn(labels, name) ? labels[name] : undefined,
      values,
    ),
  );
}
