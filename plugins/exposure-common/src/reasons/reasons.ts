import { acmeReasons } from './words/acmeReasons';
import { certificateReasons } from './words/certificateReasons';
import { dnsReasons } from './words/dnsReasons';
import { forecastReasons } from './words/forecastReasons';
import { missingCertificateReasons } from './words/missingCertificateReasons';
import { neighbourReasons } from './words/neighbourReasons';
import { rateLimitReasons } from './words/rateLimitReasons';
import { requestReasons } from './words/requestReasons';
import { routeReasons } from './words/routeReasons';
import { selfCheckReasons } from './words/selfCheckReasons';
import { servingReasons } from './words/servingReasons';
import { sourceReasons } from './words/sourceReasons';

/**
 * Every reason the diagnosis can give, with all its words. A reason has the name of its check, of its fixture
 * folder and of its heading in the documentation.
 * @public
 */
export const reasons = {
  ...requestReasons,
  ...routeReasons,
  ...acmeReasons,
  ...selfCheckReasons,
  ...rateLimitReasons,
  ...forecastReasons,
  ...neighbourReasons,
  ...missingCertificateReasons,
  ...certificateReasons,
  ...dnsReasons,
  ...servingReasons,
  ...sourceReasons,
} as const;

/**
 * The CamelCase name of a reason, e.g. `HostnameDoesNotResolve`.
 * @public
 */
export type Reason = keyof typeof reasons;
