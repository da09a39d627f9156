import { EntityRequests } from '@exposure/backstage-plugin-exposure-common';
import { filledIn } from './renderField';

const present: EntityRequests['requests'] = [
  {
    environment: 'test-eu',
    namespace: 'shop',
    request: { hostnames: ['shop.test.example.com'] },
    notRead: [],
  },
  {
    environment: 'prod-eu',
    namespace: 'shop',
    request: {
      hostnames: ['shop.example.com'],
      redirects: ['www.shop.example.com'],
    },
    notRead: [],
  },
];

/** A backend that knows them. */
export const reading = {
  requests: async () => ({ requests: present }),
};

const { hostnames: _, ...rest } = filledIn;

/** The form of their component and namespace, before an address is typed. */
export const place = rest;
