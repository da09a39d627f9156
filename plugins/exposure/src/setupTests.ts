import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine renders late; what never appears still fails, only later.
configure({ asyncUtilTimeout: 10_000 });

// jsdom does not say that localhost is a secure context, where a browser opens the clipboard.
Object.defineProperty(window, 'isSecureContext', { value: true });
