// Written by scripts/golden/writeFindingMessages.cjs, from the reasons of exposure-common. Do not edit.

/** A literal, because `backstage-cli translations export` reads the messages out of their types. */
export const findingMessages = {
  'AccountDoesNotExist.title': 'The issuer’s ACME account does not exist',
  'AccountDoesNotExist.explanation':
    'The certificate authority does not know the account of the issuer {{issuer}}, and no further attempt changes that: {{message}}',
  'AccountDoesNotExist.fix1':
    'Platform team: delete the Secret with the issuer’s account key, so that cert-manager registers a new account.',
  'AccountPaused.title': 'The certificate authority has paused this name',
  'AccountPaused.explanation':
    'After too many failed validations the certificate authority paused {{hostname}}: {{message}}',
  'AccountPaused.fix1': 'Correct the cause of the failed checks.',
  'AccountPaused.fix2':
    'Platform team: unpause the name with the link in the certificate authority’s answer.',
  'AttemptOverdue.title': 'The next attempt has not begun',
  'AttemptOverdue.explanation':
    'The next attempt for the Certificate {{certificate}} was due at {{retryAt}}, and cert-manager has not begun it.',
  'AttemptOverdue.fix1':
    'Platform team: check that cert-manager runs, and look for the Certificate in its log.',
  'BackendServiceMissing.title': 'The Service does not exist',
  'BackendServiceMissing.explanation':
    'The {{routeKind}} {{route}} sends requests for {{hostname}} to the Service {{service}}, which does not exist in the namespace {{namespace}}.',
  'BackendServiceMissing.fix1':
    'Create the Service, or correct its name in the {{routeKind}}.',
  'BeingRemoved.title': 'The address is being removed',
  'BeingRemoved.explanation':
    'The pull request “{{pullRequest}}” that removes {{hostname}} was merged; its objects are still in {{environment}}.',
  'BeingRemoved.fix1': 'Nothing to do: the deployment tool removes them.',
  'CaaForbidsIssuer.title': 'A CAA record forbids the certificate authority',
  'CaaForbidsIssuer.explanation':
    'The CAA records at {{place}} say {{found}}. The issuer {{issuer}} needs {{expected}} to be allowed there: {{because}}.',
  'CaaForbidsIssuer.fix1':
    '{{dnsOwner}}: add to {{caaName}} the record CAA 0 {{tag}} "{{expected}}"',
  'CertificateExpired.title': 'The certificate has expired',
  'CertificateExpired.explanation':
    'The Certificate {{certificate}} expired at {{notAfter}}. Browsers refuse the address.',
  'CertificateExpired.fix1':
    'Correct the cause of the failed renewal shown here.',
  'CertificateExpired.fix2':
    'Then renew at once: cmctl renew {{certificate}} -n {{namespace}}',
  'CertificateIssuing.title': 'Getting the certificate',
  'CertificateIssuing.explanation':
    'cert-manager is working on the Certificate {{certificate}}: {{message}}',
  'CertificateIssuing.fix1':
    'Nothing to do: this usually takes under a minute.',
  'CertificateIssuing.fix2':
    'If it lasts, the platform team looks at cert-manager.',
  'CertificateMissing.title': 'No certificate is requested',
  'CertificateMissing.explanation':
    'The {{routeKind}} {{route}} serves {{hostname}}, but no Certificate in {{namespace}} covers the name, and no annotation asks cert-manager for one.',
  'CertificateMissing.fix1': 'Apply the Certificate of this exposure.',
  'CertificateMissing.fix2':
    'Or check the spelling of the annotation cert-manager.io/cluster-issuer, and that spec.tls names the hostname and a Secret.',
  'CertificateMissing.fix3':
    'If the Secret is filled by hand, turn the TLS probe of the environment on: it shows what is really served.',
  'CertificateNotMade.title': 'cert-manager has not made the Certificate',
  'CertificateNotMade.explanation':
    'The {{object}} asks for a certificate for {{hostname}} by its annotation {{annotation}}, and there is no Certificate.',
  'CertificateNotMade.fix1':
    'Platform team: check that cert-manager runs, and that it handles annotations of this kind: for a Gateway or ListenerSet its support of Gateway API must be on.',
  'CertificateNotReady.title': 'The Certificate is not ready',
  'CertificateNotReady.explanation':
    'The Certificate {{certificate}} says {{condition}}: {{message}}',
  'CertificateNotReady.fix1': 'Read the message and correct the Certificate.',
  'CertificateNotSeen.title': 'The certificate cannot be seen from here',
  'CertificateNotSeen.explanation':
    'No object of the cluster shows a certificate in force for {{hostname}}, so only a TLS handshake can tell what is served.',
  'CertificateNotSeen.fix1':
    'Platform team: turn the TLS probe of the environment on; it shows what is really served.',
  'CertificatesPerExactSetExhausted.title':
    'No certificates left for exactly this name',
  'CertificatesPerExactSetExhausted.explanation':
    'Let’s Encrypt issues {{limit}} certificates for exactly the same set of names within {{window}}, renewals included. {{count}} were seen for {{hostname}}, and the next can be issued from {{until}}. Certificates that others ordered count too and are not seen, so it may be fewer. That the issuer {{issuer}} is Let’s Encrypt is assumed: the configuration says only that its trust is “{{trust}}”.',
  'CertificatesPerExactSetExhausted.fix1': 'Wait until {{until}}.',
  'CertificatesPerExactSetExhausted.fix2':
    'Find what ordered the same certificate so often: a Secret or Certificate that is deleted again and again, or two owners of one Secret.',
  'CertificatesPerExactSetExhausted.fix3':
    'Use the staging issuer for experiments.',
  'CertificatesPerExactSetNear.title':
    'Few certificates left for exactly this name',
  'CertificatesPerExactSetNear.explanation':
    'Let’s Encrypt issues {{limit}} certificates for exactly the same set of names within {{window}}, renewals included. {{count}} were seen for {{hostname}}; after this request {{remaining}} more can be issued. Certificates that others ordered count too and are not seen, so it may be fewer. That the issuer {{issuer}} is Let’s Encrypt is assumed: the configuration says only that its trust is “{{trust}}”.',
  'CertificatesPerExactSetNear.fix1':
    'Do not delete Secrets or Certificates to try again: each attempt counts.',
  'CertificatesPerExactSetNear.fix2': 'Use the staging issuer for experiments.',
  'CertificatesPerRegisteredDomainExhausted.title':
    'No certificates left for the registered domain',
  'CertificatesPerRegisteredDomainExhausted.explanation':
    'Let’s Encrypt issues {{limit}} new certificates for {{registeredDomain}} and all names under it within {{window}}. {{count}} were seen, {{left}} more can be issued now, and this request needs {{needed}}. All of them can be issued from {{until}}. Certificates that others ordered count too and are not seen, so it may be fewer. That the issuer {{issuer}} is Let’s Encrypt is assumed: the configuration says only that its trust is “{{trust}}”.',
  'CertificatesPerRegisteredDomainExhausted.fix1':
    'Wait until {{until}}, or ask for no more than {{left}} new hostnames now.',
  'CertificatesPerRegisteredDomainExhausted.fix2':
    'Another name under {{registeredDomain}} does not help: all of them count together.',
  'CertificatesPerRegisteredDomainExhausted.fix3':
    'Use the staging issuer for experiments.',
  'CertificatesPerRegisteredDomainExhausted.fix4':
    'Platform team: ask Let’s Encrypt for a higher limit, or use a wildcard certificate.',
  'CertificatesPerRegisteredDomainNear.title':
    'Few certificates left for the registered domain',
  'CertificatesPerRegisteredDomainNear.explanation':
    'Let’s Encrypt issues {{limit}} new certificates for {{registeredDomain}} and all names under it within {{window}}. {{count}} were seen; after the {{needed}} of this request {{remaining}} more can be issued. Certificates that others ordered count too and are not seen, so it may be fewer. That the issuer {{issuer}} is Let’s Encrypt is assumed: the configuration says only that its trust is “{{trust}}”.',
  'CertificatesPerRegisteredDomainNear.fix1':
    'Ask only for hostnames that are needed now.',
  'CertificatesPerRegisteredDomainNear.fix2':
    'Another name under {{registeredDomain}} does not help: all of them count together.',
  'CertificatesPerRegisteredDomainNear.fix3':
    'Platform team: ask Let’s Encrypt for a higher limit before it is reached.',
  'ChallengeInvalid.title':
    'The certificate authority could not check the name',
  'ChallengeInvalid.explanation':
    'The challenge for {{hostname}} failed: {{message}}',
  'ChallengeInvalid.fix1':
    'Read the certificate authority’s answer and correct what it names; cert-manager retries automatically.',
  'ChallengeInvalidAnswer.title':
    'The certificate authority reached another server',
  'ChallengeInvalidAnswer.explanation':
    'The certificate authority asked {{hostname}} for the proof and got something else: {{message}}',
  'ChallengeInvalidAnswer.fix1':
    '{{dnsOwner}}: remove old A and AAAA records; the name must lead to {{target}} only.',
  'ChallengeInvalidConnection.title':
    'The certificate authority cannot connect',
  'ChallengeInvalidConnection.explanation':
    'The certificate authority could not reach {{hostname}} on port 80: {{message}}',
  'ChallengeInvalidConnection.fix1':
    'Check that all addresses of the name, IPv6 too, are the platform’s.',
  'ChallengeInvalidConnection.fix2':
    'Platform team: open port 80 to the whole internet. The check comes from several countries, so blocking by country breaks it.',
  'ChallengeInvalidDns.title':
    'The certificate authority gets no answer from the DNS',
  'ChallengeInvalidDns.explanation':
    'The certificate authority got no usable DNS answer for {{hostname}}: {{message}}',
  'ChallengeInvalidDns.fix1':
    '{{dnsOwner}}: make {{hostname}} resolve on the public internet, with valid DNSSEC signatures where the zone is signed.',
  'ChallengeInvalidDns.fix2':
    'If the record has been corrected since, there is nothing to do: cert-manager retries automatically.',
  'ChallengeInvalidDns.fix3':
    'Where the answer names CAA: the servers of the zone must answer that type too, even with nothing.',
  'ChallengeInvalidForbidden.title':
    'A login, allowlist or redirect blocks validation',
  'ChallengeInvalidForbidden.explanation':
    'The certificate authority asked {{hostname}} for the proof and was turned away: {{message}}',
  'ChallengeInvalidForbidden.fix1':
    'Keep login, allowlist and redirects away from the path /.well-known/acme-challenge/. A redirect may lead to the ports 80 and 443 only.',
  'ChallengeInvalidNotFound.title':
    'The certificate authority does not reach the solver',
  'ChallengeInvalidNotFound.explanation':
    '{{hostname}} leads to this platform, but the certificate authority got something other than the proof from cert-manager’s solver: {{message}}',
  'ChallengeInvalidNotFound.fix1':
    'Check that no other route of {{hostname}} takes the path /.well-known/acme-challenge/.',
  'ChallengeInvalidNotFound.fix2':
    'Check that the issuer’s solver uses the Ingress class or the Gateway of this environment.',
  'ChallengeInvalidNotFound.fix3':
    'If the DNS record has been corrected since, there is nothing to do: cert-manager retries automatically.',
  'ChallengeInvalidSecondary.title': 'Validation fails from some regions',
  'ChallengeInvalidSecondary.explanation':
    'The certificate authority checks {{hostname}} from several countries, and not enough of them got the proof: {{message}}',
  'ChallengeInvalidSecondary.fix1':
    'Platform team: do not block port 80 by country or network in the load balancer or firewall.',
  'ChallengeInvalidSecondary.fix2':
    '{{dnsOwner}}: check that all servers of the zone answer alike and quickly, from everywhere.',
  'ChallengeInvalidServerError.title':
    'The solver did not answer the certificate authority',
  'ChallengeInvalidServerError.explanation':
    'The certificate authority got status {{status}} for {{hostname}}: the controller cannot reach cert-manager’s solver pod. Its answer: {{message}}',
  'ChallengeInvalidServerError.fix1':
    'Allow the ingress controller to reach pods with the label acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
  'ChallengeInvalidServerError.fix2':
    'Check that the solver pod runs in {{namespace}}: quotas and registry rules can stop it.',
  'ChallengeInvalidTxt.title':
    'The certificate authority does not find the TXT record',
  'ChallengeInvalidTxt.explanation':
    'The certificate authority looked for the proof at {{proofName}} and did not find it: {{message}}',
  'ChallengeInvalidTxt.fix1':
    'Platform team: check that the issuer’s solver writes {{proofName}} into the zone that the world asks, and that nothing else writes it.',
  'ChallengeInvalidTxt.fix2':
    '{{dnsOwner}}: where the answer says SERVFAIL, DNSSEC or secondary validation, the servers of the zone answer wrong or late.',
  'ChallengePresentFailed.title': 'The proof of control cannot be set up',
  'ChallengePresentFailed.explanation':
    'cert-manager cannot present the {{type}} challenge for {{hostname}}: {{message}}',
  'ChallengePresentFailed.fix1':
    'Platform team: for HTTP-01, an admission policy or a quota may refuse the solver; exempt the label acme.cert-manager.io/http01-solver.',
  'ChallengePresentFailed.fix2':
    'Platform team: for DNS-01, check the issuer’s access to the DNS provider.',
  'ChallengeQueued.title': 'The check waits for its turn',
  'ChallengeQueued.explanation':
    'The Challenge {{challenge}} is not being worked on yet: others run first, or another one for the same name is still open.',
  'ChallengeQueued.fix1':
    'Platform team: look for an older Challenge for {{hostname}} and delete its Order.',
  'ChangesRequested.title': 'The reviewers ask for a change',
  'ChangesRequested.explanation':
    'The review of the pull request “{{pullRequest}}” asks for changes.',
  'ChangesRequested.fix1': 'Answer the review in the pull request.',
  'ClusterForbidden.title': 'The portal may not read the cluster',
  'ClusterForbidden.explanation':
    'The cluster {{cluster}} does not let the portal list and watch: {{kinds}}.',
  'ClusterForbidden.fix1':
    'Platform team: bind the documented ClusterRole to the portal’s account in {{cluster}}.',
  'ClusterUnreachable.title': 'The cluster cannot be reached',
  'ClusterUnreachable.explanation':
    'The cluster {{cluster}} has not answered since {{since}}.',
  'ClusterUnreachable.fix1':
    'Platform team: check the connection from the portal to the cluster {{cluster}}.',
  'CnameAtApex.title': 'The zone’s apex has a CNAME record',
  'CnameAtApex.explanation':
    '{{hostname}} is the top of its zone and has a CNAME record there. The zone’s own records stand at the same name, so the CNAME is not allowed and some resolvers refuse the answer.',
  'CnameAtApex.fix1':
    '{{dnsOwner}}: use the provider’s ALIAS or flattening to {{target}}, or address records to {{addresses}}.',
  'DnsChangePropagating.title':
    'The record is right; the old answer is still cached',
  'DnsChangePropagating.explanation':
    '{{right}} answers right for {{hostname}}. The resolver {{resolver}} still has the old answer ({{found}}), which lives at most {{seconds}} s more.',
  'DnsChangePropagating.fix1': 'Nothing to do: the cached answer expires.',
  'DnsLookupFailed.title': 'The DNS gave no usable answer',
  'DnsLookupFailed.explanation':
    'Asking for {{hostname}} ended with {{rcode}}. That says nothing about the record: it is neither right nor wrong.',
  'DnsLookupFailed.fix1':
    'It is asked again soon. If it stays like this, the servers of the zone or the platform’s resolver have a problem.',
  'DnsRecordLeftBehind.title': 'The DNS record still points here',
  'DnsRecordLeftBehind.explanation':
    '{{hostname}} has no route in {{environment}} any more, but its DNS record still points to {{target}}. Another team on the platform could take the name over.',
  'DnsRecordLeftBehind.fix1':
    '{{dnsOwner}}: remove the DNS record of {{hostname}}.',
  'DnssecBroken.title': 'The DNSSEC signatures of the zone are broken',
  'DnssecBroken.explanation':
    'Resolvers that check DNSSEC refuse the answers for {{hostname}}. Many visitors and every certificate authority cannot resolve the name.',
  'DnssecBroken.fix1':
    '{{dnsOwner}}: renew the zone’s signatures, or correct or remove the DS record at the parent zone.',
  'EdgeCertificateUntrusted.title':
    'Browsers do not trust the served certificate',
  'EdgeCertificateUntrusted.explanation':
    'The certificate at {{hostname}}, issued by {{issuer}}, is not trusted: {{error}}.',
  'EdgeCertificateUntrusted.fix1':
    'Use an issuer of a public certificate authority, or install the private one on the visitors’ machines.',
  'EdgeServesDefaultCertificate.title':
    'The controller serves its own default certificate',
  'EdgeServesDefaultCertificate.explanation':
    'The certificate of {{hostname}} is valid, but the ingress controller answers with its built-in one ({{names}}).',
  'EdgeServesDefaultCertificate.fix1':
    'Check that the route’s TLS section names {{hostname}} and the right Secret.',
  'EdgeServesDefaultCertificate.fix2':
    'Platform team: look for the hostname in the controller’s log.',
  'EdgeServesOldCertificate.title': 'The old certificate is still served',
  'EdgeServesOldCertificate.explanation':
    'The served certificate ends at {{servedNotAfter}}; the new one, valid until {{notAfter}}, has not been taken up.',
  'EdgeServesOldCertificate.fix1':
    'Platform team: check that the controller reloads changed Secrets.',
  'EdgeServesWrongName.title': 'The served certificate is for another name',
  'EdgeServesWrongName.explanation':
    'At {{hostname}} a certificate for {{names}} is served, so browsers warn.',
  'EdgeServesWrongName.fix1':
    'Check that the name points to this platform and that the route’s TLS section names {{hostname}}.',
  'EdgeUnreachable.title': 'Nothing answers at the address',
  'EdgeUnreachable.explanation':
    'A connection to {{hostname}} on port 443 failed: {{message}}.',
  'EdgeUnreachable.fix1':
    'Platform team: check the load balancer and the firewall in front of it.',
  'EdgeWithoutTls.title': 'The address does not speak TLS',
  'EdgeWithoutTls.explanation':
    'Port 443 of {{hostname}} is open but made no TLS handshake: {{message}}.',
  'EdgeWithoutTls.fix1':
    'Platform team: check what listens on port 443 of the load balancer.',
  'GatewayNotProgrammed.title': 'The gateway is not ready',
  'GatewayNotProgrammed.explanation':
    'The {{parent}} is not ready: {{condition}}.',
  'GatewayNotProgrammed.fix1':
    'Read the conditions of the {{parent}}, and correct there what they name.',
  'GatewayNotProgrammed.fix2':
    'Platform team: read the log of the gateway’s controller.',
  'HostConflict.title': 'The name is already in use',
  'HostConflict.explanation':
    'Another route in {{environment}}, outside the namespace {{namespace}}, already answers for {{hostname}}. A request goes to the longer path of the two; where both have the same path, it can go to either.',
  'HostConflict.fix1':
    'Choose another name, or ask the platform team who owns this one.',
  'HostConflict.fix2': 'One of the two routes must be removed.',
  'HostnameDoesNotResolve.title': 'The name has no address in the DNS',
  'HostnameDoesNotResolve.explanation':
    '{{hostname}} has no address: {{answer}}. It should lead to {{target}}, by a record of type {{recordType}}.',
  'HostnameDoesNotResolve.fix1': '{{dnsOwner}}: create the record {{record}}',
  'HostnameHasDoubleSuffix.title': 'The record was created one level too deep',
  'HostnameHasDoubleSuffix.explanation':
    '{{hostname}} has no address: {{answer}}. But {{doubled}} has one: the zone’s name was added a second time. In many DNS providers a name without a dot at its end gets the zone appended.',
  'HostnameHasDoubleSuffix.fix1':
    '{{dnsOwner}}: remove {{doubled}} and create {{record}}',
  'HostnameHasDoubleSuffix.fix2':
    'In a form that appends the zone, the name to type is {{label}}.',
  'HostnameHasOtherCertificate.title': 'The hostname has another certificate',
  'HostnameHasOtherCertificate.explanation':
    'In the namespace {{namespace}}, {{owners}} asks for a certificate for {{hostname}} too, in another Secret. Both are issued and renewed, and both count towards the limits of the certificate authority.',
  'HostnameHasOtherCertificate.fix1':
    'Remove the other Certificate when nothing uses its Secret any more.',
  'HostnameNotCovered.title': 'The certificate does not cover the name',
  'HostnameNotCovered.explanation':
    'The Secret that the route serves for {{hostname}} belongs to the Certificate {{certificate}}, which is for {{dnsNames}}.',
  'HostnameNotCovered.fix1':
    'Add {{hostname}} to dnsNames of the Certificate, or let the route use a Certificate of its own.',
  'HostnamePointsElsewhere.title': 'The name points to another server',
  'HostnamePointsElsewhere.explanation':
    '{{hostname}} points to {{found}}; it should lead to {{target}}, by a record of type {{recordType}}.',
  'HostnamePointsElsewhere.fix1': '{{dnsOwner}}: replace it with {{record}}',
  'HostnameServedByOtherObject.title':
    'Another object of the namespace serves this hostname',
  'HostnameServedByOtherObject.explanation':
    'In the namespace {{namespace}}, the path {{path}} of {{hostname}} is already served by {{owners}}. Which of the two gets the requests is not defined.',
  'HostnameServedByOtherObject.fix1':
    'Take the other object away, or choose another hostname or path.',
  'HostnameServedByOtherObject.fix2':
    'If it is the one that this request replaces: remove it in the same change.',
  'HttpRouteNotAccepted.title': 'The gateway does not take the route as it is',
  'HttpRouteNotAccepted.explanation':
    'The {{parent}} {{answer}}: {{condition}}.',
  'HttpRouteNotAccepted.fix1':
    'Correct {{where}} of the HTTPRoute {{route}}: {{how}}.',
  'HttpRouteNotAccepted.fix2': 'Or ask {{whom}} for {{what}}.',
  'HttpRoutePending.title': 'No gateway has taken the route',
  'HttpRoutePending.explanation':
    'The {{parent}} has not accepted the HTTPRoute {{route}}: {{condition}}.',
  'HttpRoutePending.fix1':
    'Check that the parentRefs name the environment’s Gateway or your ListenerSet.',
  'HttpRoutePending.fix2':
    'Platform team: check that the gateway controller runs.',
  'IngressWithoutAddress.title':
    'The environment’s ingress controller has not taken the Ingress',
  'IngressWithoutAddress.explanation':
    'The status of the Ingress {{ingress}} has {{found}}. Its class is {{class}}.',
  'IngressWithoutAddress.fix1': 'Check {{what}}.',
  'Ipv6PointsElsewhere.title': 'The IPv6 address points to another server',
  'Ipv6PointsElsewhere.explanation':
    'The IPv4 addresses of {{hostname}} are right, but its AAAA record says {{found}}, which is not the platform’s. Visitors and certificate authorities prefer IPv6.',
  'Ipv6PointsElsewhere.fix1':
    '{{dnsOwner}}: remove the AAAA record {{found}}, or point the name to {{target}} by a single CNAME record.',
  'IssuanceBackingOff.title': 'cert-manager waits before the next attempt',
  'IssuanceBackingOff.explanation':
    'Attempt {{attempts}} for the Certificate {{certificate}} failed at {{failedAt}}: {{message}} The next one is at {{retryAt}}.',
  'IssuanceBackingOff.fix1':
    'Correct the cause if one is shown here; cert-manager retries automatically.',
  'IssuanceBackingOff.fix2':
    'To try at once after correcting it: cmctl renew {{certificate}} -n {{namespace}}',
  'IssuerNotFound.title': 'The issuer does not exist',
  'IssuerNotFound.explanation':
    'The Certificate {{certificate}} names the {{issuerKind}} {{issuer}}, which does not exist.',
  'IssuerNotFound.fix1':
    'Set {{correction}}; this environment has: {{issuers}}.',
  'IssuerNotReady.title': 'The issuer is not ready',
  'IssuerNotReady.explanation':
    'The {{issuerKind}} {{issuer}} cannot issue certificates: {{message}}',
  'IssuerNotReady.fix1':
    'Platform team: correct the issuer; waiting requests then continue automatically.',
  'KindAbsent.title': 'The cluster does not have everything that this needs',
  'KindAbsent.explanation':
    'The cluster {{cluster}} does not know the kinds {{kinds}}: what serves them is not installed there.',
  'KindAbsent.fix1':
    'Platform team: install it, or correct the environment’s configuration.',
  'Live.title': 'The address works',
  'Live.explanation':
    '{{hostname}} is routed, resolves to the platform and has a valid certificate.',
  'LiveRenewing.title': 'The certificate is being renewed',
  'LiveRenewing.explanation':
    'The Certificate {{certificate}} is being renewed; the present one is valid until {{notAfter}}.',
  'NetworkPolicyBlocksController.title':
    'A NetworkPolicy keeps the ingress controller out',
  'NetworkPolicyBlocksController.explanation':
    'The NetworkPolicy {{policy}} isolates the pods behind {{service}}, and no policy lets the controller in namespace {{controllerNamespace}} reach port {{port}}.',
  'NetworkPolicyBlocksController.fix1':
    'Add a NetworkPolicy that allows the ingress controller to the pods’ port {{port}}.',
  'NewOrdersPerAccountExhausted.title':
    'The platform’s account may make no more orders now',
  'NewOrdersPerAccountExhausted.explanation':
    'Let’s Encrypt takes {{limit}} new orders from one account within {{window}}. {{count}} were seen from the account of {{issuer}}, {{left}} more can be made now, and this request needs {{needed}}. All of them can be made from {{until}}. Certificates that others ordered count too and are not seen, so it may be fewer. That the issuer {{issuer}} is Let’s Encrypt is assumed: the configuration says only that its trust is “{{trust}}”.',
  'NewOrdersPerAccountExhausted.fix1': 'Wait until {{until}}.',
  'NewOrdersPerAccountExhausted.fix2':
    'Platform team: find what orders so often, or ask Let’s Encrypt for a higher limit.',
  'NewOrdersPerAccountNear.title':
    'The platform’s account may make few more orders',
  'NewOrdersPerAccountNear.explanation':
    'Let’s Encrypt takes {{limit}} new orders from one account within {{window}}. {{count}} were seen from the account of {{issuer}}; after the {{needed}} of this request {{remaining}} more can be made. Certificates that others ordered count too and are not seen, so it may be fewer. That the issuer {{issuer}} is Let’s Encrypt is assumed: the configuration says only that its trust is “{{trust}}”.',
  'NewOrdersPerAccountNear.fix1': 'Ask only for hostnames that are needed now.',
  'NewOrdersPerAccountNear.fix2':
    'Platform team: find what orders so often, or ask Let’s Encrypt for a higher limit.',
  'NoSolverMatches.title': 'The issuer cannot prove this name',
  'NoSolverMatches.explanation':
    'No solver of the issuer {{issuer}} fits {{hostname}}. Its solvers: {{solvers}}. A wildcard can be proven by DNS-01 only.',
  'NoSolverMatches.fix1':
    'Choose an issuer that fits, or ask the platform team for a solver for this name.',
  'NotRead.title': 'Not everything was read',
  'NotRead.explanation': 'These were not read: {{kinds}} ({{because}}).',
  'NotRead.fix1':
    'The portal reads what is missing on its own; give exposure explain the missing file.',
  'NothingExposed.title': 'Nothing is exposed at this address',
  'NothingExposed.explanation':
    '{{environment}} has nothing for {{hostname}}: there is {{missing}}.',
  'NothingExposed.fix1':
    'If it should have a web address, add one on the component’s page.',
  'OrderFailed.title': 'The certificate authority did not complete the order',
  'OrderFailed.explanation':
    'The order for {{hostname}} is {{state}}: {{message}}',
  'OrderFailed.fix1':
    'Read the certificate authority’s answer; cert-manager retries automatically.',
  'OrderProfileUnknown.title':
    'The issuer asks for a profile that does not exist',
  'OrderProfileUnknown.explanation':
    'The certificate authority does not offer the profile the issuer {{issuer}} asks for: {{message}}',
  'OrderProfileUnknown.fix1':
    'Platform team: correct or remove the profile of the issuer.',
  'OrderRefusedByCaa.title':
    'The certificate authority refuses because of a CAA record',
  'OrderRefusedByCaa.explanation':
    'The certificate authority’s answer for {{hostname}}: {{message}}',
  'OrderRefusedByCaa.fix1':
    '{{dnsOwner}}: allow the certificate authority in the CAA records of {{hostname}} or of the zone above it.',
  'OrderRejectedIdentifier.title':
    'The certificate authority does not issue for this name',
  'OrderRejectedIdentifier.explanation':
    'The order for {{hostname}} was rejected: {{message}}',
  'OrderRejectedIdentifier.fix1':
    'Choose another name, or an issuer with a private certificate authority.',
  'PlatformTargetDoesNotResolve.title':
    'The platform’s own name has no address',
  'PlatformTargetDoesNotResolve.explanation':
    'Names of this environment lead to {{target}}, and {{target}} has no address: {{answer}}. So {{hostname}} cannot be reached.',
  'PlatformTargetDoesNotResolve.fix1':
    'Platform team: create the address records of {{target}}.',
  'ProvingControl.title': 'Proving that you control the name',
  'ProvingControl.explanation':
    'The certificate authority is checking {{hostname}} ({{type}}): {{state}}.',
  'ProvingControl.fix1': 'Nothing to do: this usually takes under a minute.',
  'ProvingControl.fix2':
    'If it lasts, the platform team looks at the Challenge {{challenge}}.',
  'PullRequestChecksFailed.title': 'The checks of the pull request fail',
  'PullRequestChecksFailed.explanation':
    'The pull request “{{pullRequest}}” has failing checks.',
  'PullRequestChecksFailed.fix1':
    'Open the pull request, read the failing check and push a correction.',
  'PullRequestClosed.title': 'The pull request was closed without merging',
  'PullRequestClosed.explanation':
    'The pull request “{{pullRequest}}” was closed, so nothing was exposed.',
  'PullRequestClosed.fix1': 'If the address is still wanted, ask for it again.',
  'PullRequestDraft.title': 'The pull request is a draft',
  'PullRequestDraft.explanation':
    'The pull request “{{pullRequest}}” is a draft, so it is not being reviewed yet.',
  'PullRequestDraft.fix1': 'Mark it as ready for review.',
  'PullRequestMerged.title': 'Merged, and not yet in the cluster',
  'PullRequestMerged.explanation':
    'The pull request “{{pullRequest}}” was merged at {{mergedAt}}, and {{environment}} has no route for {{hostname}} yet.',
  'PullRequestMerged.fix1':
    'The deployment tool applies merged files automatically, usually within minutes.',
  'PullRequestMerged.fix2':
    'If it takes longer, the platform team looks at what the deployment tool says about these files.',
  'RateLimited.title': 'The certificate authority limits requests',
  'RateLimited.explanation':
    'The certificate authority refuses for now: {{message}}',
  'RateLimited.fix1': 'Nothing to do: cert-manager retries automatically.',
  'RateLimitedFailedValidations.title': 'Too many failed checks of this name',
  'RateLimitedFailedValidations.explanation':
    'The certificate authority has seen {{count}} failed checks of {{hostname}} within {{window}} and makes no more before {{retryAfter}}.',
  'RateLimitedFailedValidations.fix1':
    'Correct the cause of the failed checks first.',
  'RateLimitedFailedValidations.fix2':
    'Then there is nothing to do: cert-manager retries automatically.',
  'RateLimitedNewOrders.title':
    'Order limit reached for the platform’s account',
  'RateLimitedNewOrders.explanation':
    'The platform’s account at the certificate authority has made {{count}} orders within {{window}} and may make no more before {{retryAfter}}.',
  'RateLimitedNewOrders.fix1':
    'Nothing to do: cert-manager retries automatically.',
  'RateLimitedNewOrders.fix2':
    'Platform team: find what orders so often, or ask for a higher limit.',
  'RateLimitedRegisteredDomain.title':
    'Too many certificates for the registered domain',
  'RateLimitedRegisteredDomain.explanation':
    'The certificate authority has issued {{count}} certificates for {{registeredDomain}} within {{window}}, counted across everyone who uses it, and issues no more before {{retryAfter}}.',
  'RateLimitedRegisteredDomain.fix1':
    'Nothing to do: cert-manager retries automatically.',
  'RateLimitedRegisteredDomain.fix2':
    'Platform team: ask the certificate authority for a higher limit, or use fewer names.',
  'RateLimitedSameNames.title': 'Too many certificates for the same names',
  'RateLimitedSameNames.explanation':
    'The certificate authority has issued {{count}} certificates for exactly these names within {{window}} and issues no more before {{retryAfter}}.',
  'RateLimitedSameNames.fix1':
    'Nothing to do: cert-manager retries automatically.',
  'RateLimitedSameNames.fix2':
    'Do not delete Secrets or Certificates to try again: each attempt counts.',
  'RateLimitedSameNames.fix3': 'Use the staging issuer for experiments.',
  'RenewalAtRisk.title': 'Certificate renewal is overdue',
  'RenewalAtRisk.explanation':
    'The Certificate {{certificate}} should have been renewed at {{renewalTime}} and expires at {{notAfter}}.',
  'RenewalAtRisk.fix1':
    'Correct the cause of the failed renewal shown here, or ask the platform team to look at cert-manager.',
  'RenewalCritical.title': 'The certificate is about to expire',
  'RenewalCritical.explanation':
    'The Certificate {{certificate}} should have been renewed at {{renewalTime}} and expires at {{notAfter}}.',
  'RenewalCritical.fix1': 'Correct the cause of the failed renewal now.',
  'RenewalCritical.fix2':
    'Then renew at once: cmctl renew {{certificate}} -n {{namespace}}',
  'RenewalDisabled.title': 'Automatic renewal is switched off',
  'RenewalDisabled.explanation':
    'The Certificate {{certificate}} is not renewed automatically, and it expires at {{notAfter}}.',
  'RenewalDisabled.fix1':
    'Remove spec.renewal.policy from the Certificate, or renew by hand: cmctl renew {{certificate}} -n {{namespace}}',
  'RenewalLate.title': 'The renewal is late',
  'RenewalLate.explanation':
    'The Certificate {{certificate}} should have been renewed at {{renewalTime}}. It is valid until {{notAfter}}.',
  'RenewalLate.fix1':
    'Correct the cause of the failed renewal shown here, or ask the platform team to look at cert-manager.',
  'RequestDenied.title': 'The certificate request was denied',
  'RequestDenied.explanation':
    'A policy denied the CertificateRequest {{request}}: {{message}}',
  'RequestDenied.fix1':
    'Ask for a name and issuer that the policy allows, or ask the platform team to allow this one.',
  'RequestFailed.title': 'The certificate request failed',
  'RequestFailed.explanation':
    'The CertificateRequest {{request}} failed: {{message}}',
  'RequestFailed.fix1':
    'Platform team: read the message; cert-manager retries automatically.',
  'RequestInvalid.title': 'The certificate request is invalid',
  'RequestInvalid.explanation':
    'The CertificateRequest {{request}} is not valid, and no further attempt changes that: {{message}}',
  'RequestInvalid.fix1':
    'Correct the Certificate {{certificate}} as the message says: a changed one is tried at once.',
  'RouteMissing.title': 'No route leads to the application',
  'RouteMissing.explanation':
    '{{namespace}} has a Certificate for {{hostname}}, but no Ingress and no HTTPRoute that answers for the name.',
  'RouteMissing.fix1':
    'Apply the Ingress or HTTPRoute of this exposure, or remove the Certificate {{certificate}}.',
  'SecretConflict.title': 'Two Certificates write the same Secret',
  'SecretConflict.explanation':
    'The Certificates {{certificate}} and {{others}} both write the Secret {{secret}}, so they overwrite each other.',
  'SecretConflict.fix1': 'Remove one of them, or give it a Secret of its own.',
  'SecretHasOtherOwner.title': 'The Secret has another owner',
  'SecretHasOtherOwner.explanation':
    'The Secret {{secret}} in the namespace {{namespace}} is already filled by {{owners}}. Two owners of one Secret overwrite each other’s key and certificate without end, until the limits of the certificate authority are used up.',
  'SecretHasOtherOwner.fix1':
    'Take the other owner away first, or choose another hostname than {{hostname}}.',
  'SecretHasOtherOwner.fix2':
    'If the Ingress should stay: remove its cert-manager annotation.',
  'SelfCheckConnectionRefused.title': 'Nothing listens on port 80',
  'SelfCheckConnectionRefused.explanation':
    'cert-manager’s own check of http://{{hostname}}/ was refused: the address does not accept connections on port 80.',
  'SelfCheckConnectionRefused.fix1':
    'Check that the name points to this platform.',
  'SelfCheckConnectionRefused.fix2':
    'Platform team: open port 80 of the load balancer, also from inside the cluster.',
  'SelfCheckDnsRecordPending.title': 'The proof is being published in the DNS',
  'SelfCheckDnsRecordPending.explanation':
    'cert-manager has written the TXT record {{proofName}} and waits until every server of the zone answers with it: {{message}}',
  'SelfCheckDnsRecordPending.fix1': 'Nothing to do at first.',
  'SelfCheckDnsRecordPending.fix2':
    'Platform team: if it lasts, check that the issuer writes to the zone that the world asks, and that cert-manager can ask the servers of that zone on port 53.',
  'SelfCheckFailed.title': 'cert-manager’s own check does not succeed',
  'SelfCheckFailed.explanation':
    'Before it asks the certificate authority, cert-manager asks http://{{hostname}}/.well-known/acme-challenge/ itself, and that fails: {{message}}',
  'SelfCheckFailed.fix1':
    'Check that the name points to this platform, and that nothing redirects or limits requests to that path.',
  'SelfCheckFailed.fix2':
    'Platform team: the address must answer on port 80 from inside the cluster too.',
  'SelfCheckForbidden.title': 'A login or allowlist blocks the check',
  'SelfCheckForbidden.explanation':
    'The check of http://{{hostname}}/.well-known/acme-challenge/ got status {{status}}.',
  'SelfCheckForbidden.fix1':
    'Keep login, allowlist and redirects away from the path /.well-known/acme-challenge/.',
  'SelfCheckNoSuchHost.title': 'The cluster cannot resolve the name',
  'SelfCheckNoSuchHost.explanation':
    'Before it asks the certificate authority, cert-manager looks the name up in the cluster, and {{hostname}} does not exist there.',
  'SelfCheckNoSuchHost.fix1':
    '{{dnsOwner}}: create the DNS record of {{hostname}}.',
  'SelfCheckNoSuchHost.fix2':
    'If the record exists elsewhere, the cluster’s own resolver does not see it: ask the platform team.',
  'SelfCheckNotFound.title': 'Another server answers the check',
  'SelfCheckNotFound.explanation':
    'The check of http://{{hostname}}/.well-known/acme-challenge/ got status {{status}}: the request does not reach cert-manager’s solver.',
  'SelfCheckNotFound.fix1': 'Check that the name points to this platform.',
  'SelfCheckNotFound.fix2':
    'Check that the issuer’s solver uses the Ingress class of this environment.',
  'SelfCheckResolverFailed.title': 'The cluster’s resolver gives no answer',
  'SelfCheckResolverFailed.explanation':
    'Before it asks the certificate authority, cert-manager looks {{hostname}} up in the cluster, and the cluster’s resolver gave no usable answer: {{message}}',
  'SelfCheckResolverFailed.fix1':
    'Platform team: check the DNS of the cluster and the servers that it asks.',
  'SelfCheckResolverFailed.fix2':
    '{{dnsOwner}}: if only this name is concerned, check the servers of its zone and their DNSSEC signatures.',
  'SelfCheckServerError.title': 'The solver does not answer',
  'SelfCheckServerError.explanation':
    'The check of http://{{hostname}}/.well-known/acme-challenge/ got status {{status}}: the controller cannot reach cert-manager’s solver pod.',
  'SelfCheckServerError.fix1':
    'Allow the ingress controller to reach pods with the label acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
  'SelfCheckServerError.fix2':
    'Check that the solver pod runs in {{namespace}}: quotas and registry rules can stop it.',
  'SelfCheckTimeout.title': 'The check on port 80 gets no answer',
  'SelfCheckTimeout.explanation':
    'cert-manager’s own check of http://{{hostname}}/ timed out.',
  'SelfCheckTimeout.fix1': 'Check that the name points to this platform.',
  'SelfCheckTimeout.fix2':
    'Platform team: the load balancer must be reachable from inside the cluster; where it cannot be, set waitInsteadOfSelfCheck on the issuer’s solver (cert-manager 1.21).',
  'SelfCheckTlsFailure.title':
    'The check is sent to HTTPS before there is a certificate',
  'SelfCheckTlsFailure.explanation':
    'The check of http://{{hostname}}/ was redirected to HTTPS, and the handshake there failed.',
  'SelfCheckTlsFailure.fix1':
    'Keep the redirect to HTTPS away from /.well-known/acme-challenge/, or set the annotation cert-manager.io/issue-temporary-certificate on the Certificate.',
  'SelfCheckWrongAnswer.title': 'Another website answers at this name',
  'SelfCheckWrongAnswer.explanation':
    'The check of http://{{hostname}}/.well-known/acme-challenge/ was answered with another page, not with cert-manager’s.',
  'SelfCheckWrongAnswer.fix1':
    '{{dnsOwner}}: {{hostname}} must lead to {{target}} only; an old server or a content delivery network may still answer.',
  'SelfCheckWrongAnswer.fix2':
    'If it does, another route of {{hostname}} takes the path /.well-known/acme-challenge/: leave that path to cert-manager.',
  'ServicePortMissing.title': 'The Service has no such port',
  'ServicePortMissing.explanation':
    'The {{routeKind}} {{route}} sends requests for {{hostname}} to port {{port}} of the Service {{service}}, which has only: {{ports}}.',
  'ServicePortMissing.fix1':
    'Correct the port in the {{routeKind}}, or add it to the Service.',
  'ServiceWithoutReadyEndpoints.title': 'No pod is ready to answer',
  'ServiceWithoutReadyEndpoints.explanation':
    'The {{routeKind}} {{route}} sends requests to the Service {{service}}, which has {{notReady}} pods that are not ready and none that is, so visitors get an error.',
  'ServiceWithoutReadyEndpoints.fix1':
    'Check that the Service’s pods run and pass their readiness probe.',
  'ServiceWithoutReadyEndpoints.fix2':
    'With no pods at all: compare the Service’s selector with the pods’ labels.',
  'SourceStale.title': 'What is shown here is old',
  'SourceStale.explanation':
    'The cluster {{cluster}} has not been readable since {{since}} ({{because}}). What is shown was read before that.',
  'SourceStale.fix1':
    'Platform team: check the connection from the portal to the cluster {{cluster}}.',
  'StagingIssuer.title': 'The certificate is a test certificate',
  'StagingIssuer.explanation':
    'The Certificate {{certificate}} comes from the issuer {{issuer}}, a staging certificate authority that browsers do not trust.',
  'StagingIssuer.fix1':
    'Change spec.issuerRef to an issuer for production: {{issuers}}.',
  'TlsBlockIncomplete.title': 'The TLS block is not complete',
  'TlsBlockIncomplete.explanation':
    'The {{object}} asks for a certificate for {{hostname}} by its annotation {{annotation}}, but {{fault}}, so cert-manager makes none.',
  'TlsBlockIncomplete.fix1':
    'Let one TLS block of the Ingress, or one listener, name {{hostname}} and a Secret of its own.',
  'TlsSecretMismatch.title': 'The route serves another Secret',
  'TlsSecretMismatch.explanation':
    'The {{routeKind}} {{route}} serves {{hostname}} from {{secret}}; the Certificate {{certificate}} writes its certificate to {{certificateSecret}}.',
  'TlsSecretMismatch.fix1': 'Make the two names equal.',
  'WaitingForApproval.title': 'The certificate request waits for approval',
  'WaitingForApproval.explanation':
    'The CertificateRequest {{request}} has been neither approved nor denied.',
  'WaitingForApproval.fix1':
    'Platform team: approve it, or add a policy that matches {{hostname}}; check that the approver runs.',
  'WaitingForReview.title': 'Waiting for review',
  'WaitingForReview.explanation':
    'The pull request “{{pullRequest}}” is open and waits for its reviewers.',
  'WaitingForReview.fix1':
    'The reviewers approve and merge it. Nothing else is needed from you now.',
  'ZoneServersDisagree.title': 'The servers of the zone disagree',
  'ZoneServersDisagree.explanation':
    'One server of the zone answers right for {{hostname}}, but {{server}} says: {{found}}. Chance decides whom visitors and the certificate authority reach.',
  'ZoneServersDisagree.fix1':
    '{{dnsOwner}}: check that every server of the zone has its newest version.',
} as const;

/** The words by their keys. */
export type FindingMessages = typeof findingMessages;
