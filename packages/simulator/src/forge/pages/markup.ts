/** Text that is safe to put between tags and into quoted attributes. */
export class Html {
  constructor(readonly text: string) {}
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Puts a page together; every value is escaped unless it is {@link Html} already. */
export function markup(
  parts: TemplateStringsArray,
  ...values: (string | number | Html | readonly Html[])[]
): Html {
  const rendered = values.map(value => {
    if (value instanceof Html) {
      return value.text;
    }
    if (typeof value === 'object') {
      return value.map(it => it.text).join('');
    }
    return String(value).replace(/[&<>"']/g, found => entities[found] ?? found);
  });
  return new Html(String.raw({ raw: parts }, ...rendered));
}
