import { list, mapping, text } from './readSpec';

type Labels = Readonly<Record<string, string>>;

function matchesExpression(expression: unknown, labels: Labels): boolean {
  const { key, operator, values } = mapping(expression, [
    'key',
    'operator',
    'values',
  ]);
  const name = text(key);
  const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
  switch (operator) {
    case 'In':
      return value !== undefined && list(values).includes(value);
    case 'NotIn':
      return value === undefined || !list(values).includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      throw new Error(`unknown operator ${JSON.stringify(operator)}`);
  }
}

/** Whether a LabelSelector matches; an empty one matches everything, and everything in it must hold. */
export function matchesSelector(selector: unknown, labels: Labels): boolean {
  const { matchLabels = {}, matchExpressions } = mapping(selector, [
    'matchLabels',
    'matchExpressions',
  ]);
  return (
    Object.entries(mapping(matchLabels)).every(
      ([key, value]) => Object.hasOwn(labels, key) && labels[key] === value,
    ) &&
    list(matchExpressions).every(expression =>
      matchesExpression(expression, labels),
    )
  );
}
