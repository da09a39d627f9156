import { render, screen } from '@testing-library/react';
import { app } from './App';

// The build puts the configuration itself in this place, not its text, although the type of process.env knows text only.
const configuration = [
  {
    context: 'test',
    data: {
      app: { title: 'Exposure demo', baseUrl: 'http://localhost' },
      auth: { providers: { guest: {} } },
      backend: { baseUrl: 'http://localhost' },
    },
  },
] as unknown as string;

describe('app', () => {
  const env = process.env;

  afterEach(() => {
    process.env = env;
  });

  it('starts and offers to enter as a guest', async () => {
    process.env = { NODE_ENV: 'test', APP_CONFIG: configuration };

    render(app.createRoot());

    expect(await screen.findByText('Guest')).toBeInTheDocument();
  });
});
