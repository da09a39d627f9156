/**
 * Sets of scripts that may stand together in one label (UTS #39 §5.2, "highly restrictive").
 * Latin with Cyrillic or Greek is not among them: their letters look alike.
 */
const scriptSets: readonly (readonly string[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
  ...[
    'Arabic',
    'Armenian',
    'Bengali',
    'Cyrillic',
    'Devanagari',
    'Ethiopic',
    'Georgian',
    'Greek',
    'Gujarati',
    'Gurmukhi',
    'Hebrew',
    'Kannada',
    'Khmer',
    'Lao',
    'Malayalam',
    'Myanmar',
    'Oriya',
    'Sinhala',
    'Tamil',
    'Telugu',
    'Thai',
    'Tibetan',
  ].map(script => [script]),
];

const patterns = scriptSets.map(
  scripts =>
    new RegExp(
      `^[\\p{scx=Common}\\p{scx=Inherited}${scripts
        .map(script => `\\p{scx=${script}}`)
        .join('')}]+$`,
      'u',
    ),
);

/** Whether the letters of a U-label belong to one script, or to scripts that are written together. */
export function hasOneScript(label: string): boolean {
  return patterns.some(pattern => pattern.test(label));
}
