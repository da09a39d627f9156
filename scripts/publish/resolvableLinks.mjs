import path from 'node:path';

const fence = /^\s*(```|~~~)/;
// Links and pictures of Markdown, and the attributes of HTML that Markdown lets through.
const link =
  /(?<before>(?<bang>!?)\[(?:[^[\]]|\[[^\]]*\])*\]\()(?<target>[^()\s]+)(?<after>\))|(?<attribute>\b(?:src|srcset|href)=")(?<value>[^"]+)(?<quote>")/g;
const pictureName = /\.(png|svg|gif|jpe?g|webp)$/;

/**
 * A page with its relative links made absolute, for readers who do not stand in the repository.
 *
 * @param {string} page Markdown
 * @param {object} options
 * @param {string} options.file where the page lies in the repository
 * @param {(file: string) => boolean} [options.comesAlong] whether a file lies beside the page wherever it is read
 * @param {(file: string, isPicture: boolean) => string} options.addressOf
 */
export function resolvableLinks(
  page,
  { file, comesAlong = () => false, addressOf },
) {
  const resolve = target => {
    if (/^([a-z][a-z0-9+.-]*:|#|\/)/i.test(target)) {
      return target;
    }
    const [relative, anchor] = target.split('#');
    const found = path.posix.join(path.posix.dirname(file), relative);
    if (comesAlong(found)) {
      return target;
    }
    const address = addressOf(found, pictureName.test(found));
    return anchor === undefined ? address : `${address}#${anchor}`;
  };
  return outsideFences(page, line =>
    line.replace(link, (...match) => {
      const { before, target, after, attribute, value, quote } = match.at(-1);
      return attribute
        ? attribute + resolve(value) + quote
        : before + resolve(target) + after;
    }),
  );
}

/**
 * Applies `change` to each line that is no code.
 *
 * @param {string} page
 * @param {(line: string) => string} change
 */
export function outsideFences(page, change) {
  let inFence = false;
  return page
    .split('\n')
    .map(line => {
      if (fence.test(line)) {
        inFence = !inFence;
        return line;
      }
      return inFence ? line : change(line);
    })
    .join('\n');
}
