// Written by scripts/golden/writeFindingMessages.cjs, from the reasons of exposure-common. Do not edit.

/** A literal, because `backstage-cli translations export` reads the messages out of their types. */
export const findingMessages = {
  'AccountDoesNotExist.title': 'The issuer’s ACME account does not exist',
  'AccountDoesNotExist.explanation':
    'The certificate authority does not know the account of the issuer {{issuer}}, and no retry changes that: {{message}}',
  'AccountDoesNotExist.fix1':
    'Platform team: delete the Secret with the issuer’s account key, so that cert-manager registers a new account.',
  'AccountPaused.title': 'The certificate authority has paused this hostname',
  'AccountPaused.explanation':
    'After too many failed validations the certificate authority paused {{hostname}}: {{message}}',
  'AccountPaused.fix1': 'Correct the cause of the failed validations.',
  'AccountPaused.fix2':
    'Platform team: unpause the hostname with the link in the certificate authority’s answer.',
  'AttemptOverdue.title': 'The next attempt is overdue',
  'AttemptOverdue.explanation':
    'The next attempt for the Certificate {{certificate}} was due at {{retryAt}}, and cert-manager has not started it.',
  'AttemptOverdue.fix1':
    'Platform team: check that cert-manager is running, and search its log for the Certificate.',
  'BackendServiceMissing.title': 'The Service does not exist',
  'BackendServiceMissing.explanation':
    'The {{routeKind}} {{route}} sends requests for {{hostname}} to the Service {{service}}, which does not exist in the namespace {{namespace}}.',
  'BackendServiceMissing.fix1':
    'Create the Service, or correct its name in the {{routeKind}}.',
  'BeingRemoved.title': 'The address is being removed',
  'BeingRemoved.explanation':
    'The pull request “{{pullRequest}}”, which removes {{hostname}}, was merged. Its objects are still in {{environment}}.',
  'BeingRemoved.fix1': 'Nothing to do: the deployment tool removes them.',
  'CaaForbidsIssuer.title': 'A CAA record forbids the certificate authority',
  'CaaForbidsIssuer.explanation':
    'The CAA records at {{place}} say {{found}}. The issuer {{issuer}} needs {{expected}} to be allowed there: {{because}}.',
  'CaaForbidsIssuer.fix1':
    '{{dnsOwner}}: add the record CAA 0 {{tag}} "{{expected}}" at {{caaName}}.',
  'CertificateExpired.title': 'The certificate has expired',
  'CertificateExpired.explanation':
    'The Certificate {{certificate}} expired at {{notAfter}}. Browsers refuse the address.',
  'CertificateExpired.fix1': 'Correct the cause shown here first.',
  'CertificateExpired.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if no cause is shown.',
  'CertificateExpired.fix3':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards to renew immediately.',
  'CertificateFromController.title': 'The certificate comes from elsewhere',
  'CertificateFromController.explanation':
    'The {{routeKind}} {{route}} takes the certificate for {{hostname}} from no Secret of its own. Provided by: {{source}}. It was not read.',
  'CertificateFromController.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'CertificateInOtherNamespace.title':
    'The Certificate is in another namespace',
  'CertificateInOtherNamespace.explanation':
    'The {{routeKind}} {{route}} looks for the Secret {{secret}} in {{namespace}}. The Certificate {{certificate}} writes it in the namespace {{otherNamespace}}, and nothing is known to copy it.',
  'CertificateInOtherNamespace.fix1':
    'Create the Certificate in the namespace {{namespace}}, beside the {{routeKind}}.',
  'CertificateInOtherNamespace.fix2':
    'Platform team: add {{namespace}} to what a copying program serves, if the Secret is to be shared.',
  'CertificateIssuing.title': 'The certificate is being issued',
  'CertificateIssuing.explanation':
    'cert-manager is working on the Certificate {{certificate}}: {{message}}',
  'CertificateIssuing.fix1':
    'Nothing to do: this usually takes less than a minute.',
  'CertificateIssuing.fix2':
    'Platform team: check cert-manager if it takes longer.',
  'CertificateKeepsChanging.title': 'The Certificate keeps changing',
  'CertificateKeepsChanging.explanation':
    'The Certificate {{certificate}} has been issued {{revision}} times since {{createdAt}}, because the fields it requests differ from what was issued.',
  'CertificateKeepsChanging.fix1':
    'Find what changes the Certificate {{certificate}}: two programs that write it, such as Argo CD and an Ingress annotation, or a field that the issuer does not keep.',
  'CertificateMissing.title': 'No certificate is requested',
  'CertificateMissing.explanation':
    'The {{routeKind}} {{route}} serves {{hostname}}, but no Certificate in {{namespace}} covers it, and no annotation requests one from cert-manager.',
  'CertificateMissing.fix1': 'Apply the Certificate of this exposure.',
  'CertificateMissing.fix2':
    'Check the spelling of the annotation cert-manager.io/cluster-issuer, and that spec.tls names the hostname and a Secret.',
  'CertificateMissing.fix3':
    'Turn on the environment’s TLS probe if the Secret is filled by hand: it shows what is served.',
  'CertificateNotMade.title': 'cert-manager has not created the Certificate',
  'CertificateNotMade.explanation':
    'The {{object}} requests a certificate for {{hostname}} with its annotation {{annotation}}, but there is no Certificate.',
  'CertificateNotMade.fix1':
    'Platform team: check that cert-manager is running and handles annotations of this kind.',
  'CertificateNotMade.fix2':
    'Platform team: enable cert-manager’s Gateway API support if the annotation is on a Gateway or ListenerSet.',
  'CertificateNotReady.title': 'The Certificate is not ready',
  'CertificateNotReady.explanation':
    'The Certificate {{certificate}} reports {{condition}}: {{message}}',
  'CertificateNotReady.fix1': 'Read the message and correct the Certificate.',
  'CertificateNotReconciled.title': 'cert-manager has not processed the change',
  'CertificateNotReconciled.explanation':
    'The Certificate {{certificate}} was changed, and its status is still about what it was before. Whether the Secret fits the change is not known.',
  'CertificateNotReconciled.fix1':
    'Platform team: check that cert-manager is running; it processes a change within seconds.',
  'CertificateNotSeen.title': 'The certificate is not visible from here',
  'CertificateNotSeen.explanation':
    'No object in the cluster shows the current certificate of {{hostname}}, so only a TLS handshake can show what is served.',
  'CertificateNotSeen.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'CertificatesPerExactSetExhausted.title':
    'No certificates left for this exact hostname',
  'CertificatesPerExactSetExhausted.explanation':
    'Let’s Encrypt, assumed behind {{issuer}}, issues {{limit}} certificates for exactly these hostnames within {{window}}, renewals included. At least {{count}} were issued for {{hostname}}; the next is possible from {{until}}.',
  'CertificatesPerExactSetExhausted.fix1': 'Wait until {{until}}.',
  'CertificatesPerExactSetExhausted.fix2':
    'Find what ordered the same certificate so often: a Secret or Certificate that is deleted again and again, or two owners of one Secret.',
  'CertificatesPerExactSetExhausted.fix3':
    'Use the staging issuer for experiments.',
  'CertificatesPerExactSetExhausted.fix4':
    'Expect fewer than shown: certificates that others order count too and are not visible here.',
  'CertificatesPerExactSetExhausted.fix5':
    'Platform team: confirm that {{issuer}} is Let’s Encrypt; the configuration only gives its trust, “{{trust}}”.',
  'CertificatesPerExactSetNear.title':
    'Few certificates left for this exact hostname',
  'CertificatesPerExactSetNear.explanation':
    'Let’s Encrypt, assumed behind {{issuer}}, issues {{limit}} certificates for exactly these hostnames within {{window}}, renewals included. At least {{count}} were issued for {{hostname}}; after this request at most {{remaining}} remain.',
  'CertificatesPerExactSetNear.fix1':
    'Do not delete Secrets or Certificates to try again: each attempt counts.',
  'CertificatesPerExactSetNear.fix2': 'Use the staging issuer for experiments.',
  'CertificatesPerExactSetNear.fix3':
    'Expect fewer than shown: certificates that others order count too and are not visible here.',
  'CertificatesPerExactSetNear.fix4':
    'Platform team: confirm that {{issuer}} is Let’s Encrypt; the configuration only gives its trust, “{{trust}}”.',
  'CertificatesPerRegisteredDomainExhausted.title':
    'No certificates left for the registered domain',
  'CertificatesPerRegisteredDomainExhausted.explanation':
    'Let’s Encrypt, assumed behind {{issuer}}, issues {{limit}} new certificates under {{registeredDomain}} within {{window}}. At least {{count}} are used, at most {{left}} remain; this request needs {{needed}}.',
  'CertificatesPerRegisteredDomainExhausted.fix1':
    'Wait until {{until}}, or request at most {{left}} new hostnames now.',
  'CertificatesPerRegisteredDomainExhausted.fix2':
    'Do not switch to another hostname under {{registeredDomain}}: all of them count together.',
  'CertificatesPerRegisteredDomainExhausted.fix3':
    'Use the staging issuer for experiments.',
  'CertificatesPerRegisteredDomainExhausted.fix4':
    'Platform team: ask Let’s Encrypt for a higher limit, or use a wildcard certificate.',
  'CertificatesPerRegisteredDomainExhausted.fix5':
    'Expect fewer than shown: certificates that others order count too and are not visible here.',
  'CertificatesPerRegisteredDomainExhausted.fix6':
    'Platform team: confirm that {{issuer}} is Let’s Encrypt; the configuration only gives its trust, “{{trust}}”.',
  'CertificatesPerRegisteredDomainNear.title':
    'Few certificates left for the registered domain',
  'CertificatesPerRegisteredDomainNear.explanation':
    'Let’s Encrypt, assumed behind {{issuer}}, issues {{limit}} new certificates under {{registeredDomain}} within {{window}}. At least {{count}} are used; after the {{needed}} of this request at most {{remaining}} remain.',
  'CertificatesPerRegisteredDomainNear.fix1':
    'Request only the hostnames that are needed now.',
  'CertificatesPerRegisteredDomainNear.fix2':
    'Do not switch to another hostname under {{registeredDomain}}: all of them count together.',
  'CertificatesPerRegisteredDomainNear.fix3':
    'Platform team: ask Let’s Encrypt for a higher limit before it is reached.',
  'CertificatesPerRegisteredDomainNear.fix4':
    'Expect fewer than shown: certificates that others order count too and are not visible here.',
  'CertificatesPerRegisteredDomainNear.fix5':
    'Platform team: confirm that {{issuer}} is Let’s Encrypt; the configuration only gives its trust, “{{trust}}”.',
  'ChallengeInvalid.title': 'Validation of the hostname failed',
  'ChallengeInvalid.explanation':
    'The challenge for {{hostname}} failed: {{message}}',
  'ChallengeInvalid.fix1':
    'Read the certificate authority’s answer and correct what it names; cert-manager retries automatically.',
  'ChallengeInvalidAnswer.title':
    'The certificate authority reached another server',
  'ChallengeInvalidAnswer.explanation':
    'The certificate authority requested the challenge response from {{hostname}} and received something else: {{message}}',
  'ChallengeInvalidAnswer.fix1':
    '{{dnsOwner}}: remove old A and AAAA records; {{hostname}} must point to {{target}} only.',
  'ChallengeInvalidConnection.title':
    'The certificate authority cannot connect',
  'ChallengeInvalidConnection.explanation':
    'The certificate authority could not reach {{hostname}} on port 80: {{message}}',
  'ChallengeInvalidConnection.fix1':
    'Check that all addresses of {{hostname}}, IPv6 included, are the platform’s.',
  'ChallengeInvalidConnection.fix2':
    'Platform team: open port 80 to the whole internet; validation comes from several countries, so blocking by country breaks it.',
  'ChallengeInvalidDns.title':
    'The certificate authority cannot resolve the hostname',
  'ChallengeInvalidDns.explanation':
    'The certificate authority received no usable DNS answer for {{hostname}}: {{message}}',
  'ChallengeInvalidDns.fix1':
    '{{dnsOwner}}: make {{hostname}} resolve on the public internet, with valid DNSSEC signatures if the zone is signed.',
  'ChallengeInvalidDns.fix2':
    'Wait if the record has been corrected since: cert-manager retries automatically.',
  'ChallengeInvalidDns.fix3':
    '{{dnsOwner}}: make the zone’s servers answer CAA queries too, even with an empty answer, if the message names CAA.',
  'ChallengeInvalidForbidden.title':
    'A login, allowlist or redirect blocks validation',
  'ChallengeInvalidForbidden.explanation':
    'The certificate authority requested the challenge response from {{hostname}} and was turned away: {{message}}',
  'ChallengeInvalidForbidden.fix1':
    'Exempt the path /.well-known/acme-challenge/ from login, allowlist and redirects.',
  'ChallengeInvalidForbidden.fix2':
    'Use only ports 80 and 443 for any redirect of that path.',
  'ChallengeInvalidNotFound.title': 'Validation does not reach the solver',
  'ChallengeInvalidNotFound.explanation':
    '{{hostname}} points to this platform, but the certificate authority received something other than the challenge response of cert-manager’s solver: {{message}}',
  'ChallengeInvalidNotFound.fix1':
    'Check that no other route of {{hostname}} serves the path /.well-known/acme-challenge/.',
  'ChallengeInvalidNotFound.fix2':
    'Check that the issuer’s solver uses the Ingress class or the Gateway of this environment.',
  'ChallengeInvalidNotFound.fix3':
    'Wait if the DNS record has been corrected since: cert-manager retries automatically.',
  'ChallengeInvalidSecondary.title': 'Validation fails from some regions',
  'ChallengeInvalidSecondary.explanation':
    'The certificate authority validates {{hostname}} from several countries, and too few of these attempts succeeded: {{message}}',
  'ChallengeInvalidSecondary.fix1':
    'Platform team: do not block port 80 by country or network in the load balancer or firewall.',
  'ChallengeInvalidSecondary.fix2':
    '{{dnsOwner}}: check that all servers of the zone give the same answer, quickly and from everywhere.',
  'ChallengeInvalidServerError.title':
    'The controller cannot reach the solver pod',
  'ChallengeInvalidServerError.explanation':
    'The certificate authority received status {{status}} from {{hostname}}: the controller cannot reach cert-manager’s solver pod. The answer: {{message}}',
  'ChallengeInvalidServerError.fix1':
    'Allow the ingress controller to reach pods labelled acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
  'ChallengeInvalidServerError.fix2':
    'Check that the solver pod runs in {{namespace}}: quotas and registry rules can block it.',
  'ChallengeInvalidTxt.title': 'The certificate authority found no TXT record',
  'ChallengeInvalidTxt.explanation':
    'The certificate authority did not find the challenge’s TXT record {{proofName}}: {{message}}',
  'ChallengeInvalidTxt.fix1':
    'Platform team: check that the issuer’s solver writes {{proofName}} into the public zone, and that nothing else writes it.',
  'ChallengeInvalidTxt.fix2':
    '{{dnsOwner}}: check that the zone’s servers answer correctly and in time if the message names SERVFAIL, DNSSEC or secondary validation.',
  'ChallengeLeftBehind.title': 'An old Challenge blocks the new one',
  'ChallengeLeftBehind.explanation':
    'The Challenge {{challenge}} for {{hostname}} is still open and belongs to the Order {{order}}, which is none of this Certificate. cert-manager runs one at a time.',
  'ChallengeLeftBehind.fix1':
    'Platform team: delete the Challenge {{challenge}} in {{namespace}} if its Order no longer exists or is not needed.',
  'ChallengePresentFailed.title': 'The challenge cannot be presented',
  'ChallengePresentFailed.explanation':
    'cert-manager cannot present the {{type}} challenge for {{hostname}}: {{message}}',
  'ChallengePresentFailed.fix1':
    'Platform team: check whether an admission policy or a quota rejects the HTTP-01 solver, and exempt the label acme.cert-manager.io/http01-solver.',
  'ChallengePresentFailed.fix2':
    'Platform team: check the issuer’s access to the DNS provider if the challenge is DNS-01.',
  'ChallengeQueued.title': 'The challenge is queued',
  'ChallengeQueued.explanation':
    'cert-manager has not started the Challenge {{challenge}}: others run first, or another one for the same hostname is still open.',
  'ChallengeQueued.fix1':
    'Platform team: look for an older open Challenge for {{hostname}}; delete its Order if it is stuck.',
  'ChangesRequested.title': 'The reviewers request changes',
  'ChangesRequested.explanation':
    'The review of the pull request “{{pullRequest}}” requests changes.',
  'ChangesRequested.fix1': 'Answer the review in the pull request.',
  'ClusterForbidden.title': 'The portal has no read access',
  'ClusterForbidden.explanation':
    'The cluster {{cluster}} does not allow the portal to list and watch: {{kinds}}.',
  'ClusterForbidden.fix1':
    'Platform team: bind the documented ClusterRole to the portal’s account in {{cluster}}.',
  'ClusterUnreachable.title': 'The cluster is unreachable',
  'ClusterUnreachable.explanation':
    'The cluster {{cluster}} has not responded since {{since}}.',
  'ClusterUnreachable.fix1':
    'Platform team: check the connection from the portal to the cluster {{cluster}}.',
  'CnameAtApex.title': 'The zone’s apex has a CNAME record',
  'CnameAtApex.explanation':
    '{{hostname}} is the apex of its zone and has a CNAME record. Beside the zone’s own records this is not allowed, and some resolvers refuse the answer.',
  'CnameAtApex.fix1':
    '{{dnsOwner}}: use the provider’s ALIAS or flattening to {{target}}, or address records to {{addresses}}.',
  'DnsChangePropagating.title': 'A resolver still caches the old answer',
  'DnsChangePropagating.explanation':
    '{{right}} answers correctly for {{hostname}}. The resolver {{resolver}} still caches the old answer ({{found}}), for at most {{seconds}} s more.',
  'DnsChangePropagating.fix1': 'Nothing to do: the cached answer expires.',
  'DnsLookupFailed.title': 'The DNS lookup gave no usable answer',
  'DnsLookupFailed.explanation':
    'The lookup of {{hostname}} ended with {{rcode}}. Whether the record is right or wrong is not known.',
  'DnsLookupFailed.fix1': 'Nothing to do: the portal repeats the lookup soon.',
  'DnsLookupFailed.fix2':
    'Platform team: check the zone’s servers and the platform’s resolver if this persists.',
  'DnsRecordLeftBehind.title': 'The DNS record still points here',
  'DnsRecordLeftBehind.explanation':
    '{{hostname}} has no route in {{environment}}, but its DNS record still points to {{target}}. Another team on the platform could claim the hostname.',
  'DnsRecordLeftBehind.fix1':
    '{{dnsOwner}}: remove the DNS record of {{hostname}}.',
  'DnssecBroken.title': 'The zone’s DNSSEC signatures are broken',
  'DnssecBroken.explanation':
    'Resolvers that validate DNSSEC reject the answers for {{hostname}}. Many visitors and every certificate authority cannot resolve it.',
  'DnssecBroken.fix1':
    '{{dnsOwner}}: renew the zone’s signatures, or correct or remove the DS record in the parent zone.',
  'EarlyRenewalSuggested.title': 'The CA suggests an early renewal',
  'EarlyRenewalSuggested.explanation':
    'The certificate authority suggests to renew the Certificate {{certificate}} between {{start}} and {{end}}, earlier than usual: it can be about to revoke the current one.',
  'EarlyRenewalSuggested.fix1':
    'Nothing to do: cert-manager renews it in that window.',
  'EdgeCertificateUntrusted.title':
    'Browsers do not trust the served certificate',
  'EdgeCertificateUntrusted.explanation':
    'The certificate at {{hostname}}, issued by {{issuer}}, is not trusted: {{error}}.',
  'EdgeCertificateUntrusted.fix1':
    'Use an issuer with a public certificate authority, or install the private one on the visitors’ machines.',
  'EdgeServesDefaultCertificate.title':
    'The controller serves its default certificate',
  'EdgeServesDefaultCertificate.explanation':
    'The ingress controller answers for {{hostname}} with its built-in certificate ({{names}}).',
  'EdgeServesDefaultCertificate.fix1':
    'Check that the route’s TLS section names {{hostname}} and the right Secret.',
  'EdgeServesDefaultCertificate.fix2':
    'Platform team: search the controller’s log for {{hostname}}.',
  'EdgeServesOldCertificate.title': 'The previous certificate is still served',
  'EdgeServesOldCertificate.explanation':
    'The served certificate expires at {{servedNotAfter}}. The controller has not loaded the new one, which is valid until {{notAfter}}.',
  'EdgeServesOldCertificate.fix1':
    'Platform team: check that the controller reloads changed Secrets.',
  'EdgeServesWrongName.title': 'The served certificate is for another hostname',
  'EdgeServesWrongName.explanation':
    'The address {{hostname}} serves a certificate for {{names}}, so browsers show a warning.',
  'EdgeServesWrongName.fix1':
    'Check that {{hostname}} points to this platform and that the route’s TLS section names it.',
  'EdgeUnreachable.title': 'Nothing answers at the address',
  'EdgeUnreachable.explanation':
    'A connection to {{hostname}} on port 443 failed: {{message}}.',
  'EdgeUnreachable.fix1':
    'Platform team: check the load balancer and the firewall in front of it.',
  'EdgeWithoutTls.title': 'The address does not answer with TLS',
  'EdgeWithoutTls.explanation':
    'Port 443 of {{hostname}} is open, but the TLS handshake failed: {{message}}.',
  'EdgeWithoutTls.fix1':
    'Platform team: check what listens on port 443 of the load balancer.',
  'GatewayNotProgrammed.title': 'The Gateway is not ready',
  'GatewayNotProgrammed.explanation':
    'The {{parent}} is not ready: {{condition}}.',
  'GatewayNotProgrammed.fix1':
    'Read the conditions of the {{parent}} and correct what they name.',
  'GatewayNotProgrammed.fix2':
    'Platform team: read the log of the Gateway’s controller.',
  'HostConflict.title': 'The hostname is already in use',
  'HostConflict.explanation':
    'Another route in {{environment}}, outside the namespace {{namespace}}, already answers for {{hostname}}. The longer path gets the request; with equal paths, either route can.',
  'HostConflict.fix1':
    'Choose another hostname, or ask the platform team who owns this one.',
  'HostConflict.fix2':
    'Agree with the other owner which of the two routes is removed.',
  'HostnameDoesNotResolve.title': 'The hostname does not resolve',
  'HostnameDoesNotResolve.explanation':
    '{{hostname}} has no address: {{answer}}. It must point to {{target}} with a record of type {{recordType}}.',
  'HostnameDoesNotResolve.fix1':
    '{{dnsOwner}}: create the record {{record}} in the zone.',
  'HostnameHasDoubleSuffix.title': 'The record is one level too deep',
  'HostnameHasDoubleSuffix.explanation':
    '{{hostname}} has no address: {{answer}}. But {{doubled}} has one: many DNS providers append the zone to a name without a trailing dot, so it was added twice.',
  'HostnameHasDoubleSuffix.fix1':
    '{{dnsOwner}}: remove {{doubled}} and create {{record}} in the zone.',
  'HostnameHasDoubleSuffix.fix2':
    '{{dnsOwner}}: enter {{label}} as the name if the form appends the zone.',
  'HostnameHasOtherCertificate.title': 'The hostname has another certificate',
  'HostnameHasOtherCertificate.explanation':
    'In the namespace {{namespace}}, {{owners}} also requests a certificate for {{hostname}}, in another Secret. Both are issued and renewed, and both count towards the certificate authority’s rate limits.',
  'HostnameHasOtherCertificate.fix1':
    'Remove the other Certificate once nothing uses its Secret.',
  'HostnameNotCovered.title': 'The certificate does not cover the hostname',
  'HostnameNotCovered.explanation':
    'The Secret that the route serves for {{hostname}} belongs to the Certificate {{certificate}}, which covers {{dnsNames}}.',
  'HostnameNotCovered.fix1':
    'Add {{hostname}} to dnsNames of the Certificate, or use a separate Certificate for the route.',
  'HostnamePointsElsewhere.title': 'The hostname points to another server',
  'HostnamePointsElsewhere.explanation':
    '{{hostname}} points to {{found}}. It must point to {{target}} with a record of type {{recordType}}.',
  'HostnamePointsElsewhere.fix1':
    '{{dnsOwner}}: replace the current record with {{record}} in the zone.',
  'HostnameServedByOtherObject.title':
    'Another object already serves this hostname',
  'HostnameServedByOtherObject.explanation':
    'In the namespace {{namespace}}, the path {{path}} of {{hostname}} is already served by {{owners}}. Which of the two receives a request is not defined.',
  'HostnameServedByOtherObject.fix1':
    'Remove the other object, or choose another hostname or path.',
  'HostnameServedByOtherObject.fix2':
    'Remove it in the same change if this request replaces it.',
  'HttpRouteNotAccepted.title': 'The Gateway rejects the route',
  'HttpRouteNotAccepted.explanation':
    'The {{parent}} {{answer}}: {{condition}}.',
  'HttpRouteNotAccepted.fix1':
    'Correct {{where}} of the HTTPRoute {{route}}: {{how}}.',
  'HttpRouteNotAccepted.fix2': 'Ask {{whom}} for {{what}} instead.',
  'HttpRoutePending.title': 'No Gateway has accepted the route',
  'HttpRoutePending.explanation':
    'The {{parent}} has not accepted the HTTPRoute {{route}}: {{condition}}.',
  'HttpRoutePending.fix1':
    'Check that parentRefs names the environment’s Gateway or your ListenerSet.',
  'HttpRoutePending.fix2':
    'Platform team: check that the Gateway’s controller is running.',
  'IngressWithoutAddress.title':
    'Ingress not admitted by the environment’s controller',
  'IngressWithoutAddress.explanation':
    'The status of the Ingress {{ingress}} shows {{found}}. Its class is {{class}}.',
  'IngressWithoutAddress.fix1': 'Check {{what}}.',
  'Ipv6PointsElsewhere.title': 'The IPv6 address points to another server',
  'Ipv6PointsElsewhere.explanation':
    'The IPv4 addresses of {{hostname}} are right, but its AAAA record points to {{found}}, which is not the platform’s. Visitors and certificate authorities prefer IPv6.',
  'Ipv6PointsElsewhere.fix1':
    '{{dnsOwner}}: remove the AAAA record {{found}}, or point the hostname to {{target}} with a single CNAME record.',
  'IssuanceBackingOff.title': 'cert-manager waits before the next attempt',
  'IssuanceBackingOff.explanation':
    'The next attempt for the Certificate {{certificate}} is at {{retryAt}}. Attempt {{attempts}} failed at {{failedAt}}: {{message}}',
  'IssuanceBackingOff.fix1':
    'Correct the cause if one is shown here; cert-manager retries automatically.',
  'IssuanceBackingOff.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} after the correction to retry immediately.',
  'IssuanceSlow.title': 'Issuing the certificate takes too long',
  'IssuanceSlow.explanation':
    'cert-manager has been working on the Certificate {{certificate}} since {{since}}: {{message}}',
  'IssuanceSlow.fix1':
    'Platform team: check that cert-manager is running, and search its log for {{certificate}}.',
  'IssuerAnnotationUnknown.title': 'cert-manager does not know the annotation',
  'IssuerAnnotationUnknown.explanation':
    'The {{object}} requests a certificate for {{hostname}} with the annotation {{annotation}}, which cert-manager ignores. No Certificate exists.',
  'IssuerAnnotationUnknown.fix1':
    'Use the annotation cert-manager.io/cluster-issuer for a ClusterIssuer, or cert-manager.io/issuer for an Issuer.',
  'IssuerNotFound.title': 'The issuer does not exist',
  'IssuerNotFound.explanation':
    'The Certificate {{certificate}} names the {{issuerKind}} {{issuer}}, which does not exist.',
  'IssuerNotFound.fix1':
    'Set {{correction}}. Issuers of this environment: {{issuers}}.',
  'IssuerNotReady.title': 'The issuer is not ready',
  'IssuerNotReady.explanation':
    'The {{issuerKind}} {{issuer}} cannot issue certificates: {{message}}',
  'IssuerNotReady.fix1':
    'Platform team: correct the issuer; waiting requests then continue automatically.',
  'KindAbsent.title': 'A required kind is not installed',
  'KindAbsent.explanation':
    'Not installed in the cluster {{cluster}}: {{kinds}}.',
  'KindAbsent.fix1':
    'Platform team: install what is missing, or correct the environment’s configuration.',
  'Live.title': 'The address works',
  'Live.explanation':
    '{{hostname}} is routed, resolves to the platform and has a valid certificate.',
  'LiveRenewing.title': 'The certificate is being renewed',
  'LiveRenewing.explanation':
    'The Certificate {{certificate}} is being renewed; the current one is valid until {{notAfter}}.',
  'NetworkPolicyBlocksController.title':
    'A NetworkPolicy blocks the ingress controller',
  'NetworkPolicyBlocksController.explanation':
    'The NetworkPolicy {{policy}} isolates the pods of the Service {{service}}, and no policy allows the controller in the namespace {{controllerNamespace}} to reach port {{port}}.',
  'NetworkPolicyBlocksController.fix1':
    'Add a NetworkPolicy that allows the ingress controller to reach port {{port}} of the pods.',
  'NewOrdersPerAccountExhausted.title':
    'Order limit reached for the ACME account',
  'NewOrdersPerAccountExhausted.explanation':
    'Let’s Encrypt, assumed behind {{issuer}}, accepts {{limit}} new orders from one account within {{window}}. At least {{count}} are used, at most {{left}} remain; this request needs {{needed}}.',
  'NewOrdersPerAccountExhausted.fix1': 'Wait until {{until}}.',
  'NewOrdersPerAccountExhausted.fix2':
    'Platform team: find what creates so many orders, or ask Let’s Encrypt for a higher limit.',
  'NewOrdersPerAccountExhausted.fix3':
    'Expect fewer than shown: certificates that others order count too and are not visible here.',
  'NewOrdersPerAccountExhausted.fix4':
    'Platform team: confirm that {{issuer}} is Let’s Encrypt; the configuration only gives its trust, “{{trust}}”.',
  'NewOrdersPerAccountNear.title': 'Few orders left for the ACME account',
  'NewOrdersPerAccountNear.explanation':
    'Let’s Encrypt, assumed behind {{issuer}}, accepts {{limit}} new orders from one account within {{window}}. At least {{count}} are used; after the {{needed}} of this request at most {{remaining}} remain.',
  'NewOrdersPerAccountNear.fix1':
    'Request only the hostnames that are needed now.',
  'NewOrdersPerAccountNear.fix2':
    'Platform team: find what creates so many orders, or ask Let’s Encrypt for a higher limit.',
  'NewOrdersPerAccountNear.fix3':
    'Expect fewer than shown: certificates that others order count too and are not visible here.',
  'NewOrdersPerAccountNear.fix4':
    'Platform team: confirm that {{issuer}} is Let’s Encrypt; the configuration only gives its trust, “{{trust}}”.',
  'NoSolverMatches.title': 'The issuer cannot validate this hostname',
  'NoSolverMatches.explanation':
    'No solver of the issuer {{issuer}} matches {{hostname}}. Its solvers: {{solvers}}. Wildcards can be validated with DNS-01 only.',
  'NoSolverMatches.fix1':
    'Choose an issuer that matches, or ask the platform team for a solver for this hostname.',
  'NotRead.title': 'Some sources were not read',
  'NotRead.explanation': 'Not read: {{kinds}} ({{because}}).',
  'NotRead.fix1':
    'Nothing to do: the portal reads what is missing automatically.',
  'NotRead.fix2':
    'Pass the missing file to exposure explain if you use the command line.',
  'NothingExposed.title': 'Nothing is exposed at this address',
  'NothingExposed.explanation':
    'Nothing exposes {{hostname}} in {{environment}}: there is {{missing}}.',
  'NothingExposed.fix1':
    'Add a web address on the component’s page if it should have one.',
  'OrderFailed.title': 'The certificate order failed',
  'OrderFailed.explanation':
    'The order for {{hostname}} is {{state}}: {{message}}',
  'OrderFailed.fix1':
    'Platform team: read the certificate authority’s answer; cert-manager retries automatically.',
  'OrderProfileUnknown.title': 'The issuer requests an unknown profile',
  'OrderProfileUnknown.explanation':
    'The certificate authority does not offer the profile that the issuer {{issuer}} requests: {{message}}',
  'OrderProfileUnknown.fix1':
    'Platform team: correct or remove the issuer’s profile.',
  'OrderRefusedByCaa.title': 'A CAA record blocks the order',
  'OrderRefusedByCaa.explanation':
    'The certificate authority refuses {{hostname}} because of a CAA record: {{message}}',
  'OrderRefusedByCaa.fix1':
    '{{dnsOwner}}: allow the certificate authority in the CAA records of {{hostname}} or of the zone above it.',
  'OrderRejectedIdentifier.title':
    'The certificate authority refuses this hostname',
  'OrderRejectedIdentifier.explanation':
    'The certificate authority refused the order for {{hostname}}: {{message}}',
  'OrderRejectedIdentifier.fix1':
    'Choose another hostname, or an issuer with a private certificate authority.',
  'OrderStalled.title': 'The order makes no progress',
  'OrderStalled.explanation':
    'The Order {{order}} is {{age}} old, its state is {{state}}, and no Challenge is open. The next step is cert-manager’s.',
  'OrderStalled.fix1':
    'Platform team: check that cert-manager is running, and search its log for {{order}}.',
  'OrderStalled.fix2':
    'Platform team: check whether an admission webhook or a quota rejects its Challenges.',
  'OrderWithoutState.title': 'The order never reached the CA',
  'OrderWithoutState.explanation':
    'The Order {{order}} has had no state for {{age}}: the certificate authority of the issuer {{issuer}} has not accepted it. Only cert-manager’s log shows why.',
  'OrderWithoutState.fix1':
    'Platform team: search cert-manager’s log for {{order}}: a rate limit, the network or the ACME account can be the cause.',
  'OrderWithoutState.fix2':
    'Platform team: delete the Order in {{namespace}} after the correction, so that cert-manager creates a new one.',
  'OtherCertificateFailed.title': 'Another controller’s certificate has failed',
  'OtherCertificateFailed.explanation':
    'The {{kind}} {{name}} is to cover {{hostname}}. Its controller reports the state {{state}}: {{message}}',
  'OtherCertificateFailed.fix1':
    'Platform team: read its message, and the log of the controller that provides {{kind}}.',
  'OtherCertificateFailed.fix2':
    'Check that {{hostname}} resolves to nothing but the platform’s address: some of these controllers prove it over HTTP.',
  'OtherCertificatePending.title':
    'Another controller prepares the certificate',
  'OtherCertificatePending.explanation':
    'The {{kind}} {{name}} is to cover {{hostname}}. Its controller reports the state {{state}}: {{message}}',
  'OtherCertificatePending.fix1':
    'Platform team: read its message, and the log of the controller that provides {{kind}}.',
  'OtherCertificatePending.fix2':
    'Check that {{hostname}} resolves to nothing but the platform’s address: some of these controllers prove it over HTTP.',
  'OtherCertificateReady.title': 'Another controller provides the certificate',
  'OtherCertificateReady.explanation':
    'The {{kind}} {{name}} covers {{hostname}}: its controller reports the state {{state}}. It is valid until {{notAfter}}.',
  'OtherNameHoldsBack.title': 'Another hostname holds the certificate back',
  'OtherNameHoldsBack.explanation':
    'The Certificate {{certificate}} is also for {{other}}, whose Challenge {{challenge}} has not succeeded. Until it does, {{hostname}} has no new certificate either.',
  'OtherNameHoldsBack.fix1':
    'Correct what is wrong with {{other}}, or remove it from dnsNames of the Certificate.',
  'OtherNameHoldsBack.fix2':
    'Use a separate Certificate for each hostname, so that one cannot hold back another.',
  'OtherRenewalFailed.title': 'Another controller’s renewal is not done',
  'OtherRenewalFailed.explanation':
    'The {{kind}} {{name}} covers {{hostname}} until {{notAfter}}. Its controller reports the state {{state}}: {{message}}',
  'OtherRenewalFailed.fix1':
    'Platform team: read its message, and the log of the controller that provides {{kind}}.',
  'OtherRenewalFailed.fix2':
    'Check that {{hostname}} resolves to nothing but the platform’s address: some of these controllers prove it over HTTP.',
  'PlatformTargetDoesNotResolve.title':
    'The platform’s target does not resolve',
  'PlatformTargetDoesNotResolve.explanation':
    'Hostnames of this environment point to {{target}}, which has no address: {{answer}}. {{hostname}} is therefore unreachable.',
  'PlatformTargetDoesNotResolve.fix1':
    'Platform team: create the address records of {{target}}.',
  'ProvingControl.title':
    'The certificate authority is validating the hostname',
  'ProvingControl.explanation':
    'The certificate authority is validating {{hostname}} ({{type}}): {{state}}.',
  'ProvingControl.fix1':
    'Nothing to do: this usually takes less than a minute.',
  'ProvingControl.fix2':
    'Platform team: check the Challenge {{challenge}} if it takes longer.',
  'PullRequestChecksFailed.title': 'The checks of the pull request fail',
  'PullRequestChecksFailed.explanation':
    'The pull request “{{pullRequest}}” has failing checks.',
  'PullRequestChecksFailed.fix1':
    'Open the pull request, read the failing check and push a correction.',
  'PullRequestClosed.title': 'The pull request was closed without merging',
  'PullRequestClosed.explanation':
    'The pull request “{{pullRequest}}” was closed, so nothing was exposed.',
  'PullRequestClosed.fix1': 'Request the address again if you still want it.',
  'PullRequestDraft.title': 'The pull request is a draft',
  'PullRequestDraft.explanation':
    'The pull request “{{pullRequest}}” is a draft, so it is not reviewed yet.',
  'PullRequestDraft.fix1': 'Mark it as ready for review.',
  'PullRequestMerged.title': 'Merged, but not yet in the cluster',
  'PullRequestMerged.explanation':
    'The pull request “{{pullRequest}}” was merged at {{mergedAt}}, but {{environment}} has no route for {{hostname}} yet.',
  'PullRequestMerged.fix1':
    'Nothing to do: the deployment tool applies merged files automatically, usually within minutes.',
  'PullRequestMerged.fix2':
    'Platform team: check what the deployment tool reports about these files if it takes longer.',
  'RateLimited.title': 'The certificate authority rate-limits requests',
  'RateLimited.explanation':
    'The certificate authority refuses requests for now: {{message}}',
  'RateLimited.fix1': 'Nothing to do: cert-manager retries automatically.',
  'RateLimitedFailedValidations.title':
    'Too many failed validations of this hostname',
  'RateLimitedFailedValidations.explanation':
    'The certificate authority has counted {{count}} failed validations of {{hostname}} within {{window}}. It validates no more before {{retryAfter}}.',
  'RateLimitedFailedValidations.fix1':
    'Correct the cause of the failed validations; cert-manager then retries automatically.',
  'RateLimitedNewOrders.title':
    'Order limit reached for the platform’s account',
  'RateLimitedNewOrders.explanation':
    'The platform’s ACME account has created {{count}} orders within {{window}}. It can create no more before {{retryAfter}}.',
  'RateLimitedNewOrders.fix1':
    'Nothing to do: cert-manager retries automatically.',
  'RateLimitedNewOrders.fix2':
    'Platform team: find what creates so many orders, or ask for a higher limit.',
  'RateLimitedRegisteredDomain.title':
    'Too many certificates for the registered domain',
  'RateLimitedRegisteredDomain.explanation':
    'The certificate authority has issued {{count}} certificates for {{registeredDomain}} within {{window}}, counted across everyone who uses it. It issues no more before {{retryAfter}}.',
  'RateLimitedRegisteredDomain.fix1':
    'Nothing to do: cert-manager retries automatically.',
  'RateLimitedRegisteredDomain.fix2':
    'Platform team: ask the certificate authority for a higher limit, or use fewer hostnames.',
  'RateLimitedSameNames.title': 'Too many certificates for the same hostnames',
  'RateLimitedSameNames.explanation':
    'The certificate authority has issued {{count}} certificates for exactly these hostnames within {{window}}. It issues no more before {{retryAfter}}.',
  'RateLimitedSameNames.fix1':
    'Nothing to do: cert-manager retries automatically.',
  'RateLimitedSameNames.fix2':
    'Do not delete Secrets or Certificates to try again: each attempt counts.',
  'RateLimitedSameNames.fix3': 'Use the staging issuer for experiments.',
  'ReissuedRepeatedly.title': 'The certificate is issued repeatedly',
  'ReissuedRepeatedly.explanation':
    'The Certificate {{certificate}} has been issued {{revision}} times since {{createdAt}}, far more often than its life needs. Its condition is {{condition}}.',
  'ReissuedRepeatedly.fix1':
    'Find what triggers it: a job that runs cmctl renew, a deleted Secret, or two programs that write it.',
  'RenewalAtRisk.title': 'Certificate renewal is overdue',
  'RenewalAtRisk.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}} and expires at {{notAfter}}.',
  'RenewalAtRisk.fix1': 'Correct the cause shown here first.',
  'RenewalAtRisk.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if no cause is shown.',
  'RenewalCritical.title': 'The certificate is about to expire',
  'RenewalCritical.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}} and expires at {{notAfter}}.',
  'RenewalCritical.fix1': 'Correct the cause shown here first.',
  'RenewalCritical.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if no cause is shown.',
  'RenewalCritical.fix3':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards to renew immediately.',
  'RenewalDisabled.title': 'Automatic renewal is switched off',
  'RenewalDisabled.explanation':
    'The Certificate {{certificate}} is not renewed automatically and expires at {{notAfter}}.',
  'RenewalDisabled.fix1':
    'Remove spec.renewal.policy from the Certificate, or run cmctl renew {{certificate}} -n {{namespace}} to renew it now.',
  'RenewalLate.title': 'Certificate renewal is late',
  'RenewalLate.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}}. It is valid until {{notAfter}}.',
  'RenewalLate.fix1': 'Correct the cause shown here first.',
  'RenewalLate.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if no cause is shown.',
  'RenewalNotScheduled.title': 'No renewal time is shown',
  'RenewalNotScheduled.explanation':
    'The Certificate {{certificate}} expires at {{notAfter}}, and its status names no time for the renewal.',
  'RenewalNotScheduled.fix1':
    'Platform team: check that cert-manager is running, and search its log for {{certificate}}.',
  'RenewalNotStarted.title': 'cert-manager has not started the renewal',
  'RenewalNotStarted.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}}. cert-manager has neither begun it nor reported a failure.',
  'RenewalNotStarted.fix1':
    'Platform team: check that cert-manager is running, and search its log for {{certificate}}.',
  'RenewalNotStarted.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} to see whether it reacts.',
  'RenewalWindowWrong.title': 'The renewal windows fit no time',
  'RenewalWindowWrong.explanation':
    'cert-manager cannot find a time for the renewal of the Certificate {{certificate}} within its windows, and renews it outside them. The current certificate stays valid.',
  'RenewalWindowWrong.fix1':
    'Correct spec.renewal.windows of the Certificate: cron, timezone and windowDuration.',
  'RenewsAtOnce.title': 'The certificate renews without end',
  'RenewsAtOnce.explanation':
    'The Certificate {{certificate}}, valid from {{notBefore}} until {{notAfter}}, is due for renewal at {{renewalTime}}, almost as soon as it is issued. renewBefore: {{renewBefore}}.',
  'RenewsAtOnce.fix1':
    'Set renewBefore of the Certificate well below the life that the issuer gives, or use renewBeforePercentage.',
  'RenewsAtOnce.fix2':
    'Platform team: check whether the issuer shortens the duration that was requested.',
  'RequestDenied.title': 'The certificate request was denied',
  'RequestDenied.explanation':
    'A policy denied the CertificateRequest {{request}}: {{message}}',
  'RequestDenied.fix1':
    'Request a hostname and issuer that the policy allows, or ask the platform team to allow this one.',
  'RequestFailed.title': 'The certificate request failed',
  'RequestFailed.explanation':
    'The CertificateRequest {{request}} failed: {{message}}',
  'RequestFailed.fix1':
    'Platform team: read the message; cert-manager retries automatically.',
  'RequestInTheWay.title': 'A finished request blocks the next one',
  'RequestInTheWay.explanation':
    'The CertificateRequest {{request}} of the next revision was finished at {{doneAt}}. The issuance that began at {{begun}} has not used it and creates no other.',
  'RequestInTheWay.fix1':
    'Run kubectl delete certificaterequest {{request}} -n {{namespace}}; cert-manager then creates a new one.',
  'RequestInTheWay.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if a new request stays unused too.',
  'RequestInvalid.title': 'The certificate request is invalid',
  'RequestInvalid.explanation':
    'The CertificateRequest {{request}} is invalid, and no retry changes that: {{message}}',
  'RequestInvalid.fix1':
    'Correct the Certificate {{certificate}} as the message says; cert-manager tries a changed one immediately.',
  'RequestNotCreated.title': 'cert-manager has not created a request',
  'RequestNotCreated.explanation':
    'cert-manager began to issue the Certificate {{certificate}} at {{begun}} and has created no CertificateRequest.',
  'RequestNotCreated.fix1':
    'Platform team: search cert-manager’s log for {{certificate}}: an admission webhook, a quota or a missing permission can reject the CertificateRequest.',
  'RequestReused.title': 'An old failed request is used again',
  'RequestReused.explanation':
    'The CertificateRequest {{request}} failed {{age}} ago, at {{failedAt}}. Each later attempt for {{certificate}} used it again, so nothing new was requested.',
  'RequestReused.fix1': 'Correct what made it fail, if it is shown here.',
  'RequestReused.fix2':
    'Run kubectl delete certificaterequest {{request}} -n {{namespace}}; cert-manager then creates a new one.',
  'RequestReused.fix3':
    'Platform team: use a newer cert-manager, which deletes such requests.',
  'RequestUnanswered.title': 'No controller answers the certificate request',
  'RequestUnanswered.explanation':
    'The CertificateRequest {{request}} was approved at {{since}}, and nothing has answered it since. Its issuer is the {{issuerKind}} {{issuer}}.',
  'RequestUnanswered.fix1':
    'Platform team: check that cert-manager is running, watches this namespace and may sign for the {{issuerKind}}: search its log for {{request}}.',
  'RequestsCompete.title': 'Several requests have the same revision',
  'RequestsCompete.explanation':
    'The Certificate {{certificate}} has more than one CertificateRequest of the next revision, and cert-manager uses none of them while that is so. Newest: {{newest}}. Older: {{older}}.',
  'RequestsCompete.fix1':
    'Run kubectl delete certificaterequest {{older}} -n {{namespace}}, so that only the newest is left.',
  'RouteMissing.title': 'No route leads to the application',
  'RouteMissing.explanation':
    'The namespace {{namespace}} has a Certificate for {{hostname}}, but no Ingress or HTTPRoute that answers for it.',
  'RouteMissing.fix1':
    'Apply the Ingress or HTTPRoute of this exposure, or remove the Certificate {{certificate}}.',
  'SecretConflict.title': 'Two Certificates write the same Secret',
  'SecretConflict.explanation':
    'The Certificates {{certificate}} and {{others}} both write the Secret {{secret}}, so they overwrite each other.',
  'SecretConflict.fix1': 'Remove one of them, or give it a separate Secret.',
  'SecretCopiedOver.title': 'A copied Secret overwrites this one',
  'SecretCopiedOver.explanation':
    'The Certificate {{certificate}} writes the Secret {{secret}}, and so does the copy of the {{other}}. They overwrite each other.',
  'SecretCopiedOver.fix1':
    'Remove the Certificate {{certificate}} if the copied one is to be used, or give it a separate Secret.',
  'SecretHasOtherOwner.title': 'The Secret has another owner',
  'SecretHasOtherOwner.explanation':
    'The Secret {{secret}} in the namespace {{namespace}} is already written by {{owners}}. Two owners keep overwriting each other’s key and certificate, until the certificate authority’s rate limits are used up.',
  'SecretHasOtherOwner.fix1':
    'Remove the other owner first, or choose a hostname other than {{hostname}}.',
  'SecretHasOtherOwner.fix2':
    'Remove only the cert-manager annotation if the owner is an Ingress that should stay.',
  'SecretNotRead.title': 'The TLS Secret was not read',
  'SecretNotRead.explanation':
    'The {{routeKind}} {{route}} serves {{hostname}} from the Secret {{secret}}. No Certificate fills it, so a person or another program does. Exposure reads no Secrets.',
  'SecretNotRead.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'SecretNotRead.fix2':
    'Check what fills the Secret if the browser shows another certificate.',
  'SecretOfOtherNamespace.title': 'The Secret belongs to another namespace',
  'SecretOfOtherNamespace.explanation':
    'The {{routeKind}} {{route}} reads the Secret {{secret}}. The {{certificate}} writes one of this name in another namespace. Whether it is copied to {{namespace}} was not read.',
  'SecretOfOtherNamespace.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'SecretOfOtherNamespace.fix2':
    'Check that a program copies the Secret into {{namespace}} if the browser shows another certificate: a controller reads no other namespace.',
  'SecretOverwritten.title': 'Another program changes the TLS Secret',
  'SecretOverwritten.explanation':
    'Another program overwrites or deletes the Secret {{secret}} after cert-manager has written it, so the Certificate {{certificate}} is issued again each time: {{revision}} times since {{createdAt}}.',
  'SecretOverwritten.fix1':
    'Find what writes the Secret {{secret}} in {{namespace}}: External Secrets, Argo CD, a copying program, or a manifest with its data.',
  'SecretOverwritten.fix2':
    'Remove the Secret from there, or give the Certificate a separate Secret: each issuance counts towards the CA’s limits.',
  'SecretOverwritten.fix3':
    'Run kubectl get secret {{secret}} -n {{namespace}} --show-managed-fields -o yaml to see who wrote it.',
  'SelfCheckConnectionRefused.title': 'Nothing listens on port 80',
  'SelfCheckConnectionRefused.explanation':
    'cert-manager’s self-check of http://{{hostname}}/ was refused: the address does not accept connections on port 80.',
  'SelfCheckConnectionRefused.fix1':
    'Check that {{hostname}} points to this platform.',
  'SelfCheckConnectionRefused.fix2':
    'Platform team: open port 80 of the load balancer, also for connections from inside the cluster.',
  'SelfCheckDnsRecordPending.title':
    'The challenge’s TXT record is propagating',
  'SelfCheckDnsRecordPending.explanation':
    'cert-manager created the TXT record {{proofName}} and waits until every server of the zone answers with it: {{message}}',
  'SelfCheckDnsRecordPending.fix1':
    'Nothing to do: cert-manager continues when the record has propagated.',
  'SelfCheckDnsRecordPending.fix2':
    'Platform team: check that the issuer writes to the public zone, and that cert-manager can query that zone’s servers on port 53, if it takes long.',
  'SelfCheckFailed.title': 'cert-manager’s self-check fails',
  'SelfCheckFailed.explanation':
    'Before validation, cert-manager requests http://{{hostname}}/.well-known/acme-challenge/ itself. That fails: {{message}}',
  'SelfCheckFailed.fix1':
    'Check that {{hostname}} points to this platform, and that nothing redirects or limits requests to that path.',
  'SelfCheckFailed.fix2':
    'Platform team: make the address answer on port 80 from inside the cluster too.',
  'SelfCheckForbidden.title': 'A login or allowlist blocks the self-check',
  'SelfCheckForbidden.explanation':
    'cert-manager’s self-check of http://{{hostname}}/.well-known/acme-challenge/ received status {{status}}.',
  'SelfCheckForbidden.fix1':
    'Exempt the path /.well-known/acme-challenge/ from login, allowlist and redirects.',
  'SelfCheckNoSuchHost.title': 'The cluster cannot resolve the hostname',
  'SelfCheckNoSuchHost.explanation':
    'Before validation, cert-manager resolves the hostname in the cluster. {{hostname}} does not exist there.',
  'SelfCheckNoSuchHost.fix1':
    '{{dnsOwner}}: create the DNS record of {{hostname}}.',
  'SelfCheckNoSuchHost.fix2':
    'Ask the platform team if the record exists elsewhere: then the cluster’s resolver does not see it.',
  'SelfCheckNotFound.title': 'Another server answers the self-check',
  'SelfCheckNotFound.explanation':
    'cert-manager’s self-check of http://{{hostname}}/.well-known/acme-challenge/ received status {{status}}: the request does not reach the solver.',
  'SelfCheckNotFound.fix1': 'Check that {{hostname}} points to this platform.',
  'SelfCheckNotFound.fix2':
    'Check that the issuer’s solver uses the Ingress class of this environment.',
  'SelfCheckResolverFailed.title': 'The cluster’s resolver does not answer',
  'SelfCheckResolverFailed.explanation':
    'Before validation, cert-manager resolves {{hostname}} in the cluster. The cluster’s resolver gave no usable answer: {{message}}',
  'SelfCheckResolverFailed.fix1':
    'Platform team: check the cluster’s DNS and the servers that it queries.',
  'SelfCheckResolverFailed.fix2':
    '{{dnsOwner}}: check the zone’s servers and their DNSSEC signatures if only this hostname is affected.',
  'SelfCheckServerError.title': 'The solver does not answer',
  'SelfCheckServerError.explanation':
    'cert-manager’s self-check of http://{{hostname}}/.well-known/acme-challenge/ received status {{status}}: the controller cannot reach the solver pod.',
  'SelfCheckServerError.fix1':
    'Allow the ingress controller to reach pods labelled acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
  'SelfCheckServerError.fix2':
    'Check that the solver pod runs in {{namespace}}: quotas and registry rules can block it.',
  'SelfCheckTimeout.title': 'The self-check on port 80 times out',
  'SelfCheckTimeout.explanation':
    'cert-manager’s self-check of http://{{hostname}}/ timed out.',
  'SelfCheckTimeout.fix1': 'Check that {{hostname}} points to this platform.',
  'SelfCheckTimeout.fix2':
    'Platform team: make the load balancer reachable from inside the cluster, or set waitInsteadOfSelfCheck on the issuer’s solver (cert-manager 1.21).',
  'SelfCheckTlsFailure.title': 'A redirect to HTTPS blocks the self-check',
  'SelfCheckTlsFailure.explanation':
    'cert-manager’s self-check of http://{{hostname}}/ was redirected to HTTPS, where the TLS handshake failed.',
  'SelfCheckTlsFailure.fix1':
    'Exempt /.well-known/acme-challenge/ from the redirect to HTTPS, or set the annotation cert-manager.io/issue-temporary-certificate on the Certificate.',
  'SelfCheckWrongAnswer.title': 'Another website answers at this hostname',
  'SelfCheckWrongAnswer.explanation':
    'cert-manager’s self-check of http://{{hostname}}/.well-known/acme-challenge/ was answered with another page, not with the solver’s.',
  'SelfCheckWrongAnswer.fix1':
    '{{dnsOwner}}: point {{hostname}} to {{target}} only; an old server or a content delivery network may still answer.',
  'SelfCheckWrongAnswer.fix2':
    'Leave the path /.well-known/acme-challenge/ of {{hostname}} to cert-manager if the DNS is right: then another route serves it.',
  'ServicePortMissing.title': 'The Service has no such port',
  'ServicePortMissing.explanation':
    'The {{routeKind}} {{route}} sends requests for {{hostname}} to port {{port}} of the Service {{service}}. Ports of the Service: {{ports}}.',
  'ServicePortMissing.fix1':
    'Correct the port in the {{routeKind}}, or add it to the Service.',
  'ServiceWithoutReadyEndpoints.title': 'The Service has no ready pods',
  'ServiceWithoutReadyEndpoints.explanation':
    'The {{routeKind}} {{route}} sends requests to the Service {{service}}, which has no ready pods (not ready: {{notReady}}). Visitors get an error.',
  'ServiceWithoutReadyEndpoints.fix1':
    'Check that the Service’s pods are running and pass their readiness probe.',
  'ServiceWithoutReadyEndpoints.fix2':
    'Compare the Service’s selector with the pods’ labels if it has no pods at all.',
  'SourceStale.title': 'This status is out of date',
  'SourceStale.explanation':
    'The cluster {{cluster}} has not been readable since {{since}} ({{because}}). What is shown was read earlier.',
  'SourceStale.fix1':
    'Platform team: check the connection from the portal to the cluster {{cluster}}.',
  'StagingIssuer.title': 'The certificate is a test certificate',
  'StagingIssuer.explanation':
    'The Certificate {{certificate}} comes from the issuer {{issuer}}, a staging certificate authority that browsers do not trust.',
  'StagingIssuer.fix1':
    'Change spec.issuerRef to a production issuer: {{issuers}}.',
  'StuckDeleting.title': 'An object is stuck in deletion',
  'StuckDeleting.explanation':
    'The {{object}} has been in deletion for {{age}}, so cert-manager has not removed its finalizer. Newer attempts for the same name can wait for it.',
  'StuckDeleting.fix1':
    'Platform team: check that cert-manager is running and can still use the issuer and its credentials: it cleans up first.',
  'StuckDeleting.fix2':
    'Platform team: remove the finalizer with kubectl edit {{kind}} {{name}} -n {{namespace}} if nothing is left to clean up.',
  'TlsBlockIncomplete.title': 'The TLS block is incomplete',
  'TlsBlockIncomplete.explanation':
    'The {{object}} requests a certificate for {{hostname}} with its annotation {{annotation}}, but {{fault}}. cert-manager therefore creates no Certificate.',
  'TlsBlockIncomplete.fix1':
    'Name {{hostname}} and a separate Secret in one TLS block of the Ingress, or in one listener.',
  'TlsSecretMismatch.title': 'The route serves another Secret',
  'TlsSecretMismatch.explanation':
    'The {{routeKind}} {{route}} serves {{hostname}} from {{secret}}; the Certificate {{certificate}} writes to {{certificateSecret}}.',
  'TlsSecretMismatch.fix1':
    'Use the same Secret in the route and in the Certificate.',
  'WaitingForApproval.title': 'The certificate request waits for approval',
  'WaitingForApproval.explanation':
    'The CertificateRequest {{request}} has been neither approved nor denied.',
  'WaitingForApproval.fix1':
    'Platform team: approve it, or add a policy that matches {{hostname}}.',
  'WaitingForApproval.fix2':
    'Platform team: check that the approver is running.',
  'WaitingForReview.title': 'Waiting for review',
  'WaitingForReview.explanation':
    'The pull request “{{pullRequest}}” is open and waiting for its reviewers.',
  'WaitingForReview.fix1':
    'The reviewers approve and merge. Nothing else is needed from you now.',
  'ZoneServersDisagree.title': 'The zone’s servers disagree',
  'ZoneServersDisagree.explanation':
    'One server of the zone answers correctly for {{hostname}}, but {{server}} answers: {{found}}. Which of them visitors and the certificate authority reach is random.',
  'ZoneServersDisagree.fix1':
    '{{dnsOwner}}: check that every server of the zone serves its latest version.',
} as const;

/** The words by their keys. */
export type FindingMessages = typeof findingMessages;
