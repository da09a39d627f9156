type Labels = Readonly<Record<string, string>>;

/** A parsed label selector of Kubernetes. */
export type LabelSelector = (labels: Labels) => boolean;

const key = '([A-Za-z0-9](?:[A-Za-z0-9./_-]{0,315}[A-Za-z0-9])?)';
const value = '([A-Za-z0-9._-]{0,63})';

const maxLength = 1_000;

interface RequirementForm {
  pattern: RegExp;
  test: (found: string | undefined, wanted: readonly string[]) => boolean;
}

/** As the API server reads them (k8s.io/apimachinery `labels.Parse`); `notin` and `!=` hold without the label too. */
const forms: readonly RequirementForm[] = [
  {
    pattern: new RegExp(`^${key}\\s*={1,2}\\s*${value}$`),
    test: (found, [wanted]) => found === wanted,
  },
  {
    pattern: new RegExp(`^${key}\\s*!=\\s*${value}$`),
    test: (found, [wanted]) => found !== wanted,
  },
  {
    pattern: new RegExp(`^${key}\\s+in\\s+\\(([^()]*)\\)$`),
    test: (found, wanted) => found !== undefined && wanted.includes(found),
  },
  {
    pattern: new RegExp(`^${key}\\s+notin\\s+\\(([^()]*)\\)$`),
    test: (found, wanted) => found === undefined || !wanted.includes(found),
  },
  { pattern: new RegExp(`^${key}$`), test: found => found !== undefined },
  { pattern: new RegExp(`^!\\s*${key}$`), test: found => found === undefined },
];

/**
 * Parses a label selector, e.g. `app=shop,tier in (web, api)`.
 * `undefined` = not a selector. An empty one is not either: it would stand for everything.
 */
export function parseLabelSelector(text: string): LabelSelector | undefined {
  if (text.length > maxLength) return undefined;
  const requirements = splitOutsideBrackets(text).map(parseRequirement);
  const [first] = requirements;
  if (!first) return undefined;
  return labels =>
    requirements.every(requirement => requirement?.(labels) ?? false);
}

function splitOutsideBrackets(text: string): string[] {
  return text.split(/,(?![^(]*\))/).map(part => part.trim());
}

function parseRequirement(text: string): LabelSelector | undefined {
  for (const { pattern, test } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, name = '', list = ''] = match;
    const wanted = list.split(',').map(item => item.trim());
    return labels =>
      test(Object.hasOwn(labels, name) ? labels[name] : undefined, wanted);
  }
  return undefined;
}
