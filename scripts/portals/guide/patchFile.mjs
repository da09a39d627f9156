/**
 * A file after what a guide shows as a diff without line numbers. A line `…` stands for any number of lines between
 * two places. Indentation does not have to fit: what is added moves with the line before it.
 *
 * @param {string} content
 * @param {string} patch
 * @throws {Error} naming the first line of a place that the file does not have
 */
export function patchFile(content, patch) {
  return hunksOf(patch)
    .reduce((lines, hunk) => applyHunk(lines, hunk), content.split('\n'))
    .join('\n');
}

function hunksOf(patch) {
  const hunks = [[]];
  for (const line of patch.split('\n')) {
    if (line.trim() === '…') {
      hunks.push([]);
    } else {
      hunks.at(-1).push({ sign: line[0] ?? ' ', text: line.slice(1) });
    }
  }
  return hunks.filter(hunk => hunk.length > 0);
}

function applyHunk(lines, hunk) {
  const old = hunk.filter(({ sign }) => sign !== '+');
  const at = old.length === 0 ? 0 : findLines(lines, old);
  const changed = [];
  let index = at;
  let shift = 0;
  for (const { sign, text } of hunk) {
    if (sign === '+') {
      changed.push(indented(text, shift));
    } else {
      shift = indentation(lines[index]) - indentation(text);
      if (sign !== '-') {
        changed.push(lines[index]);
      }
      index += 1;
    }
  }
  return [...lines.slice(0, at), ...changed, ...lines.slice(index)];
}

function findLines(lines, wanted) {
  const at = lines.findIndex((_, start) =>
    wanted.every(
      ({ text }, offset) => lines[start + offset]?.trim() === text.trim(),
    ),
  );
  if (at < 0) {
    throw new Error(`The file has no such place: ${wanted[0].text.trim()}`);
  }
  return at;
}

const indentation = line => line.length - line.trimStart().length;

function indented(text, shift) {
  if (text.trim() === '') {
    return '';
  }
  return ' '.repeat(Math.max(indentation(text) + shift, 0)) + text.trimStart();
}
