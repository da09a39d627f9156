import { parseHostname } from '../hostname/parseHostname';

/** The hostnames in a foreign list, as A-labels; what is none is left for `parseRequest` to refuse. */
export function asHostnames(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.slice(0, 100) : [];
  return texts.flatMap(text => {
    const parsed = typeof text === 'string' ? parseHostname(text) : undefined;
    return parsed?.ok ? [parsed.value.ascii] : [];
  });
}
