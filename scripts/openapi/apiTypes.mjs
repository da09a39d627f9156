import fs from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { parse } from 'yaml';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

/** The OpenAPI document. */
export const documentFile = path.join(
  repositoryRoot,
  'plugins/exposure-backend/src/openapi/openapi.yaml',
);

/** Where the types are kept. */
export const typesFile = path.join(
  repositoryRoot,
  'plugins/exposure-common/src/api/openapi.ts',
);

// Schemas whose shape the core has already, and its name there. Answers refer to the core's; what the document says of it
// becomes a member of `Documented`, which the compiler holds equal in documented.test.ts.
const coreShapes = new Map([
  ...[
    'Ability',
    'Access',
    'Actor',
    'Evidence',
    'ExposureStatus',
    'Finding',
    'Headline',
    'NotChecked',
    'PartName',
    'PresentFieldName',
    'PresentFields',
    'PresentRequest',
    'Refusal',
    'SourceHealth',
    'UnknownBecause',
    'Warning',
  ].map(name => [name, name]),
  ['EntityServices', 'SeenServices'],
  ['Service', 'ClusterService'],
]);

// Plain strings in the document, because each release may have more of them than a reader knows.
const openSets = ['Reason', 'RefusalRule'];

const banner = `// Written by scripts/openapi/writeApiTypes.mjs from the OpenAPI document of the backend. Change that one.`;

/** The types of everything that the API answers, as TypeScript. */
export async function apiTypes(text = fs.readFileSync(documentFile, 'utf8')) {
  const api = parse(text);
  const declarations = await declarationsOf(api);
  const isCore = ({ name }) => coreShapes.has(name);
  const others = declarations.filter(one => !isCore(one));
  const answers = reachable(others, answersOf(api));
  const kept = reachable(declarations, [
    ...answersOf(api),
    ...coreShapes.keys(),
  ]);
  const shown = kept
    .filter(one => !isCore(one))
    .map(one => declare(one, api, answers.includes(one)));
  const documented = kept
    .filter(isCore)
    .map(({ name, type }) => `${coreShapes.get(name)}: ${type};`);
  const paths = Object.keys(api.paths).map(one => `'${one}'`);
  const body = [
    ...shown,
    `/** What the document says of shapes that the core has. */
    export interface Documented {\n${documented.join('\n')}\n}`,
    `/**\n * A path of the API, below \`/api/exposure\`.\n * @public\n */
    export type ApiPath = ${paths.join(' | ')};`,
  ].join('\n\n');
  return await formatted(`${banner}\n${importsFor(body)}\n\n${body}`);
}

async function formatted(text) {
  const config = await prettier.resolveConfig(typesFile);
  return prettier.format(text, { ...config, filepath: typesFile });
}

/** Every schema as a type, in the order of the document. */
async function declarationsOf(api) {
  const nodes = await openapiTS(api);
  const components = nodes.find(({ name }) => name?.text === 'components');
  const { members } = components.members.find(
    ({ name }) => name.text === 'schemas',
  ).type;
  return members.map(({ name: { text: name }, type }) => {
    const text = withTsdoc(astToString(type)).trim();
    return { name, type: withNames(text, api) };
  });
}

/** `components["schemas"]["Finding"]` as `Finding`, and a schema that says nothing but that it is a text as `string`. */
function withNames(text, { components: { schemas } }) {
  return text.replace(/components\["schemas"\]\["(\w+)"\]/g, (_, name) => {
    const { type, enum: values } = schemas[name];
    const isText = type === 'string' && !values && !openSets.includes(name);
    return isText ? 'string' : coreShapes.get(name) ?? name;
  });
}

/** Comments without what the types say already. */
function withTsdoc(text) {
  return text
    .replace(/^.*(@enum|@constant|Format: ).*\n/gm, line =>
      line.includes('/**') === line.includes('*/') ? '' : line,
    )
    .replaceAll('@description ', '')
    .replace(/^\s*\/\*\*\n\s*\*\/\n/gm, '');
}

/** The schemas of what a call answers that did what it was asked for. */
function answersOf({ paths }) {
  return Object.values(paths)
    .flatMap(({ get, post }) => [get, post])
    .flatMap(operation => Object.entries(operation?.responses ?? {}))
    .filter(([status]) => status.startsWith('2'))
    .map(([, { content }]) => content['application/json'].schema.$ref)
    .map(ref => ref.split('/').at(-1));
}

/** Those declarations, and all that they refer to. */
function reachable(declarations, names) {
  const kept = declarations.filter(({ name }) => names.includes(name));
  const text = kept.map(({ type }) => type).join('\n');
  const more = declarations
    .map(({ name }) => name)
    .filter(name => !names.includes(name) && !openSets.includes(name))
    .filter(name => new RegExp(`\\b${name}\\b[^:?]`).test(text));
  return more.length === 0
    ? kept
    : reachable(declarations, [...names, ...more]);
}

function declare({ name, type }, { components: { schemas } }, isAnswer) {
  const { description } = schemas[name];
  const text = type.startsWith('{')
    ? `interface ${name} ${type}`
    : `type ${name} = ${type};`;
  const tsdoc = [...(description ? [description] : []), '@public'];
  return isAnswer
    ? `/**\n${tsdoc.map(line => ` * ${line}\n`).join('')} */\nexport ${text}`
    : text;
}

function importsFor(body) {
  const names = [...coreShapes.values(), ...openSets]
    .filter(name => new RegExp(`: ${name}\\b`).test(body))
    .sort();
  return `import type {\n${names.join(',\n')}\n} from './coreShapes';`;
}
