import { render } from '@testing-library/react';
import { BreakableName } from './BreakableName';
import { CodeText } from './CodeText';

const linesOf = (element: HTMLElement) =>
  element.innerHTML.split(/<wbr>/).map(line => line.replace(/<[^>]*>/g, ''));

describe('a long name', () => {
  it('ends its lines after a dot, and stays the name when it is copied', () => {
    const { container } = render(
      <BreakableName>newsletter.example.com</BreakableName>,
    );
    expect(linesOf(container)).toEqual(['newsletter.', 'example.', 'com']);
    expect(container.textContent).toBe('newsletter.example.com');
  });

  it('does so as code, with the dot at its end', () => {
    const { container } = render(<CodeText>shop.example.com.</CodeText>);
    expect(linesOf(container)).toEqual(['shop.', 'example.', 'com.']);
  });
});
