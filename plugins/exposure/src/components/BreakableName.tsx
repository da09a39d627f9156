import { Fragment } from 'react';

/**
 * A name whose lines end after its dots rather than inside a label. `wbr` is no character, so what is copied stays the name.
 * @internal
 */
export function BreakableName({ children }: { children: string }) {
  return (
    <>
      {children.split(/(?<=\.)/).map((label, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {label}
        </Fragment>
      ))}
    </>
  );
}
