const fs = require('node:fs');
const path = require('node:path');

const page = path.join(__dirname, '../../docs/style.md');
const section = /<!-- phrases -->\n([^]*?)\n<!-- end of phrases -->/;

/**
 * The phrases that docs/style.md rules out, in the order of its table: `{ phrase, better }`. CommonJS, so that jest can
 * load it too: the words of the core are held to the same list.
 *
 * @param {string} [text] the page
 * @returns {{ phrase: string, better: string }[]}
 */
function stylePhrases(text = fs.readFileSync(page, 'utf8')) {
  const [, table = ''] = section.exec(text) ?? [];
  return table
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(([, phrase, better]) => ({ phrase, better }));
}

/**
 * Where phrases of the list occur in a text: `{ phrase, better, line }`, in order of lines.
 *
 * @param {string} text
 * @param {{ phrase: string, better: string }[]} [phrases]
 */
function unwantedPhrases(text, phrases = stylePhrases()) {
  return phrases
    .flatMap(({ phrase, better }) =>
      [...text.matchAll(patternOf(phrase))].map(({ index }) => ({
        phrase,
        better,
        line: text.slice(0, index).split('\n').length,
      })),
    )
    .sort((one, other) => one.line - other.line);
}

// A phrase may continue on the next line, also inside a list, a quotation or a YAML comment.
const gap = String.raw`(?:[ \t]+|[ \t]*\n[ \t]*(?:(?:[>#*]|//)[ \t]*)*)`;

function patternOf(phrase) {
  const words = phrase
    .split(' ')
    .map(word =>
      word === '…' ? String.raw`(?:[^\s.!?]+${gap}){0,2}[^\s.!?]+` : word,
    );
  return new RegExp(String.raw`(?<![\w-])${words.join(gap)}(?![\w-])`, 'gi');
}

module.exports = { stylePhrases, unwantedPhrases };
