import { rowsOf } from './RefusalWords';

/** Texts that are no hostname on any platform, in the order they are judged. */
export const hostnameRefusals = rowsOf({
  HostnameEmpty: {
    why: 'There is no name.',
    whatToDo: 'Write a name such as `shop.example.com`.',
  },
  HostnameIsAddress: {
    why: 'An IP address, or a name whose last label is a number, which browsers read as an address (WHATWG URL).',
    whatToDo: 'Name a host; the address belongs into the DNS.',
  },
  HostnameUnderscore: {
    why: 'No hostname may have an underscore (RFC 1123), and no CA issues for one.',
    whatToDo: 'Use `-`: `my-shop.example.com`.',
  },
  HostnameTrailingDot: {
    why: 'More than one dot at the end is no name. One dot is understood and left out.',
    whatToDo: 'Write the name without dots at its end.',
  },
  HostnameEmptyLabel: {
    why: 'Between two dots there must be something (RFC 1035).',
    whatToDo: 'Write `shop.example.com`.',
  },
  HostnameWildcardPlace: {
    why: 'A certificate and an Ingress know `*` only as the whole first label.',
    whatToDo: 'Write `*.apps.example.com`, or name each host.',
  },
  HostnameNotConvertible: {
    why: 'The text has a character, or an `xn--` label, that no internationalised name can have (UTS #46).',
    whatToDo: 'Write the name in its own letters.',
  },
  HostnameCharacter: {
    why: 'Hostnames are made of letters, digits, `-` and `.`.',
    whatToDo: 'Take out spaces, `@`, quotes and the like.',
  },
  HostnameLabelLength: {
    why: 'A label has at most 63 characters (RFC 1035). Letters of other scripts become longer when they are converted.',
    whatToDo: 'Choose a shorter name between the dots.',
  },
  HostnameLength: {
    why: 'A name has at most 253 characters (RFC 1035).',
    whatToDo: 'Choose a shorter name.',
  },
  HostnameHyphen: {
    why: 'A label begins and ends with a letter or digit (RFC 1123).',
    whatToDo: 'Take the `-` away from the ends.',
  },
  HostnameReservedLabel: {
    why: '`--` in third and fourth place is reserved for names such as `xn--…` (RFC 5891 §4.2.3.1).',
    whatToDo: 'Choose a name without it.',
  },
  HostnameMixedScripts: {
    why: 'Letters of different scripts in one label look like another name: a Cyrillic `а` is no Latin `a`.',
    whatToDo: 'Write each label in one script.',
  },
  HostnameSingleLabel: {
    why: 'A name without a dot is found on one network only, and no CA issues for it.',
    whatToDo: 'Write the full name: `shop.example.com`.',
  },
  HostnameTooManyLabels: {
    why: "Let's Encrypt issues for names of at most 10 labels.",
    whatToDo: 'Use fewer dots.',
  },
  HostnameIsPublicSuffix: {
    why: 'Everybody registers names under it (publicsuffix.org), so nobody gets a certificate for it or for all of it.',
    whatToDo: 'Name a host under a domain of your own.',
  },
  HostnameNamedTwice: {
    why: 'Two routes for the same host would fight, and two Certificates for the same Secret too.',
    whatToDo: 'Name each hostname once.',
  },
});
