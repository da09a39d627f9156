import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { apiTypes, documentFile, typesFile } from './apiTypes.mjs';

const document = fs.readFileSync(documentFile, 'utf8');
const written = fs.readFileSync(typesFile, 'utf8');

test('the types of the API are those of the document', async () => {
  const renewed = await apiTypes(document);
  assert.ok(
    renewed === written,
    'run node scripts/openapi/writeApiTypes.mjs to renew them',
  );
});

for (const [change, from, to] of [
  ['a field less', /^ {8}hidden:\n(.*\n){2}/m, ''],
  [
    'another type',
    'accepted:\n          type: boolean',
    'accepted:\n          type: string',
  ],
  [
    'a value less',
    'enum: [public, staging, internal]',
    'enum: [public, staging]',
  ],
  ['another path', '/v1/platform:', '/v1/platforms:'],
  [
    'a field of a shape of the core',
    'entityRef: { type: string }\n        headline',
    'headline',
  ],
]) {
  test(`the types follow ${change} of the document`, async () => {
    const changed = document.replace(from, to);
    assert.notEqual(changed, document);
    assert.notEqual(await apiTypes(changed), written);
  });
}

test('a shape that the core has is not declared a second time', () => {
  assert.doesNotMatch(written, /(interface|type) (Finding|Refusal|Reason)\b/);
  assert.doesNotMatch(written, /components\[/);
});
