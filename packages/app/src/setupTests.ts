import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine renders late; what never appears still fails, only later.
configure({ asyncUtilTimeout: 60_000 });
