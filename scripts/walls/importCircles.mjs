import path from 'node:path';

const statement =
  /(?:^|\n)(?:import|export)\s+(?:(type\s)|([^'";]*?)\sfrom\s+|(?=['"]))(?:[^'";]*?\sfrom\s+)?['"](\.{1,2}\/[^'"]*)['"]/g;
const call = /\b(?:import|require)\(\s*['"](\.{1,2}\/[^'"]*)['"]/g;

/** What stands between the braces is types alone, each with the word. */
function isOfTypes(clause) {
  const names = /^\{([^}]*)\}$/.exec(clause.trim())?.[1].split(',') ?? [''];
  return names
    .filter((name, index) => name.trim() || index === 0)
    .every(name => /^\s*type\s/.test(name));
}

/** The relative imports of a file; `types` says that nothing of it is left when it runs. */
export function importsOf(text) {
  const named = [...text.matchAll(statement)].map(
    ([, type, clause = '', specifier]) => {
      return { specifier, types: Boolean(type) || isOfTypes(clause) };
    },
  );
  const called = [...text.matchAll(call)].map(([, specifier]) => {
    return { specifier, types: false };
  });
  return [...named, ...called];
}

function graphOf(texts) {
  const resolve = (file, specifier) => {
    const base = path.posix.join(path.posix.dirname(file), specifier);
    return ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '.js', '.cjs']
      .map(ending => base + ending)
      .find(one => texts.has(one));
  };
  return new Map(
    [...texts].map(([file, text]) => {
      const edges = importsOf(text).map(({ specifier, types }) => {
        return { to: resolve(file, specifier), types };
      });
      return [file, edges.filter(({ to }) => to !== undefined)];
    }),
  );
}

/** Tarjan's strongly connected components with more than one file, or with a file that imports itself. */
function components(graph) {
  const order = new Map();
  const lowest = new Map();
  const stack = [];
  const found = [];
  const visit = file => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    stack.push(file);
    for (const next of graph.get(file)) {
      if (!order.has(next)) {
        visit(next);
      }
      if (stack.includes(next)) {
        lowest.set(file, Math.min(lowest.get(file), lowest.get(next)));
      }
    }
    if (lowest.get(file) !== order.get(file)) {
      return;
    }
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || graph.get(file).includes(file)) {
      found.push(circle.sort());
    }
  };
  for (const file of graph.keys()) {
    if (!order.has(file)) {
      visit(file);
    }
  }
  return found;
}

/** The first folder below `src`: what changes together. A file that lies loose in `src` is a room of its own. */
function roomOf(file) {
  const [, root, below] = /^(.*?\bsrc\/)(.*)$/.exec(file) ?? ['', '', file];
  return root + below.split('/')[0];
}

/**
 * Files that import each other in a circle. Types may do so within one room, because nothing of them is left when it runs.
 *
 * @param {Map<string, string>} texts by path, with slashes
 * @returns {string[][]}
 */
export function importCircles(texts) {
  const graph = graphOf(texts);
  const reduced = keep =>
    new Map(
      [...graph].map(([file, edges]) => [
        file,
        edges.filter(keep).map(({ to }) => to),
      ]),
    );
  const ofCode = components(reduced(({ types }) => !types));
  const acrossRooms = components(reduced(() => true)).filter(
    circle => new Set(circle.map(roomOf)).size > 1,
  );
  const isNew = circle =>
    !ofCode.some(one => one.some(f => circle.includes(f)));
  return [...ofCode, ...acrossRooms.filter(isNew)];
}
