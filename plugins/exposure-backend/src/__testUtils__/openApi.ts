import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import { parse } from 'yaml';

interface Described {
  $ref?: string;
  content?: Record<string, { schema: { $ref?: string } }>;
}

interface Parameter {
  name: string;
  in: string;
  schema: object;
}

interface Operation {
  parameters?: Parameter[];
  responses: Record<string, Described>;
}

/** The parts of the document that the tests walk. */
interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: {
    responses: Record<string, Described>;
    schemas: Record<string, { properties?: object; enum?: string[] }>;
  };
}

/** The document as it is published. */
export const openApi: OpenApiDocument = parse(
  readFileSync(join(__dirname, '../openapi/openapi.yaml'), 'utf8'),
);

const methods = ['get', 'post', 'put', 'patch', 'delete'];

const operations = Object.entries(openApi.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([key]) => methods.includes(key))
    .map(([method, operation]) => [`${method} ${path}`, operation] as const),
);

/** Every operation of the document, as `get /v1/exposures`. */
export const describedOperations = operations.map(([name]) => name);

/** Every answer of the document, as `get /v1/exposures 200`. */
export const describedAnswers = operations.flatMap(([name, { responses }]) =>
  Object.keys(responses).map(status => `${name} ${status}`),
);

/** The parameters that an operation takes in its query. */
export function queryOf(operation: string): Parameter[] {
  const { parameters = [] } =
    new Map<string, Operation>(operations).get(operation) ?? {};
  return parameters.filter(parameter => parameter.in === 'query');
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(openApi, 'openapi');

/** Whether a value is as a schema of the document says. */
export function fits(schema: object, value: unknown): boolean {
  return ajv.validate(
    JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')),
    value,
  );
}

/** What the document objects to in a response: nothing, when the response is as described. */
export function objectionsTo(operation: string, response: Response): string[] {
  const status = String(response.status);
  const described = new Map<string, Operation>(operations).get(operation)
    ?.responses[status];
  if (!described) {
    return [`${operation} does not describe ${status}`];
  }
  const schema = bodySchema(`${operation} ${status}`, described);
  if (!schema) {
    return response.text ? ['a body that is not described'] : [];
  }
  const validate = ajv.getSchema(schema) ?? ajv.compile({ $ref: schema });
  return validate(response.body)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      );
}

function bodySchema(answer: string, described: Described): string | undefined {
  const shared = /^#\/components\/responses\/(\w+)$/.exec(described.$ref ?? '');
  const { content } = shared
    ? openApi.components.responses[shared[1] ?? ''] ?? {}
    : described;
  if (!content) {
    return undefined;
  }
  const name = content['application/json']?.schema.$ref;
  if (!name?.startsWith('#/components/schemas/')) {
    throw new Error(`${answer} has a body without a named schema`);
  }
  return `openapi${name}`;
}
