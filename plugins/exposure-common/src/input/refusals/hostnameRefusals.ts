import { rowsOf } from './RefusalWords';

/** Texts that are no hostname on any platform, in the order they are judged. */
export const hostnameRefusals = rowsOf({
  HostnameEmpty: {
    why: 'No hostname was given.',
    whatToDo: 'Write a hostname such as `shop.example.com`.',
  },
  HostnameIsAddress: {
    why: 'It is an IP address, or its last label is a number, so that browsers read it as an address (WHATWG URL).',
    whatToDo: 'Use a hostname; the address belongs in its DNS record.',
  },
  HostnameUnderscore: {
    why: 'No hostname may have an underscore (RFC 1123), and no CA issues a certificate for one.',
    whatToDo: 'Use `-`: `my-shop.example.com`.',
  },
  HostnameTrailingDot: {
    why: 'A hostname ends with one dot at most. One dot is accepted and left out.',
    whatToDo: 'Write the hostname without dots at its end.',
  },
  HostnameEmptyLabel: {
    why: 'There must be a label between two dots (RFC 1035).',
    whatToDo: 'Write `shop.example.com`.',
  },
  HostnameWildcardPlace: {
    why: 'Certificates and Ingresses allow `*` only as the whole first label.',
    whatToDo: 'Write `*.apps.example.com`, or name each hostname.',
  },
  HostnameNotConvertible: {
    why: 'It has a character, or an `xn--` label, that no internationalised hostname can have (UTS #46).',
    whatToDo: 'Write the hostname in its original script.',
  },
  HostnameCharacter: {
    why: 'Hostnames are made of letters, digits, `-` and `.`.',
    whatToDo: 'Remove spaces, `@`, quotes and similar characters.',
  },
  HostnameLabelLength: {
    why: 'A label has at most 63 characters (RFC 1035). Letters of other scripts become longer when they are converted.',
    whatToDo: 'Choose a shorter label.',
  },
  HostnameLength: {
    why: 'A name has at most 253 characters (RFC 1035).',
    whatToDo: 'Choose a shorter name.',
  },
  HostnameHyphen: {
    why: 'A label begins and ends with a letter or digit (RFC 1123).',
    whatToDo: 'Remove the `-` from the beginning or end.',
  },
  HostnameReservedLabel: {
    why: '`--` in third and fourth place is reserved for names such as `xn--…` (RFC 5891 §4.2.3.1).',
    whatToDo: 'Choose a name without it.',
  },
  HostnameMixedScripts: {
    why: 'Letters of different scripts in one label can imitate another hostname: a Cyrillic `а` is not a Latin `a`.',
    whatToDo: 'Write each label in one script.',
  },
  HostnameSingleLabel: {
    why: 'A name without a dot resolves on one network only, and no CA issues a certificate for it.',
    whatToDo: 'Write the full hostname: `shop.example.com`.',
  },
  HostnameTooManyLabels: {
    why: "Let's Encrypt issues certificates for hostnames of at most 10 labels.",
    whatToDo: 'Use fewer dots.',
  },
  HostnameIsPublicSuffix: {
    why: 'Anyone can register names under it (publicsuffix.org), so no one can get a certificate for it or for everything below it.',
    whatToDo: 'Use a hostname under your own domain.',
  },
  HostnameNamedTwice: {
    why: 'Two routes for one hostname would conflict, and so would two Certificates for one Secret.',
    whatToDo: 'Name each hostname once.',
  },
});
