import MarkdownIt from 'markdown-it';
import { Html } from './markup';

// `html: false` escapes tags, and the default link check refuses `javascript:` and its like.
const markdown = new MarkdownIt({ html: false });

/** A pull request's body as HTML; comments, which carry markers for machines, are left out as GitHub does. */
export function renderMarkdown(body: string): Html {
  return new Html(markdown.render(body.replace(/<!--[\s\S]*?-->/g, '')));
}
