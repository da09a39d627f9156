import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeIn, importsComeFirst, pages } from './pagesCode.mjs';

test('an import below other code is noticed, one below imports and comments is not', () => {
  const one = "import {\n  one,\n} from 'one';\n";
  const two = "// why\nimport { two } from 'two';\n\ntwo();\n";
  assert.equal(importsComeFirst(`${one}${two}`), true);
  assert.equal(importsComeFirst(`${two}${one}`), false);
});

for (const { name, text } of pages()) {
  test(`${name} has no import in the middle of its code`, () => {
    for (const code of codeIn(text, ['ts', 'tsx'])) {
      assert.ok(importsComeFirst(code), code);
    }
  });
}

test('JSX to paste between other elements ends without a semicolon, which would be shown', () => {
  for (const { name, text } of pages()) {
    for (const code of codeIn(text, ['tsx'])) {
      if (code.startsWith('<')) {
        assert.doesNotMatch(code, /;\s*$/, name);
      }
    }
  }
});

test('the first section of the guide is open to every signed-in user, a guest too', () => {
  const { text } = pages().find(({ name }) => name === 'install.md');
  const section = codeIn(text, ['yaml']).find(code =>
    code.includes('\nexposure:\n'),
  );
  assert.match(section, /^ {2}zones:$/m);
  assert.doesNotMatch(section, /owners/);
});
