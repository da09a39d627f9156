import '@testing-library/jest-dom';
import ButtonBase from '@material-ui/core/ButtonBase';
import { configure } from '@testing-library/react';
import { config } from 'react-transition-group';

// A busy machine renders late; what never appears still fails, only later.
configure({ asyncUtilTimeout: 60_000 });

// What moves into place by timers moves while a test does something else, and sooner or later by how busy the machine is:
// transitions, and the ripples of a button, which have timers of their own.
config.disabled = true;
Object.assign(ButtonBase, { defaultProps: { disableRipple: true } });

// jsdom has no pages that are longer than their window. The scaffolder's stepper goes to the top at each step.
window.scrollTo = () => {};

// jsdom does not say that localhost is a secure context, where a browser opens the clipboard.
Object.defineProperty(window, 'isSecureContext', { value: true });
