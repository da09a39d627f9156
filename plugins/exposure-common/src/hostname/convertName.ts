import { toASCII, toUnicode } from 'tr46';

/** Both forms of a name, without a leading `*.`; `ascii` is empty when it cannot be converted (UTS #46). */
export interface ConvertedName {
  ascii: string;
  unicode: string;
}

const conversion = {
  checkBidi: true,
  checkJoiners: true,
  // Our own rules say more about hyphens, lengths and characters than "not convertible".
  checkHyphens: false,
  useSTD3ASCIIRules: false,
  verifyDNSLength: false,
};

const plainAscii = /^[A-Za-z0-9.-]*$/;

/** The conversion of UTS #46, whatever the name is made of. */
export function convertAnyName(name: string): ConvertedName {
  const ascii = toASCII(name, conversion) ?? '';
  return { ascii, unicode: toUnicode(ascii, conversion).domain };
}

/**
 * The conversion of UTS #46, at once for what it only turns to lower case: letters, digits, `-` and `.` where no label
 * is an A-label. Most hostnames are of that kind, and the tables of Unicode take longer than everything else about them.
 */
export function convertName(name: string): ConvertedName {
  if (!plainAscii.test(name)) {
    return convertAnyName(name);
  }
  const ascii = name.toLowerCase();
  return ascii.includes('xn--')
    ? convertAnyName(name)
    : { ascii, unicode: ascii };
}
