import { challengeReasons, presentationReasons } from './acme/challengeReasons';
import { cleanupReasons } from './acme/cleanupReasons';
import { failedAliasReasons } from './acme/failed/failedAliasReasons';
import { deadChallengeReasons } from './acme/dead/deadChallengeReasons';
import { failedConnectionReasons } from './acme/failed/failedConnectionReasons';
import { failedLookupReasons } from './acme/failed/failedLookupReasons';
import { failedChallengeReasons } from './acme/failedChallengeReasons';
import { orderReasons } from './acme/order/orderReasons';
import { refusedOrderReasons } from './acme/order/refusedOrderReasons';
import { dnsSolverReasons } from './acme/providers/dnsSolverReasons';
import { selfCheckReasons } from './acme/selfCheck/selfCheckReasons';
import { formerSolverReasons } from './acme/solver/formerSolverReasons';
import { solverAdmissionReasons } from './acme/solver/solverAdmissionReasons';
import { solverGoneReasons } from './acme/solver/solverGoneReasons';
import { solverIngressReasons } from './acme/solver/solverIngressReasons';
import { solverListenerSetReasons } from './acme/solver/solverListenerSetReasons';
import { solverPodReasons } from './acme/solver/solverPodReasons';
import { solverRouteReasons } from './acme/solver/solverRouteReasons';
import { attemptReasons } from './certificate/attemptReasons';
import { certificateReasons } from './certificate/certificateReasons';
import { certificateRequestReasons } from './certificate/certificateRequestReasons';
import { commonNameReasons } from './certificate/commonNameReasons';
import { certificateStateReasons } from './certificate/certificateStateReasons';
import { missingCertificateReasons } from './certificate/source/missingCertificateReasons';
import { brokenSecretReasons } from './certificate/stuck/brokenSecretReasons';
import { finishedRequestReasons } from './certificate/stuck/finishedRequestReasons';
import { leftRequestReasons } from './certificate/stuck/leftRequestReasons';
import { pendingRequestReasons } from './certificate/stuck/pendingRequestReasons';
import { missingRequestReasons } from './certificate/stuck/missingRequestReasons';
import { stuckOrderReasons } from './certificate/stuck/stuckOrderReasons';
import { stuckRenewalReasons } from './certificate/stuck/stuckRenewalReasons';
import { stuckRequestReasons } from './certificate/stuck/stuckRequestReasons';
import { knownOtherCertificateReasons } from './certificate/source/knownOtherCertificateReasons';
import { managedCertificateReasons } from './certificate/source/managedCertificateReasons';
import { otherCertificateReasons } from './certificate/source/otherCertificateReasons';
import { unservedSecretReasons } from './certificate/source/unservedSecretReasons';
import { otherRouteTlsReasons } from './certificate/source/otherRouteTlsReasons';
import { proxyCertificateReasons } from './certificate/source/proxyCertificateReasons';
import { unreadCertificateReasons } from './certificate/source/unreadCertificateReasons';
import { otherNameReasons } from './certificate/stuck/otherNameReasons';
import { reissueReasons } from './certificate/stuck/reissueReasons';
import { renewalReasons } from './certificate/renewalReasons';
import { askedRecordReasons } from './dns/askedRecordReasons';
import { signingCertificateReasons } from './certificate/signingCertificateReasons';
import { trustReasons } from './certificate/trustReasons';
import { caaReasons } from './dns/caaReasons';
import { dnssecReasons } from './dns/dnssecReasons';
import { externalDnsReasons } from './dns/externalDnsReasons';
import { ipv6LookupReasons } from './dns/ipv6LookupReasons';
import { misplacedReasons } from './dns/misplacedReasons';
import { nameServerReasons } from './dns/nameServerReasons';
import { proxyReasons } from './dns/proxyReasons';
import { recordReasons } from './dns/recordReasons';
import { viewReasons } from './dns/viewReasons';
import { zoneCutReasons } from './dns/zoneCutReasons';
import { zoneReasons } from './dns/zoneReasons';
import { forecastReasons } from './forecast/forecastReasons';
import { claimReasons } from './neighbours/claimReasons';
import { annotationReasons } from './issuer/annotationReasons';
import { caRefusalReasons } from './issuer/caRefusalReasons';
import { externalIssuerReasons } from './issuer/externalIssuerReasons';
import { issuerAccessReasons } from './issuer/issuerAccessReasons';
import { issuerAccountReasons } from './issuer/issuerAccountReasons';
import { issuerReasons } from './issuer/issuerReasons';
import { issuerServerReasons } from './issuer/issuerServerReasons';
import { returnedReasons } from './issuer/returnedReasons';
import { missingIssuerReasons } from './issuer/missingIssuerReasons';
import { neighbourReasons } from './neighbours/neighbourReasons';
import { requestReasons } from './request/requestReasons';
import { routeReasons } from './route/routeReasons';
import { servingReasons } from './serving/servingReasons';
import { sourceReasons } from './sources/sourceReasons';

/**
 * Every reason, cause before symptom: the certificate's chain from its lowest object upwards, then what we asked
 * ourselves. Of two findings that argue for the same headline the earlier one decides it.
 */
export const registry = {
  ...requestReasons,
  ...leftRequestReasons,
  ...finishedRequestReasons,
  ...stuckRequestReasons,
  ...missingRequestReasons,
  ...pendingRequestReasons,
  ...reissueReasons,
  ...brokenSecretReasons,
  ...stuckOrderReasons,
  ...cleanupReasons,
  ...failedAliasReasons,
  ...deadChallengeReasons,
  ...failedLookupReasons,
  ...failedConnectionReasons,
  ...failedChallengeReasons,
  ...dnsSolverReasons,
  ...solverAdmissionReasons,
  ...presentationReasons,
  ...formerSolverReasons,
  ...solverGoneReasons,
  ...solverIngressReasons,
  ...solverListenerSetReasons,
  ...solverRouteReasons,
  ...solverPodReasons,
  ...selfCheckReasons,
  ...challengeReasons,
  ...refusedOrderReasons,
  ...orderReasons,
  ...missingIssuerReasons,
  ...externalIssuerReasons,
  ...issuerAccessReasons,
  ...issuerAccountReasons,
  ...issuerServerReasons,
  ...returnedReasons,
  ...caRefusalReasons,
  ...otherNameReasons,
  ...issuerReasons,
  ...certificateRequestReasons,
  ...attemptReasons,
  ...dnssecReasons,
  ...zoneCutReasons,
  ...nameServerReasons,
  ...proxyReasons,
  ...viewReasons,
  ...zoneReasons,
  ...askedRecordReasons,
  ...misplacedReasons,
  ...externalDnsReasons,
  ...recordReasons,
  ...ipv6LookupReasons,
  ...caaReasons,
  ...routeReasons,
  ...certificateReasons,
  ...commonNameReasons,
  ...annotationReasons,
  ...managedCertificateReasons,
  ...knownOtherCertificateReasons,
  ...otherCertificateReasons,
  ...missingCertificateReasons,
  ...proxyCertificateReasons,
  ...unreadCertificateReasons,
  ...unservedSecretReasons,
  ...otherRouteTlsReasons,
  ...certificateStateReasons,
  ...stuckRenewalReasons,
  ...renewalReasons,
  ...signingCertificateReasons,
  ...trustReasons,
  ...servingReasons,
  ...claimReasons,
  ...sourceReasons,
  ...forecastReasons,
  ...neighbourReasons,
};
