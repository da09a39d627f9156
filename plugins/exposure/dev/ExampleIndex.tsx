import { Content, Header, Link, Page } from '@backstage/core-components';
import { examples } from './examples';

/** Where all states are found: a page without a way to it is seen by nobody. */
export function ExampleIndex() {
  return (
    <Page themeId="tool">
      <Header title="The card in every state" />
      <Content>
        <ul>
          {Array.from(examples.keys(), name => (
            <li key={name}>
              <Link to={`/${name}`}>{name}</Link>
            </li>
          ))}
        </ul>
      </Content>
    </Page>
  );
}
