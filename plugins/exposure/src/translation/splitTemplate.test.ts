import { splitTemplate } from './splitTemplate';

describe('splitTemplate', () => {
  it.each([
    ['no parameter', {}, [{ text: 'no parameter' }]],
    [
      '{hostname} is {found}.',
      { hostname: 'a.example.com', found: '203.0.113.9' },
      [
        { parameter: 'hostname', value: 'a.example.com' },
        { text: ' is ' },
        { parameter: 'found', value: '203.0.113.9' },
        { text: '.' },
      ],
    ],
    ['{missing}', {}, [{ text: '{missing}' }]],
    ['{toString}', {}, [{ text: '{toString}' }]],
    [
      '{first}',
      { first: '{second}', second: 'x' },
      [{ parameter: 'first', value: '{second}' }],
    ],
  ])('%s', (template, params, pieces) => {
    expect(splitTemplate(template, params)).toEqual(pieces);
  });
});
