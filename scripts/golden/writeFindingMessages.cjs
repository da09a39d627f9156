// Writes the findings' words for the translation of the portal, from the core's table: run it after a change of a reason.
require('@backstage/cli/config/nodeTransform.cjs');
const fs = require('node:fs');
const path = require('node:path');
const prettier = require('prettier');
const { reasons } = require('@exposure/backstage-plugin-exposure-common');

const target = path.join(
  __dirname,
  '../../plugins/exposure/src/translation/findingMessages.ts',
);

/** A parameter as Backstage's messages write it. */
const asMessage = template => template.replace(/\{([A-Za-z]+)\}/g, '{{$1}}');

function messagesOf([reason, { title, explanation, fix }]) {
  const words = { title, explanation };
  fix.forEach((step, index) => {
    words[`fix${index + 1}`] = step;
  });
  return Object.entries(words).map(([name, template]) => [
    `${reason}.${name}`,
    asMessage(template),
  ]);
}

const messages = Object.fromEntries(
  Object.entries(reasons).sort().flatMap(messagesOf),
);

const text = `// Written by scripts/golden/writeFindingMessages.cjs, from the reasons of exposure-common. Do not edit.

/** A literal, because \`backstage-cli translations export\` reads the messages out of their types. */
export const findingMessages = ${JSON.stringify(
  messages,
  undefined,
  2,
)} as const;

/** The words by their keys. */
export type FindingMessages = typeof findingMessages;
`;

async function write() {
  const options = await prettier.resolveConfig(target);
  fs.writeFileSync(
    target,
    prettier.format(text, { ...options, filepath: target }),
  );
}

write();
