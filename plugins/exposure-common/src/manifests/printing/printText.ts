/**
 * Words that YAML 1.1 or 1.2 reads as something other than text: kubectl reads YAML 1.1, where `on`, `no` and `y` are
 * booleans, and some readers take an exponent alone for a number.
 */
const reservedWord = /^(?:true|false|yes|no|on|off|y|n|null|e[0-9+-]+)$/i;

/**
 * Text that needs no quotes: it begins with none of YAML's indicators, and neither `: ` nor ` #` can come up in it.
 * Narrower than the standard on purpose: what is left out gets quotes, which are never wrong.
 */
const plainText =
  /^[A-Za-z0-9/](?:[A-Za-z0-9_./@$?=&,;(){}+~%<>|-]|:(?=[A-Za-z0-9/:])| (?=[A-Za-z0-9/(]))*$/;

/** Digits and `/` come before it. */
const letterA = 0x41;

/** A character that stands in no number, base-60 number or date of any YAML. */
const notNumeric = /[g-np-su-wyG-NP-SU-WY/@$?=&;()%<>|~]/;

const printableAscii = /^[\x20-\x7E]*$/;
const halfSurrogatePair = /\p{Surrogate}/u;

function isPlain(text: string): boolean {
  if (!plainText.test(text)) {
    return false;
  }
  return text.charCodeAt(0) < letterA
    ? notNumeric.test(text)
    : !reservedWord.test(text);
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  // Beyond the BMP JSON writes two halves, and YAML one number.
  return hex.length > 4
    ? `\\U${hex.padStart(8, '0')}`
    : `\\u${hex.padStart(4, '0')}`;
}

function doubleQuoted(text: string): string {
  if (halfSurrogatePair.test(text)) {
    throw new Error('A text with half a surrogate pair is no Unicode.');
  }
  return JSON.stringify(text).replace(/[^\x20-\x7E]/gu, escaped);
}

/** A text as a YAML scalar on one line that every YAML 1.1 and 1.2 reader takes for that text. */
export function printText(text: string): string {
  if (isPlain(text)) {
    return text;
  }
  return printableAscii.test(text)
    ? `'${text.replace(/'/g, "''")}'`
    : doubleQuoted(text);
}
