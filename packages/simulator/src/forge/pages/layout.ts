import { Html, markup } from './markup';
import { style } from './style';

/** A whole page. */
export function layout(title: string, body: Html): string {
  return markup`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <header><a href="/">Demo forge</a></header>
        <main>${body}</main>
      </body>
    </html>`.text;
}
