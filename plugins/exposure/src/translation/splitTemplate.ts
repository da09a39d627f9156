import { Finding } from '@exposure/backstage-plugin-exposure-common';

/** A piece of a template: fixed text, or the value of a parameter. @internal */
export type TemplatePiece =
  | { text: string }
  | { parameter: string; value: string | number };

const parameter = /(\{[A-Za-z]+\})/;

/**
 * Cuts a template into text and parameters. A parameter that has no value stays as it is written.
 * @internal
 */
export function splitTemplate(
  template: string,
  params: Finding['params'],
): TemplatePiece[] {
  return template
    .split(parameter)
    .filter(piece => piece !== '')
    .map(piece => {
      const name = piece.slice(1, -1);
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return parameter.test(piece) && value !== undefined
        ? { parameter: name, value }
        : { text: piece };
    });
}
