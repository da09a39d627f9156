import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The shape of a part of the configuration, as `config.d.ts` declares it. */
export type Schema =
  | { kind: 'mapping'; keys: Record<string, SchemaKey> }
  | { kind: 'record'; of: Schema }
  | { kind: 'list'; of: Schema }
  | { kind: 'choice'; values: string[] }
  | { kind: 'text' | 'number' | 'flag' };

export interface SchemaKey {
  optional: boolean;
  schema: Schema;
}

const scalars: Partial<Record<ts.SyntaxKind, 'text' | 'number' | 'flag'>> = {
  [ts.SyntaxKind.StringKeyword]: 'text',
  [ts.SyntaxKind.NumberKeyword]: 'number',
  [ts.SyntaxKind.BooleanKeyword]: 'flag',
};

function schemaOf(node: ts.TypeNode): Schema {
  if (ts.isTypeLiteralNode(node)) {
    return mappingOf(node.members);
  }
  if (ts.isArrayTypeNode(node)) {
    return { kind: 'list', of: schemaOf(node.elementType) };
  }
  if (ts.isTypeReferenceNode(node) && node.typeArguments?.[0]) {
    return { kind: 'list', of: schemaOf(node.typeArguments[0]) };
  }
  // `boolean | string[]`: the list is what can hold more than one wrong value.
  const list = ts.isUnionTypeNode(node) && node.types.find(ts.isArrayTypeNode);
  if (list) {
    return schemaOf(list);
  }
  if (ts.isUnionTypeNode(node)) {
    return { kind: 'choice', values: node.types.map(literalOf) };
  }
  const kind = scalars[node.kind];
  if (!kind) {
    throw new Error(`config.d.ts: ${node.getText()} is not read here`);
  }
  return { kind };
}

function literalOf(node: ts.TypeNode): string {
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) {
    return node.literal.text;
  }
  throw new Error(`config.d.ts: ${node.getText()} is no text`);
}

function mappingOf(members: ts.NodeArray<ts.TypeElement>): Schema {
  const keys: Record<string, SchemaKey> = {};
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) {
      return { kind: 'record', of: schemaOf(member.type) };
    }
    if (ts.isPropertySignature(member) && member.type) {
      keys[member.name.getText()] = {
        optional: member.questionToken !== undefined,
        schema: schemaOf(member.type),
      };
    }
  }
  return { kind: 'mapping', keys };
}

/** What `config.d.ts` says of the section `exposure`. */
export function readConfigSchema(): Schema {
  const path = join(__dirname, '../../config.d.ts');
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const config = source.statements.find(ts.isInterfaceDeclaration);
  const section = config && mappingOf(config.members);
  if (section?.kind === 'mapping' && section.keys.exposure) {
    return section.keys.exposure.schema;
  }
  throw new Error('config.d.ts declares no section `exposure`');
}
