/** What has broken generators of YAML, controllers and forges before, by what it breaks. */
export const payloads: Readonly<Record<string, readonly string[]>> = {
  'YAML documents and keys': [
    'x\n---\nkind: ClusterRoleBinding',
    'x\r\nmetadata: {}',
    'x\n  annotations:\n    a: b',
    'x: y',
    'x # comment',
    '\n',
    '\r',
  ],
  'YAML indicators': [
    ...["'", '"', '`', '&a', '*a', '!tag', '|', '>', '%YAML 1.1', '- x'],
    ...['? x', '[', '{', '@', '\t', ',', '<<: *a', '!!binary x', '...', '---'],
  ],
  'YAML 1.1 words': [
    ...['yes', 'no', 'on', 'off', 'y', 'n', 'null', '~', 'true', 'NO', 'Null'],
    ...['1e3', '0x10', '0o7', '010', '1_000', '.inf', '.nan', '<<', '=', '+1'],
    ...['2026-11-23', '12:30:45', '1:2', '0b1', '-0', '1.', '6e-1', ''],
  ],
  templates: [
    ...['{{ .Values.x }}', '${{ secrets.TOKEN }}', '$(id)', '`id`', '${x}'],
    ...['{component}', '%s', '$host', '$&', '$1'],
  ],
  'control, bidi and zero-width characters': [
    ...['\u0000', '\u0007', '\u0008', '\u001b[31m', '\u007f', '\u0085'],
    ...['\u2028', '\u2029', '\ufeff', '\ufffe', '\u202e', '\u2066', '\u200b'],
    ...[
      '\u200d',
      '\u00ad',
      '\u061c',
      '\u180e',
      '\u3164',
      '\u{e0041}',
      '\u034f',
    ],
  ],
  'lone surrogates': ['\ud800', '\udc00', '\ud800x', '\udfff\ud800'],
  confusables: [
    ...[
      '\u0430pple',
      'p\u0430ypal',
      '\uff0e\uff0e\uff0f',
      '\u2024\u2024\u2215',
    ],
    ...['\u3002', '\uff61', '\u2044', '\u212a', '\u0131', '\u017f', '\u00df'],
    ...['xn--', 'xn--a', 'xn--80ak6aa92e', '\u1e9e', '\u{1d552}', '\u2460'],
  ],
  paths: [
    ...['..', '../../etc/passwd', '/etc/passwd', '.git/config', 'a\\b', 'CON'],
    ...['x/../y', '%2e%2e%2f', '%2F', '/', '//', '/./', '.github/workflows/x'],
    ...['CODEOWNERS', 'nul', 'a:b', '~/.ssh', 'C:\\x', '....//', '/a/%00'],
  ],
  'Markdown, HTML and mentions': [
    ...['@everyone', '@org/team', '[a](javascript:alert(1))', '-->', '#1'],
    ...['<script>alert(1)</script>', '<!-- exposure: {} -->', '<img src=x>'],
    ...['](http://evil.example)', 'https://evil.example', 'www.evil.example'],
    ...['```', '| a | b |', '# x', '\n\n# x', '- [ ] x', '![x](y)', '<a\nb>'],
    ...['&lt;', '\\', 'fixes #1', 'Co-authored-by: x <x@y.example>', '[x]: /y'],
  ],
  // CVE-2021-25742, CVE-2023-5043, CVE-2023-5044, CVE-2025-1974, CVE-2025-24514, CVE-2026-3288, CVE-2026-24512
  'configuration of nginx': [
    '}{ lua_need_request_body on;',
    '/;return 200 x',
    '/a" break; }',
    'http://x/#;\nload_module y',
    '#;}}}\nssl_engine /proc/1/fd/3;',
    '/.*$',
    '/{x}',
    '/(?i)a',
    "/a'b",
    'GET; proxy_pass http://x',
    '/x;alias /etc/passwd;',
  ],
  'names of JavaScript': [
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'],
    ...['__defineGetter__', 'valueOf', 'length'],
  ],
  'addresses that are none': [
    ...['0.0.0.0/0', '::/0', '127.1', '0x7f.1', '017700000001', '1.2.3.4/33'],
    ...['::ffff:1.2.3.4/128', 'fe80::1%eth0', '1.2.3.4', 'localhost', '*'],
    ...['*.*.example.com', 'a..b', '.a', 'a.', '-a', 'a-', 'a_b', 'a b'],
  ],
  huge: [
    'x'.repeat(10_000),
    'a.'.repeat(3_000),
    '\u0430'.repeat(5_000),
    '('.repeat(5_000),
  ],
};
