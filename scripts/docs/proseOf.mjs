const fence = /^\s*(```|~~~)/;

/**
 * A page without its code, code marks and link targets, which are names that others gave. Lines keep their numbers.
 * What a comment in a block of code says is ours, and stays.
 *
 * @param {string} page Markdown
 */
export function proseOf(page) {
  let inFence = false;
  return page
    .split('\n')
    .map(line => {
      if (fence.test(line)) {
        inFence = !inFence;
        return '';
      }
      return inFence ? commentOf(line) : withoutMarks(line);
    })
    .join('\n');
}

function commentOf(line) {
  return /(?:^|\s+)(?:#|\/\/) .*$/.exec(line)?.[0] ?? '';
}

function withoutMarks(line) {
  return line
    .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    .replace(/\]\([^()\s]+\)/g, ']()');
}
