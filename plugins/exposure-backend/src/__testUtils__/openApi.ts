import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import { parse } from 'yaml';

interface Operation {
  responses: Record<string, unknown>;
}

/** The parts of the document that the tests walk. */
interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
}

/** The document as it is published. */
export const openApi: OpenApiDocument = parse(
  readFileSync(join(__dirname, '../openapi/openapi.yaml'), 'utf8'),
);

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of the document, as `get /v1/exposures`. */
export const describedOperations = Object.entries(openApi.paths).flatMap(
  ([path, operations]) =>
    Object.keys(operations)
      .filter(key => methods.includes(key))
      .map(method => `${method} ${path}`),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(openApi, 'openapi');

/** What the document objects to in a response: nothing, when the response is as described. */
export function objectionsTo(operation: string, response: Response): string[] {
  const [method = '', path = ''] = operation.split(' ');
  const status = String(response.status);
  const described = openApi.paths[path]?.[method]?.responses[status];
  if (!described) return [`${operation} does not describe ${status}`];
  const schema = bodySchema(operation, status, described);
  if (!schema) return response.text ? ['a body that is not described'] : [];
  const validate = ajv.getSchema(schema) ?? ajv.compile({ $ref: schema });
  return validate(response.body)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      );
}

function bodySchema(
  operation: string,
  status: string,
  described: unknown,
): string | undefined {
  const text = JSON.stringify(described);
  if (/#\/components\/responses\/(Error|NotConfigured)/.test(text)) {
    return 'openapi#/components/schemas/Error';
  }
  const found = /"\$ref":"#(\/components\/schemas\/\w+)"\}\}\}/.exec(text);
  if (!found && text.includes('"content"')) {
    throw new Error(`${operation} ${status} has a body without a named schema`);
  }
  return found ? `openapi#${found[1]}` : undefined;
}
