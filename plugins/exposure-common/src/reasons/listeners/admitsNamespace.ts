import type { AllowedNamespaces, SelectorExpression } from '../../kubernetes';

/** Every namespace has this label, with its name; the others are not read. */
const nameLabel = 'kubernetes.io/metadata.name';

export type Admission = 'yes' | 'no' | 'unknown';

function byLabel(key: string, holds: boolean): Admission {
  if (key !== nameLabel) {
    return 'unknown';
  }
  return holds ? 'yes' : 'no';
}

function byExpression(
  { key, operator, values }: SelectorExpression,
  namespace: string,
): Admission {
  switch (operator) {
    case 'In':
      return byLabel(key, values.includes(namespace));
    case 'NotIn':
      return byLabel(key, !values.includes(namespace));
    case 'Exists':
      return byLabel(key, true);
    case 'DoesNotExist':
      return byLabel(key, false);
    default:
      return 'unknown';
  }
}

function bySelector(
  { selector }: AllowedNamespaces,
  namespace: string,
): Admission {
  const answers = [
    ...Object.entries(selector?.matchLabels ?? {}).map(([key, value]) =>
      byLabel(key, value === namespace),
    ),
    ...(selector?.matchExpressions ?? []).map(expression =>
      byExpression(expression, namespace),
    ),
  ];
  if (answers.includes('no')) {
    return 'no';
  }
  // Controllers differ in what an empty selector means.
  return answers.length === 0 || answers.includes('unknown')
    ? 'unknown'
    : 'yes';
}

/**
 * Whether routes or ListenerSets of a namespace are let in.
 *
 * @param own - the namespace of the object that lets them in
 */
export function admitsNamespace(
  allowed: AllowedNamespaces,
  own: string,
  namespace: string,
): Admission {
  switch (allowed.from) {
    case 'All':
      return 'yes';
    case 'Same':
      return own === namespace ? 'yes' : 'no';
    case 'None':
      return 'no';
    case 'Selector':
      return bySelector(allowed, namespace);
    default:
      return 'unknown';
  }
}
