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
  'AdmissionWebhookUnavailable.title': 'An admission webhook does not respond',
  'AdmissionWebhookUnavailable.explanation':
    'The API server cannot call an admission webhook that must admit the solver’s objects, so it rejects them: {{message}}',
  'AdmissionWebhookUnavailable.fix1':
    'Platform team: check the pods, Service and certificate of the webhook that the message names; cert-manager retries automatically.',
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
  'CertificateExpired.fix1':
    'Correct the cause of the failed renewal shown here.',
  'CertificateExpired.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards to renew immediately.',
  'CertificateIssuing.title': 'The certificate is being issued',
  'CertificateIssuing.explanation':
    'cert-manager is working on the Certificate {{certificate}}: {{message}}',
  'CertificateIssuing.fix1':
    'Nothing to do: this usually takes less than a minute.',
  'CertificateIssuing.fix2':
    'Platform team: check cert-manager if it takes longer.',
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
  'ChallengeAliasFollowed.title': 'A CNAME redirects the challenge record',
  'ChallengeAliasFollowed.explanation':
    'A CNAME record, or a wildcard one, at {{proofName}} leads to {{alias}}. With cnameStrategy {{strategy}} the TXT record is refused there: {{message}}',
  'ChallengeAliasFollowed.fix1':
    'Platform team: use cnameStrategy None where a wildcard CNAME covers _acme-challenge, and Follow where the CNAME delegates the zone of the challenge.',
  'ChallengeAliasFollowed.fix2':
    '{{dnsOwner}}: point the CNAME of {{proofName}} to a name in a zone that {{issuer}} may change, if it is meant for the challenge.',
  'ChallengeAliasFollowed.fix3':
    'Correct the solver yourself if the issuer is an Issuer of your namespace.',
  'ChallengeAliasIgnored.title': 'A CNAME hides the challenge record',
  'ChallengeAliasIgnored.explanation':
    '{{proofName}} is a CNAME to {{alias}}, so resolvers look for the TXT record there. {{issuer}} does not follow it (cnameStrategy None) and writes it elsewhere.',
  'ChallengeAliasIgnored.fix1':
    'Platform team: use cnameStrategy Follow in {{issuer}} if the CNAME delegates the challenge.',
  'ChallengeAliasIgnored.fix2':
    '{{dnsOwner}}: check what the CNAME of {{proofName}} is for; the TXT record cannot exist beside it.',
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
  'ChallengeInvalidAtProxy.title': 'A proxy or CDN answers validation',
  'ChallengeInvalidAtProxy.explanation':
    'A proxy or content delivery network (CDN) before {{hostname}} answered the certificate authority instead of the platform: {{message}}',
  'ChallengeInvalidAtProxy.fix1':
    '{{dnsOwner}}: turn the proxy off for {{hostname}} (DNS only), or make it pass /.well-known/acme-challenge/ to {{target}} on port 80.',
  'ChallengeInvalidAtProxy.fix2':
    'Platform team: use DNS-01 for hostnames that stay behind a proxy.',
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
    'Platform team: check that the issuer’s solver uses the Ingress class or the Gateway of {{hostname}}, and that its exact path wins.',
  'ChallengeInvalidNotFound.fix2':
    'Check that no route of yours serves the path /.well-known/acme-challenge/.',
  'ChallengeInvalidNotFound.fix3':
    'Wait if the DNS record has been corrected since: cert-manager retries automatically.',
  'ChallengeInvalidOldTxt.title': 'The TXT record has another value',
  'ChallengeInvalidOldTxt.explanation':
    'The certificate authority found a TXT record at {{proofName}}, but not the one of this challenge: an old one, or one that another program writes: {{message}}',
  'ChallengeInvalidOldTxt.fix1':
    'Platform team: check that nothing else writes {{proofName}}, such as a second cluster or another ACME client, and that its caches expire.',
  'ChallengeInvalidOldTxt.fix2':
    '{{dnsOwner}}: check that all servers of the zone have the same records.',
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
  'ChallengePresentFailed.title': 'The challenge cannot be presented',
  'ChallengePresentFailed.explanation':
    'cert-manager cannot present the {{type}} challenge for {{hostname}}: {{message}}',
  'ChallengePresentFailed.fix1':
    'Platform team: read the message, the events of the Challenge {{challenge}} and cert-manager’s log, and correct what they name; cert-manager retries automatically.',
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
  'DnsAnswerHidden.title': 'The DNS provider refuses the change',
  'DnsAnswerHidden.explanation':
    'The record {{proofName}} was refused by {{provider}}. cert-manager keeps the answer out of the Challenge, so the cause is not known here: {{message}}',
  'DnsAnswerHidden.fix1':
    'Platform team: read the events of the Challenge {{challenge}} and cert-manager’s log, most often credentials or permissions of {{issuer}}.',
  'DnsAnswerHidden.fix2':
    'Read the events yourself with kubectl describe challenge {{challenge}} -n {{namespace}}.',
  'DnsChangePropagating.title': 'A resolver still caches the old answer',
  'DnsChangePropagating.explanation':
    '{{right}} answers correctly for {{hostname}}. The resolver {{resolver}} still caches the old answer ({{found}}), for at most {{seconds}} s more.',
  'DnsChangePropagating.fix1': 'Nothing to do: the cached answer expires.',
  'DnsCredentialsAbsent.title': 'cert-manager has no DNS provider credentials',
  'DnsCredentialsAbsent.explanation':
    '{{issuer}} names no credentials for {{provider}}, and cert-manager’s pod found no identity of its own: {{message}}',
  'DnsCredentialsAbsent.fix1':
    'Platform team: bind a cloud identity to cert-manager’s ServiceAccount, and allow ambient credentials for this kind of issuer.',
  'DnsCredentialsAbsent.fix2':
    'Name a Secret with credentials in the solver if the issuer is an Issuer of your namespace.',
  'DnsCredentialsRejected.title': 'The DNS provider rejects the credentials',
  'DnsCredentialsRejected.explanation':
    'The token, key or password with which {{issuer}} writes to {{provider}} is invalid, expired or revoked: {{message}}',
  'DnsCredentialsRejected.fix1':
    'Platform team: create a valid token or key at {{provider}} and put it into the Secret {{secret}}; cert-manager retries automatically.',
  'DnsCredentialsRejected.fix2':
    'Change it yourself if the issuer is an Issuer of your namespace.',
  'DnsLookupFailed.title': 'The DNS lookup gave no usable answer',
  'DnsLookupFailed.explanation':
    'The lookup of {{hostname}} ended with {{rcode}}. Whether the record is right or wrong is not known.',
  'DnsLookupFailed.fix1': 'Nothing to do: the portal repeats the lookup soon.',
  'DnsLookupFailed.fix2':
    'Platform team: check the zone’s servers and the platform’s resolver if this persists.',
  'DnsPermissionMissing.title': 'The DNS provider denies permission',
  'DnsPermissionMissing.explanation':
    'The credentials of {{issuer}} are known to {{provider}}, but lack the permission to change the zone of {{proofName}}: {{message}}',
  'DnsPermissionMissing.fix1':
    'Platform team: allow these credentials to find the zone of {{hostname}} and to write {{proofName}} in it; cert-manager retries automatically.',
  'DnsPermissionMissing.fix2':
    'Allow it yourself if the issuer is an Issuer of your namespace.',
  'DnsProviderThrottles.title': 'The DNS provider limits requests',
  'DnsProviderThrottles.explanation':
    'The requests that the account of {{issuer}} may make to {{provider}} are limited, and more were refused: {{message}}',
  'DnsProviderThrottles.fix1':
    'Wait: cert-manager retries automatically, and the limit usually passes within minutes.',
  'DnsProviderThrottles.fix2':
    'Platform team: look for a program that uses up the limit or the quota of the account if it lasts.',
  'DnsProviderUnreachable.title': 'cert-manager cannot reach the DNS provider',
  'DnsProviderUnreachable.explanation':
    'cert-manager’s request to {{provider}} for {{proofName}} got no usable answer: {{message}}',
  'DnsProviderUnreachable.fix1':
    'Platform team: check that cert-manager’s pod reaches {{provider}}: egress, proxy, the cluster’s DNS and trusted certificates.',
  'DnsProviderUnreachable.fix2':
    'Wait if the provider itself has an outage: cert-manager retries automatically.',
  'DnsRecordLeftBehind.title': 'The DNS record still points here',
  'DnsRecordLeftBehind.explanation':
    '{{hostname}} has no route in {{environment}}, but its DNS record still points to {{target}}. Another team on the platform could claim the hostname.',
  'DnsRecordLeftBehind.fix1':
    '{{dnsOwner}}: remove the DNS record of {{hostname}}.',
  'DnsRecordRefused.title': 'The DNS provider refuses the TXT record',
  'DnsRecordRefused.explanation':
    'The TXT record {{proofName}} is not accepted by {{provider}}, for instance because another record of that name exists: {{message}}',
  'DnsRecordRefused.fix1':
    'Platform team: check the records of {{proofName}} at {{provider}} against the answer, and correct them.',
  'DnsRecordRefused.fix2':
    'Ask for it with the Challenge’s name, {{challenge}}.',
  'DnsSolverKeyMissing.title': 'The DNS solver’s Secret lacks a key',
  'DnsSolverKeyMissing.explanation':
    '{{issuer}} reads its access to {{provider}} from the Secret {{secret}} in {{secretPlace}}, which lacks the key or account that it needs: {{message}}',
  'DnsSolverKeyMissing.fix1':
    'Platform team: add the key {{secretKey}} to the Secret {{secret}}, or correct the name of the key in the issuer.',
  'DnsSolverKeyMissing.fix2':
    'Correct it yourself if the issuer is an Issuer of your namespace.',
  'DnsSolverMisconfigured.title': 'The DNS solver is misconfigured',
  'DnsSolverMisconfigured.explanation':
    'The DNS-01 solver of {{issuer}} for {{provider}} cannot be used as it is written: {{message}}',
  'DnsSolverMisconfigured.fix1':
    'Platform team: correct the solver’s fields for {{provider}} in {{issuer}}; cert-manager retries automatically.',
  'DnsSolverMisconfigured.fix2':
    'Correct them yourself if the issuer is an Issuer of your namespace.',
  'DnsSolverSecretMissing.title': 'The DNS solver’s Secret is missing',
  'DnsSolverSecretMissing.explanation':
    '{{issuer}} reads its access to {{provider}} from a Secret. The Secret {{secret}} does not exist in {{secretPlace}}: {{message}}',
  'DnsSolverSecretMissing.fix1':
    'Platform team: create the Secret {{secret}} in {{secretPlace}}; cert-manager retries automatically.',
  'DnsSolverSecretMissing.fix2':
    'Create it yourself if the issuer is an Issuer of your namespace.',
  'DnsWebhookForbidden.title': 'cert-manager may not call the webhook',
  'DnsWebhookForbidden.explanation':
    'cert-manager lacks the permission (RBAC) for the DNS webhook of API group {{groupName}}, or the webhook was installed with another groupName: {{message}}',
  'DnsWebhookForbidden.fix1':
    'Platform team: make groupName in {{issuer}} equal to that of the webhook’s installation.',
  'DnsWebhookForbidden.fix2':
    'Platform team: bind the webhook’s ClusterRole to the ServiceAccount that the message names.',
  'DnsWebhookNotFound.title': 'The DNS webhook does not exist',
  'DnsWebhookNotFound.explanation':
    'The API server knows no DNS webhook of API group {{groupName}} for {{provider}}: its APIService is missing, or groupName or solverName differ: {{message}}',
  'DnsWebhookNotFound.fix1':
    'Platform team: install the webhook, and compare groupName and solverName in {{issuer}} with it; kubectl get apiservice lists the groups.',
  'DnsWebhookSecretForbidden.title': 'The webhook may not read its Secret',
  'DnsWebhookSecretForbidden.explanation':
    'The DNS webhook for {{provider}} lacks the permission (RBAC) to read the Secret with its credentials where {{issuer}} looks for it, in {{secretPlace}}: {{message}}',
  'DnsWebhookSecretForbidden.fix1':
    'Platform team: bind a Role that may get this Secret to the webhook’s ServiceAccount, or create the Secret in the namespace that the webhook reads.',
  'DnsWebhookUnavailable.title': 'The DNS webhook does not respond',
  'DnsWebhookUnavailable.explanation':
    'The API server cannot use the DNS webhook of API group {{groupName}}: its pods or its serving certificate are not ready: {{message}}',
  'DnsWebhookUnavailable.fix1':
    'Platform team: check the webhook’s pods and Service, and that its APIService is Available.',
  'DnsZoneLookupFailed.title': 'cert-manager cannot find the DNS zone',
  'DnsZoneLookupFailed.explanation':
    'The name servers that cert-manager queries do not say which zone holds {{proofName}}: {{message}}',
  'DnsZoneLookupFailed.fix1':
    'Platform team: check that cert-manager’s resolvers answer SOA queries for the zone, or set --dns01-recursive-nameservers and --dns01-recursive-nameservers-only.',
  'DnsZoneLookupFailed.fix2':
    '{{dnsOwner}}: check that the zone is delegated and that all its servers answer.',
  'DnsZoneNotFound.title': 'The DNS provider has no such zone',
  'DnsZoneNotFound.explanation':
    'The account of {{issuer}} at {{provider}} holds no zone for {{proofName}}, or may not see it: {{message}}',
  'DnsZoneNotFound.fix1':
    'Platform team: check the account, project and zone of the solver, and that the zone of {{hostname}} is public and hosted there.',
  'DnsZoneNotFound.fix2':
    'Correct the solver yourself if the issuer is an Issuer of your namespace.',
  'DnssecBroken.title': 'The zone’s DNSSEC signatures are broken',
  'DnssecBroken.explanation':
    'Resolvers that validate DNSSEC reject the answers for {{hostname}}. Many visitors and every certificate authority cannot resolve it.',
  'DnssecBroken.fix1':
    '{{dnsOwner}}: renew the zone’s signatures, or correct or remove the DS record in the parent zone.',
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
  'PlatformTargetDoesNotResolve.title':
    'The platform’s target does not resolve',
  'PlatformTargetDoesNotResolve.explanation':
    'Hostnames of this environment point to {{target}}, which has no address: {{answer}}. {{hostname}} is therefore unreachable.',
  'PlatformTargetDoesNotResolve.fix1':
    'Platform team: create the address records of {{target}}.',
  'ProvingControl.title': 'The hostname is being validated',
  'ProvingControl.explanation':
    'cert-manager and the certificate authority are validating {{hostname}} ({{type}}): {{state}}.',
  'ProvingControl.fix1': 'Wait: this usually takes less than a minute.',
  'ProvingControl.fix2':
    'Platform team: check the Challenge {{challenge}} and cert-manager’s log if it takes longer.',
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
  'RenewalAtRisk.title': 'Certificate renewal is overdue',
  'RenewalAtRisk.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}} and expires at {{notAfter}}.',
  'RenewalAtRisk.fix1':
    'Correct the cause of the failed renewal shown here, or ask the platform team to check cert-manager.',
  'RenewalCritical.title': 'The certificate is about to expire',
  'RenewalCritical.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}} and expires at {{notAfter}}.',
  'RenewalCritical.fix1': 'Correct the cause of the failed renewal now.',
  'RenewalCritical.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards to renew immediately.',
  'RenewalDisabled.title': 'Automatic renewal is switched off',
  'RenewalDisabled.explanation':
    'The Certificate {{certificate}} is not renewed automatically and expires at {{notAfter}}.',
  'RenewalDisabled.fix1':
    'Remove spec.renewal.policy from the Certificate, or run cmctl renew {{certificate}} -n {{namespace}} to renew it now.',
  'RenewalLate.title': 'Certificate renewal is late',
  'RenewalLate.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}}. It is valid until {{notAfter}}.',
  'RenewalLate.fix1':
    'Correct the cause of the failed renewal shown here, or ask the platform team to check cert-manager.',
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
  'RequestInvalid.title': 'The certificate request is invalid',
  'RequestInvalid.explanation':
    'The CertificateRequest {{request}} is invalid, and no retry changes that: {{message}}',
  'RequestInvalid.fix1':
    'Correct the Certificate {{certificate}} as the message says; cert-manager tries a changed one immediately.',
  'RouteMissing.title': 'No route leads to the application',
  'RouteMissing.explanation':
    'The namespace {{namespace}} has a Certificate for {{hostname}}, but no Ingress or HTTPRoute that answers for it.',
  'RouteMissing.fix1':
    'Apply the Ingress or HTTPRoute of this exposure, or remove the Certificate {{certificate}}.',
  'SecretConflict.title': 'Two Certificates write the same Secret',
  'SecretConflict.explanation':
    'The Certificates {{certificate}} and {{others}} both write the Secret {{secret}}, so they overwrite each other.',
  'SecretConflict.fix1': 'Remove one of them, or give it a separate Secret.',
  'SecretHasOtherOwner.title': 'The Secret has another owner',
  'SecretHasOtherOwner.explanation':
    'The Secret {{secret}} in the namespace {{namespace}} is already written by {{owners}}. Two owners keep overwriting each other’s key and certificate, until the certificate authority’s rate limits are used up.',
  'SecretHasOtherOwner.fix1':
    'Remove the other owner first, or choose a hostname other than {{hostname}}.',
  'SecretHasOtherOwner.fix2':
    'Remove only the cert-manager annotation if the owner is an Ingress that should stay.',
  'SelfCheckAtProxy.title': 'A proxy or CDN answers the self-check',
  'SelfCheckAtProxy.explanation':
    'A proxy or CDN before {{hostname}} answered the self-check with status {{status}}: such codes say that the proxy cannot reach the platform behind it.',
  'SelfCheckAtProxy.fix1':
    '{{dnsOwner}}: turn the proxy off for {{hostname}}, so that it resolves to {{target}}, or let the proxy pass http requests to {{target}}.',
  'SelfCheckAtProxy.fix2':
    'Platform team: use an issuer with DNS-01 for hostnames behind a proxy.',
  'SelfCheckConnectionRefused.title': 'Nothing listens on port 80',
  'SelfCheckConnectionRefused.explanation':
    'cert-manager’s self-check of http://{{hostname}}/ was refused: the address does not accept connections on port 80.',
  'SelfCheckConnectionRefused.fix1':
    'Check that {{hostname}} points to this platform.',
  'SelfCheckConnectionRefused.fix2':
    'Platform team: open port 80 of the load balancer, also for connections from inside the cluster (hairpin, split DNS).',
  'SelfCheckCutOff.title': 'The connection of the self-check breaks',
  'SelfCheckCutOff.explanation':
    'cert-manager’s self-check of http://{{hostname}}/ was cut off. From inside the cluster this is typical of a load balancer or controller that expects the PROXY protocol: {{message}}',
  'SelfCheckCutOff.fix1':
    'Platform team: make connections from the cluster pass the load balancer instead of a shortcut to the controller, or use the PROXY protocol on both or neither.',
  'SelfCheckCutOff.fix2': 'Check that {{hostname}} points to this platform.',
  'SelfCheckDnsRecordPending.title':
    'The challenge’s TXT record is propagating',
  'SelfCheckDnsRecordPending.explanation':
    'cert-manager created the TXT record {{proofName}} and waits until every server of the zone answers with it: {{message}}',
  'SelfCheckDnsRecordPending.fix1':
    'Wait: cert-manager continues when the record has propagated.',
  'SelfCheckDnsRecordPending.fix2':
    'Platform team: check that the issuer writes to the public zone if it takes longer than ten minutes.',
  'SelfCheckElsewhere.title': 'Another server answers the self-check',
  'SelfCheckElsewhere.explanation':
    'cert-manager’s self-check of http://{{hostname}}/.well-known/acme-challenge/ received status {{status}}: the request does not reach the solver.',
  'SelfCheckElsewhere.fix1': 'Check that {{hostname}} points to this platform.',
  'SelfCheckElsewhere.fix2':
    'Ask the platform team whether the issuer’s solver uses the Ingress class or the Gateway of this environment.',
  'SelfCheckFailed.title': 'cert-manager’s self-check fails',
  'SelfCheckFailed.explanation':
    'Before validation, cert-manager requests http://{{hostname}}/.well-known/acme-challenge/ itself. That fails: {{message}}',
  'SelfCheckFailed.fix1':
    'Check that {{hostname}} points to this platform, and that nothing redirects or limits requests to that path.',
  'SelfCheckFailed.fix2':
    'Platform team: make the address answer on port 80 from inside the cluster too.',
  'SelfCheckForbidden.title': 'The self-check is turned away',
  'SelfCheckForbidden.explanation':
    'cert-manager’s self-check of http://{{hostname}}/.well-known/acme-challenge/ met a login, allowlist, firewall or redirect: {{message}}',
  'SelfCheckForbidden.fix1':
    'Exempt the path /.well-known/acme-challenge/ from login, allowlist and redirects.',
  'SelfCheckForbidden.fix2':
    'Platform team: allow the path in the firewall or web application firewall before the controller, if one answers.',
  'SelfCheckIpv6Failed.title': 'The self-check fails over IPv6',
  'SelfCheckIpv6Failed.explanation':
    'cert-manager connects to the IPv6 address (AAAA record) of {{hostname}}, and that fails: {{message}}',
  'SelfCheckIpv6Failed.fix1':
    'Platform team: make the address accept IPv6 on port 80, also from inside the cluster.',
  'SelfCheckIpv6Failed.fix2':
    '{{dnsOwner}}: correct or remove the AAAA record if {{target}} has no IPv6 address.',
  'SelfCheckNoSuchHost.title': 'The cluster cannot resolve the hostname',
  'SelfCheckNoSuchHost.explanation':
    'Before validation, cert-manager resolves the hostname in the cluster. {{hostname}} does not exist there.',
  'SelfCheckNoSuchHost.fix1':
    '{{dnsOwner}}: create the DNS record of {{hostname}}.',
  'SelfCheckNoSuchHost.fix2':
    'Ask the platform team if the record exists elsewhere: then the cluster’s resolver does not see it.',
  'SelfCheckNotFound.title': 'The self-check does not reach the solver',
  'SelfCheckNotFound.explanation':
    'The DNS record of {{hostname}} is right, but http://{{hostname}}/.well-known/acme-challenge/ received status {{status}}: another route or server than the solver answers.',
  'SelfCheckNotFound.fix1':
    'Platform team: check that the Ingress class or the Gateway of the issuer’s solver is that of {{hostname}}, and that the controller has taken the solver’s route.',
  'SelfCheckNotFound.fix2':
    'Check that no route of yours serves the path /.well-known/acme-challenge/ itself.',
  'SelfCheckOtherSite.title': 'Another website answers at this hostname',
  'SelfCheckOtherSite.explanation':
    'cert-manager’s self-check of http://{{hostname}}/.well-known/acme-challenge/ was answered with another page, not with the solver’s.',
  'SelfCheckOtherSite.fix1':
    '{{dnsOwner}}: point {{hostname}} to {{target}} only; an old server or a content delivery network may still answer.',
  'SelfCheckOtherSite.fix2':
    'Leave the path /.well-known/acme-challenge/ of {{hostname}} to cert-manager if the DNS is right: then another route serves it.',
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
    'Platform team: check that the solver pod runs in {{namespace}} and that the controller reaches it: registry rules, quota, service mesh.',
  'SelfCheckTimeout.title': 'The self-check on port 80 times out',
  'SelfCheckTimeout.explanation':
    'cert-manager’s self-check of http://{{hostname}}/ timed out.',
  'SelfCheckTimeout.fix1': 'Check that {{hostname}} points to this platform.',
  'SelfCheckTimeout.fix2':
    'Platform team: make the load balancer reachable from inside the cluster (hairpin, egress policies), or add waitInsteadOfSelfCheck to the issuer’s solver (cert-manager 1.21).',
  'SelfCheckTlsFailure.title': 'A redirect to HTTPS blocks the self-check',
  'SelfCheckTlsFailure.explanation':
    'cert-manager’s self-check of http://{{hostname}}/ was redirected to HTTPS, where the TLS handshake failed.',
  'SelfCheckTlsFailure.fix1':
    'Exempt /.well-known/acme-challenge/ from the redirect to HTTPS, or set the annotation cert-manager.io/issue-temporary-certificate on the Certificate.',
  'SelfCheckWrongAnswer.title': 'The application answers the self-check',
  'SelfCheckWrongAnswer.explanation':
    'The DNS record of {{hostname}} is right, but another page than the solver’s answers http://{{hostname}}/.well-known/acme-challenge/: a route of the application or the controller’s default.',
  'SelfCheckWrongAnswer.fix1':
    'Platform team: check that the class or the Gateway of the solver is that of {{hostname}}, and that its exact path wins.',
  'SelfCheckWrongAnswer.fix2':
    'Leave the path /.well-known/acme-challenge/ of {{hostname}} to cert-manager if a route of yours serves it.',
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
  'SolverBlockedByPolicy.title': 'A NetworkPolicy blocks the solver pod',
  'SolverBlockedByPolicy.explanation':
    'The NetworkPolicy {{policy}} isolates the solver’s pods, and no policy allows the controller in {{controllerNamespace}} to reach their port 8089.',
  'SolverBlockedByPolicy.fix1':
    'Add a NetworkPolicy that allows the ingress controller to reach pods labelled acme.cert-manager.io/http01-solver=true on TCP port 8089.',
  'SolverBlockedByPolicy.fix2':
    'Platform team: add it if the platform provides the policies for solvers.',
  'SolverExceedsQuota.title': 'A quota or limit blocks the solver',
  'SolverExceedsQuota.explanation':
    'A ResourceQuota or LimitRange of the namespace {{namespace}} does not admit cert-manager’s solver pod or Service: {{message}}',
  'SolverExceedsQuota.fix1':
    'Platform team: make room for the solver in the quota, or change its resources with cert-manager’s flags --acme-http01-solver-resource-*.',
  'SolverExceedsQuota.fix2':
    'Ask for a larger quota of {{namespace}}, or use less of it.',
  'SolverHostTaken.title': 'The solver’s hostname counts as taken',
  'SolverHostTaken.explanation':
    'An admission rule allows only one Ingress for {{hostname}}, and so rejects the one that cert-manager’s solver adds: {{message}}',
  'SolverHostTaken.fix1':
    'Platform team: allow further Ingresses of one hostname if they carry the label acme.cert-manager.io/http01-solver=true.',
  'SolverHostTaken.fix2':
    'Check that no Ingress of yours serves the path /.well-known/acme-challenge/ itself.',
  'SolverListenerMissing.title': 'No listener serves port 80',
  'SolverListenerMissing.explanation':
    'The certificate authority asks {{hostname}} on port 80. The solver’s {{object}} attaches to no listener for plain HTTP there.',
  'SolverListenerMissing.fix1':
    'Platform team: add a listener for HTTP on port 80 to the Gateway or name it in the solver’s parentRefs, or use DNS-01.',
  'SolverListenerMissing.fix2':
    'Choose another parentRef in the solver if the issuer is an Issuer of your namespace.',
  'SolverMisconfigured.title': 'The HTTP-01 solver is misconfigured',
  'SolverMisconfigured.explanation':
    'cert-manager cannot make the HTTP-01 solver as {{issuer}} describes it: {{message}}',
  'SolverMisconfigured.fix1':
    'Platform team: correct the solver in {{issuer}}, and turn on Gateway API support in cert-manager if it uses gatewayHTTPRoute.',
  'SolverMisconfigured.fix2':
    'Correct it yourself if the issuer is an Issuer of your namespace, or the Ingress name in your Certificate’s annotations.',
  'SolverNotPermitted.title': 'cert-manager may not create the solver',
  'SolverNotPermitted.explanation':
    'cert-manager lacks the permission to create its solver’s objects in the namespace {{namespace}}, or the namespace is being deleted: {{message}}',
  'SolverNotPermitted.fix1':
    'Platform team: install the ClusterRoles of this cert-manager version, and check that the namespace is not terminating.',
  'SolverOfOtherClass.title': 'The solver uses another Ingress class',
  'SolverOfOtherClass.explanation':
    'The solver’s {{object}} has the Ingress class {{solverClass}}, but {{hostname}} is served by the class {{expected}}: no one answers the challenge there.',
  'SolverOfOtherClass.fix1':
    'Platform team: correct ingressClassName of the HTTP-01 solver in {{issuer}}: {{expected}} serves {{hostname}}.',
  'SolverOfOtherClass.fix2':
    'Change it yourself if the issuer is an Issuer of your namespace, or add acme.cert-manager.io/http01-override-ingress-ingressclassname: {{expected}} to your Certificate.',
  'SolverPathRejected.title': 'The solver’s path is rejected',
  'SolverPathRejected.explanation':
    'ingress-nginx allows only letters, digits and dashes in a path of pathType Exact or Prefix. The solver’s Ingress has other characters: {{message}}',
  'SolverPathRejected.fix1':
    'Platform team: turn off cert-manager’s feature gate ACMEHTTP01IngressPathTypeExact, or set strict-validate-path-type to false in ingress-nginx.',
  'SolverPathShadowed.title': 'The application’s path hides the solver',
  'SolverPathShadowed.explanation':
    'The controller prefers the application’s path of type Prefix to the solver’s, whose pathType is ImplementationSpecific, so the application answers the challenge, not the solver.',
  'SolverPathShadowed.fix1':
    'Platform team: install cert-manager 1.18 or later with the feature gate ACMEHTTP01IngressPathTypeExact on, so that the solver’s path is Exact.',
  'SolverPodNotReady.title': 'The solver pod is not ready',
  'SolverPodNotReady.explanation':
    'cert-manager’s solver pod for {{hostname}} in {{namespace}} does not run. {{message}}',
  'SolverPodNotReady.fix1':
    'Platform team: check the pod {{namespace}}/cm-acme-http-solver-…: image and registry rules, quota, nodes, memory limit.',
  'SolverRejectedByPolicy.title': 'An admission policy rejects the solver',
  'SolverRejectedByPolicy.explanation':
    'A policy of the cluster rejects the pod, Service, Ingress or HTTPRoute of cert-manager’s solver in {{namespace}}: {{message}}',
  'SolverRejectedByPolicy.fix1':
    'Platform team: allow objects with the label acme.cert-manager.io/http01-solver=true in the policy that the message names, or add what it asks for to the solver’s podTemplate and ingressTemplate.',
  'SolverRouteNotAllowed.title': 'The Gateway refuses the solver’s HTTPRoute',
  'SolverRouteNotAllowed.explanation':
    'The {{listener}} does not allow routes from the namespace {{namespace}}, so the solver’s {{object}} cannot attach: {{condition}}.',
  'SolverRouteNotAllowed.fix1':
    'Platform team: open allowedRoutes.namespaces of the {{listener}} to the namespace {{namespace}}.',
  'SolverRouteNotAllowed.fix2':
    'Choose another parentRef in the solver if the issuer is an Issuer of your namespace.',
  'SolverRouteNotAttached.title': 'The solver’s HTTPRoute is not attached',
  'SolverRouteNotAttached.explanation':
    'No listener takes the solver’s {{object}}, so no one answers the challenge. The parent {{parent}} says: {{condition}}.',
  'SolverRouteNotAttached.fix1':
    'Platform team: correct parentRefs of the solver in {{issuer}}: it needs a listener for HTTP on port 80 that covers {{hostname}}. Listeners found: {{listeners}}.',
  'SolverRouteNotAttached.fix2':
    'Correct it yourself if the issuer is an Issuer of your namespace.',
  'SolverViolatesPodSecurity.title': 'Pod Security blocks the solver pod',
  'SolverViolatesPodSecurity.explanation':
    'The namespace {{namespace}} enforces a Pod Security level that cert-manager’s solver pod does not meet, so the challenge cannot be presented: {{message}}',
  'SolverViolatesPodSecurity.fix1':
    'Platform team: install cert-manager 1.10 or later, whose solver pods meet the level restricted.',
  'SolverViolatesPodSecurity.fix2':
    'Platform team: add what the level asks for to the solver’s podTemplate, or use DNS-01.',
  'SolverWithoutAddress.title': 'The controller ignores the solver’s Ingress',
  'SolverWithoutAddress.explanation':
    'The solver’s {{object}} has no address, although your own Ingress of the same class has one: the controller has not taken the solver’s.',
  'SolverWithoutAddress.fix1':
    'Platform team: search the controller’s log for {{object}}, and check which namespaces, classes and labels it watches and what it refuses.',
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
  'TxtRecordLate.title': 'The TXT record takes too long',
  'TxtRecordLate.explanation':
    'cert-manager wrote the TXT record {{proofName}} at {{provider}} more than ten minutes ago and still does not see it on all servers of the zone: {{message}}',
  'TxtRecordLate.fix1':
    'Platform team: check that {{issuer}} writes to the public zone, and that cert-manager’s resolvers see that zone and reach its servers on port 53.',
  'TxtRecordLate.fix2':
    '{{dnsOwner}}: check that the zone is delegated to {{provider}} and that all its servers answer alike.',
  'TxtRecordNotPublished.title': 'The TXT record does not appear',
  'TxtRecordNotPublished.explanation':
    'cert-manager wrote the TXT record {{proofName}} at {{provider}}, but the public zone does not have it: it was written to another zone or account, or is held back.',
  'TxtRecordNotPublished.fix1':
    'Platform team: check the zone in {{issuer}} against the one that the public name servers serve; a private zone of the same name is a usual cause.',
  'TxtRecordNotPublished.fix2':
    '{{dnsOwner}}: check that the zone is delegated to {{provider}}.',
  'TxtRecordNotSeen.title': 'cert-manager does not see the TXT record',
  'TxtRecordNotSeen.explanation':
    'The DNS answers with a TXT record for {{proofName}}, but cert-manager does not see the one it wrote: it asks other servers, or an old record answers: {{message}}',
  'TxtRecordNotSeen.fix1':
    'Platform team: use the flags --dns01-recursive-nameservers and --dns01-recursive-nameservers-only with resolvers that see the public zone.',
  'TxtRecordNotSeen.fix2':
    'Platform team: check that every name server of the zone has the new record, and that nothing else writes {{proofName}}.',
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
  'ZoneServersNotReached.title': 'cert-manager cannot query the zone’s servers',
  'ZoneServersNotReached.explanation':
    'cert-manager wrote the TXT record {{proofName}}, but the name servers that it asks for it refuse, fail or do not answer: {{message}}',
  'ZoneServersNotReached.fix1':
    'Platform team: allow cert-manager to query port 53 outside the cluster, or use --dns01-recursive-nameservers-only with resolvers that it reaches.',
  'ZoneServersNotReached.fix2':
    '{{dnsOwner}}: check that the zone is delegated and that all its name servers answer.',
} as const;

/** The words by their keys. */
export type FindingMessages = typeof findingMessages;
