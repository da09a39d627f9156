/**
 * What libraries write to the console in every test that uses them, and no change of ours would end: the first words, and who
 * writes them. All else on the console fails the test file that wrote it.
 */
export const libraryNotes = [
  {
    begins: 'Warning: findDOMNode is deprecated',
    who: "Material UI 4, whose buttons ask React's old way for their element",
  },
  {
    begins: '⚠️ React Router Future Flag Warning:',
    who: "the router of Backstage's legacy test app",
  },
  {
    begins: 'Warning: [JSS] processedRuleToParse is not defined',
    who: "the CSS parser of jsdom 27, which misses a `var` where Material UI's styles insert a rule into a media rule",
  },
];

/** What a test file wrote to the console itself. */
export function ownEntries(entries = []) {
  return entries.filter(
    ({ message }) =>
      !libraryNotes.some(({ begins }) => message.startsWith(begins)),
  );
}
