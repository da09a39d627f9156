import { acmeReasons } from './reasons/acmeReasons';
import { certificateReasons } from './reasons/certificateReasons';
import { dnsReasons } from './reasons/dnsReasons';
import { forecastReasons } from './reasons/forecastReasons';
import { missingCertificateReasons } from './reasons/missingCertificateReasons';
import { neighbourReasons } from './reasons/neighbourReasons';
import { rateLimitReasons } from './reasons/rateLimitReasons';
import { requestReasons } from './reasons/requestReasons';
import { routeReasons } from './reasons/routeReasons';
import { selfCheckReasons } from './reasons/selfCheckReasons';
import { servingReasons } from './reasons/servingReasons';
import { sourceReasons } from './reasons/sourceReasons';

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
