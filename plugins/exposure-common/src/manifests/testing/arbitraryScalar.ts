import fc from 'fast-check';

/** What some reader of YAML takes, or took, for something other than this text. */
export const trapWords: readonly string[] = [
  'true|True|TRUE|false|yes|Yes|no|NO|on|On|off|OFF|y|Y|n|N|null|Null|NULL|~',
  '0|00|1|-1|+1|010|0o17|0x1F|0b11|1_000|1,000|1e3|1E5|12e03|E7|e+1|1.|.5|1.5|-.5|+.inf|-.INF|.nan|.NaN|685.230_15e+03',
  '190:20:30|1:2|20:30.15|2026-11-23|2026-11-23T10:00:00Z|2026-11-23 10:00:00.5 -5|1.2.3.4|1-2|0.0.0.0/0|::1|::/0',
  '=|<<|-|- a|--|---|...|?|? a|:|:a|a:|a: b|a:b|a :b|a #b|a#b|#a|,|[|]|{|}|[]|{}|{a: b}|&a|*a|!a|!!str a|>|%a|@a|`a`',
  "'|''|a'b|\"|a\"b|\\|\\n|a\\| a|a |  |a  b|\t|a\tb|\n|a\n|\na|a\nb|\r|\r\n|\u0000|\u0007|\u001b|\u007f|\u0085|\u00a0|\u2028|\u2029|\ufeff|\ufffe|\uffff",
  'ü|例え|א|\u202e|\u{1f600}|\u{10ffff}|__proto__|constructor|*.apps.example.com|https://$host/oauth2/start?rd=$escaped_request_uri',
]
  .flatMap(line => line.split('|'))
  .concat('', '|', '|-', 'a|b');

/** Any text, and rather often one that YAML gives a meaning. */
export const arbitraryScalar = fc.oneof(
  fc.constantFrom(...trapWords),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...' -:#0123456789eExXoObB_+.,Tz\'"{}[]a'),
  }),
);
