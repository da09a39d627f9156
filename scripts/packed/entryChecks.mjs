/**
 * What has to work in a project that installed the packed files: a list of `{ title, file, content, run }`,
 * `run` being the arguments for Node.
 *
 * @param {{ specifier: string, runsIn: 'browser' | 'node' | 'both' }[]} entries
 */
export function entryChecks(entries) {
  const inNode = entries.filter(({ runsIn }) => runsIn !== 'browser');
  const inBrowser = entries.filter(({ runsIn }) => runsIn !== 'node');
  return [
    ...inNode.map(({ specifier }, index) => ({
      title: `require ${specifier}`,
      file: `require-${index}.cjs`,
      content: `if (Object.keys(require('${specifier}')).length === 0) throw new Error('exports nothing');\n`,
      run: [`require-${index}.cjs`],
    })),
    ...inNode.map(({ specifier }, index) => ({
      title: `import ${specifier}`,
      file: `import-${index}.mjs`,
      content: `if (Object.keys(await import('${specifier}')).length === 0) throw new Error('exports nothing');\n`,
      run: [`import-${index}.mjs`],
    })),
    ...inBrowser.map(({ specifier }, index) => ({
      title: `bundle ${specifier} for browsers`,
      file: `bundle-${index}.mjs`,
      content: `import * as entry from '${specifier}';\nglobalThis.entry = entry;\n`,
      run: [
        'node_modules/esbuild/bin/esbuild',
        `bundle-${index}.mjs`,
        ...bundleOptions,
      ],
    })),
    {
      title: 'types of every entry',
      file: 'types.ts',
      content: entries
        .map(
          ({ specifier }, index) =>
            `export * as entry${index} from '${specifier}';\n`,
        )
        .join(''),
      run: ['node_modules/typescript/bin/tsc', ...typeOptions, 'types.ts'],
    },
  ];
}

const bundleOptions = [
  ...['--bundle', '--platform=browser', '--format=esm', '--log-level=error'],
  ...['--outdir=bundled', '--define:process.env.NODE_ENV="production"'],
  ...['svg', 'png', 'woff', 'woff2', 'ttf', 'eot'].map(
    type => `--loader:.${type}=dataurl`,
  ),
];

const typeOptions = [
  ...['--noEmit', '--strict', '--skipLibCheck', '--esModuleInterop'],
  ...[
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--jsx',
    'react-jsx',
  ],
];
