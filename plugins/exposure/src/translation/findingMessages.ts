// Written by scripts/golden/writeFindingMessages.cjs, from the reasons of exposure-common. Do not edit.

/** A literal, because `backstage-cli translations export` reads the messages out of their types. */
export const findingMessages = {
  'AccountBindingRefused.title': 'The external account binding is wrong',
  'AccountBindingRefused.explanation':
    'The key ID or HMAC key in the external account binding (EAB) of the {{issuerKind}} {{issuer}} is wrong: {{message}}.',
  'AccountBindingRefused.fix1':
    'Platform team: check the Secret that spec.acme.externalAccountBinding names: it holds the HMAC key exactly as the CA shows it, in base64url and not encoded twice.',
  'AccountBindingRefused.fix2':
    'Platform team: create a new EAB key at the CA if this one was used or revoked, and set its key ID as well.',
  'AccountBindingRequired.title': 'The CA requires an external account binding',
  'AccountBindingRequired.explanation':
    'The certificate authority of the {{issuerKind}} {{issuer}} registers no account without an external account binding (EAB): {{message}}.',
  'AccountBindingRequired.fix1':
    'Platform team: set spec.acme.externalAccountBinding of the {{issuerKind}} to the EAB key ID and HMAC key from the CA.',
  'AccountBindingRequired.fix2':
    'Platform team: set spec.acme.email too, if the binding is set already: ZeroSSL wants both.',
  'AccountBindingUsed.title': 'The account key is already bound',
  'AccountBindingUsed.explanation':
    'The account key of the {{issuerKind}} {{issuer}} is already registered and bound at the CA, which accepts no second external account binding (EAB) for it: {{message}}.',
  'AccountBindingUsed.fix1':
    'Platform team: set another Secret name in spec.acme.privateKeySecretRef and a new EAB key from the CA, so that cert-manager registers a new account key.',
  'AccountContactRefused.title': 'The CA refuses the contact address',
  'AccountContactRefused.explanation':
    'The certificate authority does not accept the email address in spec.acme.email of the {{issuerKind}} {{issuer}}: {{message}}.',
  'AccountContactRefused.fix1':
    'Platform team: set spec.acme.email to an address in a domain that exists, or leave it out. cert-manager registers immediately.',
  'AccountDoesNotExist.title': 'The issuer’s ACME account does not exist',
  'AccountDoesNotExist.explanation':
    'The certificate authority does not know the account of the issuer {{issuer}}, and no retry changes that: {{message}}.',
  'AccountDoesNotExist.fix1':
    '{{issuerOwner}}: check the server address of the issuer {{issuer}}, and whether that server lost its data.',
  'AccountDoesNotExist.fix2':
    '{{issuerOwner}}: set a new name in the issuer’s privateKeySecretRef, so that cert-manager registers a new account.',
  'AccountKeyUnusable.title': 'The issuer’s account key is unusable',
  'AccountKeyUnusable.explanation':
    'cert-manager cannot use the Secret with the ACME account key of the {{issuerKind}} {{issuer}}: {{message}}.',
  'AccountKeyUnusable.fix1':
    'Platform team: check the Secret that spec.acme.privateKeySecretRef names: an RSA key in PEM, in {{secretPlace}}.',
  'AccountKeyUnusable.fix2':
    'Platform team: set another Secret name there, if the account is not needed: cert-manager then registers a new one.',
  'AccountNeedsAction.title': 'The ACME account needs its owner’s consent',
  'AccountNeedsAction.explanation':
    'The certificate authority takes orders of the issuer {{issuer}} only after the account’s owner acts, usually by accepting new terms: {{message}}.',
  'AccountNeedsAction.fix1':
    '{{issuerOwner}}: open the address in the certificate authority’s answer and accept its terms.',
  'AccountNotAuthorized.title': 'The issuer’s account may not order this',
  'AccountNotAuthorized.explanation':
    'The certificate authority does not allow the account of the issuer {{issuer}} to order a certificate for {{hostname}}: {{message}}.',
  'AccountNotAuthorized.fix1':
    '{{issuerOwner}}: allow {{hostname}} for this account at the certificate authority, or choose an issuer whose account may order it.',
  'AccountNotRegistered.title': 'cert-manager lacks the issuer’s ACME account',
  'AccountNotRegistered.explanation':
    'cert-manager sent the order without naming the account of the issuer {{issuer}}: it has not registered one there, or lost its address: {{message}}.',
  'AccountNotRegistered.fix1':
    'Platform team: restart cert-manager’s controller, so that it registers the account of the issuer {{issuer}} again.',
  'AccountNotRegistered.fix2':
    '{{issuerOwner}}: set a new name in the issuer’s privateKeySecretRef if the same answer returns.',
  'AccountNotRegistered.fix3':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards to retry immediately.',
  'AccountPaused.title': 'The certificate authority has paused this hostname',
  'AccountPaused.explanation':
    'After too many failed validations the certificate authority paused {{hostname}}: {{message}}.',
  'AccountPaused.fix1': 'Correct the cause of the failed validations.',
  'AccountPaused.fix2':
    'Platform team: unpause the hostname with the link in the certificate authority’s answer.',
  'AccountPolicyExpired.title': 'The ACME account’s policy has expired',
  'AccountPolicyExpired.explanation':
    'At the certificate authority, the contract or policy behind the account of the issuer {{issuer}} has expired, which concerns all its hostnames: {{message}}.',
  'AccountPolicyExpired.fix1':
    '{{issuerOwner}}: renew the policy of this account at the certificate authority, or choose an issuer with another account.',
  'AccountRateLimited.title': 'The CA registers no account for now',
  'AccountRateLimited.explanation':
    'The certificate authority refuses to register the account of the {{issuerKind}} {{issuer}} because of too many requests. It allows the next one {{retryAfter}}.',
  'AccountRateLimited.fix1':
    'Platform team: restart cert-manager then: it does not register again automatically.',
  'AccountRateLimited.fix2':
    'Platform team: use one account key for all clusters, if several register at the same time.',
  'AccountRefused.title': 'The issuer’s ACME account is refused',
  'AccountRefused.explanation':
    'The certificate authority does not accept the account or account key of the issuer {{issuer}}, and no retry changes that: {{message}}.',
  'AccountRefused.fix1':
    '{{issuerOwner}}: ask the certificate authority why it refuses the account.',
  'AccountRefused.fix2':
    '{{issuerOwner}}: set a new name in the issuer’s privateKeySecretRef, so that cert-manager registers a new account.',
  'AccountRegistrationRefused.title': 'The CA refuses the issuer’s account',
  'AccountRegistrationRefused.explanation':
    'The certificate authority does not accept the ACME account of the {{issuerKind}} {{issuer}}, and no retry changes that: {{message}}.',
  'AccountRegistrationRefused.fix1':
    'Platform team: set another Secret name in spec.acme.privateKeySecretRef, so that cert-manager registers a new account.',
  'AccountTermsNotAccepted.title': 'The CA wants its terms accepted',
  'AccountTermsNotAccepted.explanation':
    'The certificate authority serves the account of the {{issuerKind}} {{issuer}} only once someone has accepted its terms of service: {{message}}.',
  'AccountTermsNotAccepted.fix1':
    'Platform team: confirm the terms at the CA, then restart cert-manager: it does not register again automatically.',
  'AcmeDnsAccountMissing.title': 'The Secret lacks an acme-dns account',
  'AcmeDnsAccountMissing.explanation':
    'The accounts that {{issuer}} reads from the Secret {{secret}} include none for {{hostname}}: {{message}}.',
  'AcmeDnsAccountMissing.fix1':
    '{{issuerOwner}}: add an account for {{hostname}} of the acme-dns server, under that name, to the JSON of {{secretKey}} in the Secret {{secret}}.',
  'AcmeServerFailed.title': 'The certificate authority’s server failed',
  'AcmeServerFailed.explanation':
    'The certificate authority’s server failed at the order for {{hostname}}. Such failures usually pass. Its answer: {{message}}.',
  'AcmeServerFailed.fix1':
    'Wait for the next attempt: cert-manager then orders again.',
  'AcmeServerFailed.fix2':
    'Platform team: check the status page of the certificate authority if it lasts.',
  'AcmeServerUnreachable.title': 'cert-manager cannot use the ACME server',
  'AcmeServerUnreachable.explanation':
    'cert-manager sent the order to the server of the issuer {{issuer}} and received no answer of a certificate authority: {{message}}.',
  'AcmeServerUnreachable.fix1':
    'Platform team: check the server address of the issuer {{issuer}}.',
  'AcmeServerUnreachable.fix2':
    'Platform team: check proxy, firewall, DNS and trusted certificates between cert-manager and that server.',
  'AdmissionWebhookUnavailable.title': 'An admission webhook does not respond',
  'AdmissionWebhookUnavailable.explanation':
    'The API server cannot call an admission webhook that must admit the solver’s objects, so it rejects them: {{message}}.',
  'AdmissionWebhookUnavailable.fix1':
    'Platform team: check the pods, Service and certificate of the webhook that the message names; cert-manager retries automatically.',
  'AnnotatedIssuerNotFound.title': 'The annotation names no existing issuer',
  'AnnotatedIssuerNotFound.explanation':
    'The {{object}} requests its certificate from the {{issuerKind}} {{issuer}} with the annotation {{annotation}}, and cert-manager has no such issuer.',
  'AnnotatedIssuerNotFound.fix1':
    'Set {{annotation}} on the {{object}} to an existing issuer. Issuers of this environment: {{issuers}}.',
  'AnnotatedIssuerNotFound.fix2':
    'Use cert-manager.io/issuer with cert-manager.io/issuer-kind and cert-manager.io/issuer-group instead, if {{issuer}} is an external issuer (such as a GoogleCASClusterIssuer): {{annotation}} alone finds only cert-manager’s own.',
  'AnnotationMisspelt.title': 'cert-manager does not know the annotation',
  'AnnotationMisspelt.explanation':
    'The {{object}} has the annotation {{annotation}}, which cert-manager does not read. The annotation that it reads is {{expected}}.',
  'AnnotationMisspelt.fix1':
    'Name the annotation {{expected}} on the {{object}}.',
  'AnnotationTargetsElsewhere.title':
    'An annotation points the record elsewhere',
  'AnnotationTargetsElsewhere.explanation':
    'The {{object}} asks external-dns by its annotation {{annotation}} to point {{hostname}} to {{value}}. The platform is at {{target}}. A record changed by hand would be overwritten.',
  'AnnotationTargetsElsewhere.fix1':
    'Correct the annotation {{annotation}} of the {{object}} to {{target}}; without it external-dns takes the address from the status.',
  'AnnotationWithoutIssuer.title': 'The annotation names no issuer',
  'AnnotationWithoutIssuer.explanation':
    'The {{object}} requests a certificate for {{hostname}} with {{annotation}}, which names no issuer. cert-manager has created no Certificate: it needs a default issuer for this.',
  'AnnotationWithoutIssuer.fix1':
    'Set cert-manager.io/cluster-issuer on the {{object}}. Issuers of this environment: {{issuers}}.',
  'AnnotationWithoutIssuer.fix2':
    'Platform team: set a default issuer for cert-manager (--default-issuer-name) if this annotation is to suffice.',
  'AttemptOverdue.title': 'The next attempt is overdue',
  'AttemptOverdue.explanation':
    'The next attempt for the Certificate {{certificate}} was due at {{retryAt}}, and cert-manager has not started it.',
  'AttemptOverdue.fix1':
    'Platform team: check that cert-manager is running, and search its log for the Certificate.',
  'AttemptsKeepFailing.title': 'Issuance fails again and again',
  'AttemptsKeepFailing.explanation':
    'Issuance of the Certificate {{certificate}} has failed {{attempts}} times in a row, so another attempt alone is unlikely to help. It says: {{message}}.',
  'AttemptsKeepFailing.fix1':
    'Platform team: search cert-manager’s log for the Certificate {{certificate}} and correct what fails.',
  'AttemptsKeepFailing.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} after the correction to retry immediately.',
  'BackendReferenceNotGranted.title': 'The route may not use the Service',
  'BackendReferenceNotGranted.explanation':
    'The HTTPRoute {{route}} sends requests to the Service {{services}} of another namespace, and no ReferenceGrant there allows it. Visitors get an error.',
  'BackendReferenceNotGranted.fix1':
    'Ask the owner of the namespace {{namespaces}} for a ReferenceGrant there: from HTTPRoutes of the namespace {{namespace}}, to the Service.',
  'BackendReferenceNotGranted.fix2':
    'Compare what the ReferenceGrants of that namespace allow. Found there: {{found}}.',
  'BackendReferenceNotGranted.fix3':
    'Name a Service of the namespace {{namespace}} in backendRefs instead.',
  'BackendServiceMissing.title': 'The Service does not exist',
  'BackendServiceMissing.explanation':
    'The {{routeKind}} {{route}} sends requests for {{hostname}} to the Service {{service}}, which does not exist in the namespace {{namespace}}.',
  'BackendServiceMissing.fix1':
    'Create the Service, or correct its name in the {{routeKind}}.',
  'BackendUnhealthy.title': 'The load balancer’s health check fails',
  'BackendUnhealthy.explanation':
    'The load balancer of the Ingress {{route}} calls its backend, the Service {{service}}, unhealthy. Visitors get a 502.',
  'BackendUnhealthy.fix1':
    'Answer the health check with status 200 in the pods of the Service {{service}}: it requests / or the path of their readiness probe, and accepts no redirect or login.',
  'BackendUnhealthy.fix2':
    'Set another path for the health check in a BackendConfig of the Service {{service}}.',
  'BackendUnhealthy.fix3':
    'Platform team: check that a firewall rule lets Google’s health checks reach the pods.',
  'BehindProxy.title': 'A CDN or proxy is in front',
  'BehindProxy.explanation':
    '{{hostname}} leads to {{proxy}} ({{found}}). Which server it asks behind that is not visible in the DNS, and visitors see its certificate.',
  'BehindProxy.fix1':
    'Nothing to do: the proxy is expected to pass requests on to {{target}}.',
  'BeingRemoved.title': 'The address is being removed',
  'BeingRemoved.explanation':
    'The pull request “{{pullRequest}}”, which removes {{hostname}}, was merged. Its objects are still in {{environment}}.',
  'BeingRemoved.fix1': 'Nothing to do: the deployment tool removes them.',
  'CaCommonNameRequired.title': 'The CA requires a common name',
  'CaCommonNameRequired.explanation':
    '{{authority}} signs no certificate without a common name or other subject, and the Certificate {{certificate}} has none: {{message}}.',
  'CaCommonNameRequired.fix1':
    'Platform team: allow certificates without a common name at the CA: for Vault, set require_cn=false on the role.',
  'CaCommonNameRequired.fix2':
    'Set spec.commonName of the Certificate {{certificate}} to one of its hostnames.',
  'CaExpired.title': 'The CA certificate has expired',
  'CaExpired.explanation':
    'The CA certificate behind the {{issuerKind}} {{issuer}} has expired, so it no longer signs: {{message}}.',
  'CaExpired.fix1':
    'Platform team: renew the CA certificate, and set the new one in the {{issuerKind}} or at the CA. A shorter spec.duration does not help.',
  'CaExpired.fix2':
    'Platform team: install the new CA certificate where the old one is trusted.',
  'CaExpiring.title': 'The CA certificate expires too soon',
  'CaExpiring.explanation':
    'The CA certificate behind the {{issuerKind}} {{issuer}} expires before the requested certificate would: {{message}}.',
  'CaExpiring.fix1': 'Platform team: renew the CA certificate.',
  'CaExpiring.fix2':
    'Set a shorter spec.duration in the Certificate {{certificate}} until then.',
  'CaKeyRefused.title': 'The CA refuses this type of key',
  'CaKeyRefused.explanation':
    '{{authority}} does not accept the type or size of the private key of the Certificate {{certificate}}: {{message}}.',
  'CaKeyRefused.fix1':
    'Set spec.privateKey.algorithm and size of the Certificate {{certificate}}, or the annotations for them on its Ingress, to what the CA allows.',
  'CaKeyRefused.fix2':
    'Platform team: allow this type of key in the role or policy of the CA.',
  'CaLifetimeRefused.title': 'The CA refuses the requested lifetime',
  'CaLifetimeRefused.explanation':
    '{{authority}} issues no certificate with the lifetime (spec.duration) that the Certificate {{certificate}} requests: {{message}}.',
  'CaLifetimeRefused.fix1':
    'Set spec.duration of the Certificate {{certificate}}, or cert-manager.io/duration on its Ingress, to what the CA allows.',
  'CaLifetimeRefused.fix2':
    'Platform team: allow this lifetime in the role or policy of the CA.',
  'CaLoginRefused.title': 'The CA refuses the issuer’s credentials',
  'CaLoginRefused.explanation':
    '{{authority}} does not accept the credentials or login of the {{issuerKind}} {{issuer}}: {{message}}.',
  'CaLoginRefused.fix1':
    'Platform team: correct the credentials of the {{issuerKind}}: a wrong or expired token, role or service account, or one that is bound to another namespace or audience.',
  'CaNameRefused.title': 'The CA does not allow this hostname',
  'CaNameRefused.explanation':
    '{{authority}} does not allow the {{issuerKind}} {{issuer}} to sign a name of the Certificate {{certificate}}: {{message}}.',
  'CaNameRefused.fix1':
    'Platform team: allow {{hostname}} in the role or policy that the {{issuerKind}} uses at the CA.',
  'CaNameRefused.fix2':
    'Request a hostname that the CA allows, or use another issuer.',
  'CaNotActive.title': 'The certificate authority is not active',
  'CaNotActive.explanation':
    '{{authority}} has no active CA that signs for the {{issuerKind}} {{issuer}}: {{message}}.',
  'CaNotActive.fix1':
    'Platform team: enable the CA that the {{issuerKind}} names, or install its certificate; cert-manager then retries automatically.',
  'CaNotPermitted.title': 'The CA denies the issuer permission',
  'CaNotPermitted.explanation':
    '{{authority}} denies the {{issuerKind}} {{issuer}} permission to sign certificates: {{message}}.',
  'CaNotPermitted.fix1':
    'Platform team: allow this in the policy of the issuer’s account at the CA: {{permission}}.',
  'CaPolicyRefused.title': 'The CA’s policy refuses the certificate',
  'CaPolicyRefused.explanation':
    '{{authority}} refused the request for the Certificate {{certificate}} by its policy: {{message}}.',
  'CaPolicyRefused.fix1':
    'Platform team: compare the request with the policy that the {{issuerKind}} uses at the CA, and correct the one that is wrong.',
  'CaPolicyRefused.fix2':
    'Correct the Certificate {{certificate}} if the message names one of its fields.',
  'CaSettingUnknown.title': 'The issuer names an unknown CA setting',
  'CaSettingUnknown.explanation':
    '{{authority}} does not know the role, path, zone or CA that the {{issuerKind}} {{issuer}} names: {{message}}.',
  'CaSettingUnknown.fix1':
    'Platform team: correct the role, path, zone or CA in the {{issuerKind}}, or create it at the CA.',
  'CaThrottled.title': 'The CA receives too many requests',
  'CaThrottled.explanation':
    '{{authority}} throttles the requests of the {{issuerKind}} {{issuer}}: {{message}}.',
  'CaThrottled.fix1': 'Nothing to do: cert-manager retries automatically.',
  'CaThrottled.fix2':
    'Platform team: find what requests so many certificates, if it lasts.',
  'CaaForbidsAccount.title': 'A CAA record forbids the issuer’s account',
  'CaaForbidsAccount.explanation':
    'The CAA records at {{place}} say {{found}}. They allow {{expected}} for other accounts (accounturi) than that of the issuer {{issuer}}.',
  'CaaForbidsAccount.fix1':
    '{{dnsOwner}}: add the record CAA 0 {{tag}} "{{record}}" at {{caaName}}, which allows this account too.',
  'CaaForbidsAccount.fix2':
    'Platform team: use the account that the records name, if the issuer {{issuer}} had it before.',
  'CaaForbidsIssuer.title': 'A CAA record forbids the certificate authority',
  'CaaForbidsIssuer.explanation':
    'The CAA records at {{place}} say {{found}}. The issuer {{issuer}} needs {{expected}} to be allowed there: {{because}}.',
  'CaaForbidsIssuer.fix1':
    '{{dnsOwner}}: add the record CAA 0 {{tag}} "{{expected}}" at {{caaName}}.',
  'CaaForbidsMethod.title': 'A CAA record forbids the validation method',
  'CaaForbidsMethod.explanation':
    'The CAA records at {{place}} say {{found}}. They allow {{expected}} with the method {{allowed}} only (validationmethods); the issuer {{issuer}} uses {{methods}}.',
  'CaaForbidsMethod.fix1':
    '{{dnsOwner}}: add {{methods}} to validationmethods of that record at {{caaName}}, if the rules of the zone permit it.',
  'CaaForbidsMethod.fix2':
    'Choose an issuer that validates with {{allowed}} if they do not.',
  'CaaForbidsMethod.fix3':
    'Platform team: add a solver for {{allowed}} to an issuer if there is none.',
  'CaaLookupFails.title': 'The CAA lookup of the hostname fails',
  'CaaLookupFails.explanation':
    'Resolvers find the address of {{hostname}}, but the CAA lookup of {{caaName}} ends with {{rcode}}. Certificate authorities refuse to issue until it is answered.',
  'CaaLookupFails.fix1':
    '{{dnsOwner}}: make the name servers answer CAA queries for {{caaName}}, with an empty answer if there is no such record.',
  'CaaLookupFails.fix2':
    '{{dnsOwner}}: check the DNSSEC signatures of empty answers if the zone is signed.',
  'CertificateExpired.title': 'The certificate has expired',
  'CertificateExpired.explanation':
    'The Certificate {{certificate}} expired at {{notAfter}}. Browsers refuse the address.',
  'CertificateExpired.fix1': 'Correct the cause first if one is shown here.',
  'CertificateExpired.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if no cause is shown.',
  'CertificateExpired.fix3':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards to renew immediately.',
  'CertificateFromController.title': 'The certificate comes from elsewhere',
  'CertificateFromController.explanation':
    'The {{routeKind}} {{route}} names no Secret for {{hostname}}. Its certificate comes from {{source}}, which was not read.',
  'CertificateFromController.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'CertificateInOtherNamespace.title':
    'The Certificate is in another namespace',
  'CertificateInOtherNamespace.explanation':
    'The {{routeKind}} {{route}} looks for the Secret {{secret}} in {{namespace}}. A Certificate of another namespace writes it there, and nothing is known to copy it.',
  'CertificateInOtherNamespace.fix1':
    'Create the Certificate in the namespace {{namespace}}, beside the {{routeKind}}.',
  'CertificateInOtherNamespace.fix2':
    'Platform team: add {{namespace}} to what a copying program serves, if the Secret is to be shared.',
  'CertificateIssuing.title': 'The certificate is being issued',
  'CertificateIssuing.explanation':
    'cert-manager is working on the Certificate {{certificate}}: {{message}}.',
  'CertificateIssuing.fix1':
    'Nothing to do: this usually takes less than a minute.',
  'CertificateIssuing.fix2':
    'Platform team: check cert-manager if it takes longer.',
  'CertificateKeepsChanging.title': 'The Certificate keeps changing',
  'CertificateKeepsChanging.explanation':
    'The Certificate {{certificate}} has been issued {{revision}} times since {{createdAt}}, because the fields it requests differ from what was issued.',
  'CertificateKeepsChanging.fix1':
    'Find what changes the Certificate {{certificate}}: two programs that write it, such as Argo CD and an Ingress annotation, or a field that the issuer does not keep.',
  'CertificateKeyForbidden.title': 'The certificate needs a new private key',
  'CertificateKeyForbidden.explanation':
    'The certificate authority forbids the private key of the Certificate {{certificate}}, as weak, publicly known or in use elsewhere: {{message}}.',
  'CertificateKeyForbidden.fix1':
    'Set spec.privateKey.rotationPolicy of the Certificate {{certificate}} to Always, so that cert-manager creates a new private key.',
  'CertificateKeyForbidden.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} if it is Always already: each attempt then has a new private key.',
  'CertificateKeyIsAccountKey.title': 'The certificate uses the account’s key',
  'CertificateKeyIsAccountKey.explanation':
    'The private key of the Certificate {{certificate}} is also the account key of the issuer {{issuer}}, which the certificate authority does not accept: {{message}}.',
  'CertificateKeyIsAccountKey.fix1':
    'Set spec.secretName of the Certificate {{certificate}} to another Secret than privateKeySecretRef of the issuer {{issuer}} names: the two must not be the same.',
  'CertificateKeyIsAccountKey.fix2':
    'Set spec.privateKey.rotationPolicy to Always, so that cert-manager creates a new private key, if the key was copied.',
  'CertificateKeyRefused.title': 'The certificate’s private key is refused',
  'CertificateKeyRefused.explanation':
    'The certificate authority does not accept the algorithm, size or curve of the private key of the Certificate {{certificate}}: {{message}}.',
  'CertificateKeyRefused.fix1':
    'Set spec.privateKey of the Certificate {{certificate}} to RSA with 2048, 3072 or 4096 bits, or to ECDSA with 256 or 384; cert-manager tries a changed one immediately.',
  'CertificateKeyRefused.fix2':
    'Set spec.privateKey.rotationPolicy to Always, so that cert-manager creates a new private key of that kind.',
  'CertificateMissing.title': 'No certificate is requested',
  'CertificateMissing.explanation':
    'The {{routeKind}} {{route}} serves {{hostname}}, but no Certificate in {{namespace}} covers it, and no annotation requests one from cert-manager.',
  'CertificateMissing.fix1': 'Apply the Certificate of this exposure.',
  'CertificateMissing.fix2':
    'Set cert-manager.io/cluster-issuer on the {{routeKind}} instead if cert-manager is to create it, and name the hostname and a Secret in spec.tls.',
  'CertificateMissing.fix3':
    'Turn on the environment’s TLS probe if the Secret is filled by hand: it shows what is served.',
  'CertificateNotMade.title': 'cert-manager has not created the Certificate',
  'CertificateNotMade.explanation':
    'The {{object}} requests a certificate for {{hostname}} with its annotation {{annotation}}, but there is no Certificate.',
  'CertificateNotMade.fix1':
    'Platform team: check that cert-manager is running, that its webhook has ready pods, and what its log says about the {{object}}.',
  'CertificateNotMade.fix2': 'Platform team: check {{support}}.',
  'CertificateNotReady.title': 'The Certificate is not ready',
  'CertificateNotReady.explanation':
    'The Certificate {{certificate}} reports {{condition}}: {{message}}.',
  'CertificateNotReady.fix1': 'Read the message and correct the Certificate.',
  'CertificateNotReconciled.title': 'cert-manager has not processed the change',
  'CertificateNotReconciled.explanation':
    'The Certificate {{certificate}} was changed, and its status is still about what it was before. Whether the Secret fits the change is not known.',
  'CertificateNotReconciled.fix1':
    'Platform team: check that cert-manager is running; it processes a change within seconds.',
  'CertificateNotSeen.title': 'The certificate is not visible from here',
  'CertificateNotSeen.explanation':
    'None of the objects that were read shows which certificate {{hostname}} is served with. Only a TLS handshake can show it.',
  'CertificateNotSeen.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'CertificateOfOtherIngress.title': 'Another Ingress owns the certificate',
  'CertificateOfOtherIngress.explanation':
    'cert-manager made the Certificate {{certificate}} from another Ingress, {{source}}, and only for its hostnames: {{dnsNames}}. The Ingress {{route}} names the same Secret for {{hostname}}.',
  'CertificateOfOtherIngress.fix1':
    'Set a separate secretName in the TLS section of the Ingress {{route}}, so that cert-manager issues a certificate for {{hostname}}.',
  'CertificateOfOtherIngress.fix2':
    'Add {{hostname}} to {{namesIn}} instead, if one certificate must serve both.',
  'CertificateRequestRefused.title':
    'The certificate authority refuses the signing request',
  'CertificateRequestRefused.explanation':
    'The certificate authority does not issue what the Certificate {{certificate}} asks for, and a retry asks for the same: {{message}}.',
  'CertificateRequestRefused.fix1':
    'Correct {{csrFields}} of the Certificate {{certificate}}; cert-manager tries a changed one immediately.',
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
    'A CNAME record, or a wildcard one, at {{proofName}} leads to {{alias}}. With cnameStrategy {{strategy}} the TXT record is refused there: {{message}}.',
  'ChallengeAliasFollowed.fix1':
    '{{issuerOwner}}: use cnameStrategy None where a wildcard CNAME covers _acme-challenge, and Follow where the CNAME delegates the zone of the challenge.',
  'ChallengeAliasFollowed.fix2':
    '{{dnsOwner}}: point the CNAME of {{proofName}} to a name in a zone that {{issuer}} may change, if it is meant for the challenge.',
  'ChallengeAliasIgnored.title': 'A CNAME hides the challenge record',
  'ChallengeAliasIgnored.explanation':
    '{{proofName}} is a CNAME to {{alias}}, so resolvers look for the TXT record there. {{issuer}} does not follow it (cnameStrategy None) and writes it elsewhere.',
  'ChallengeAliasIgnored.fix1':
    'Platform team: use cnameStrategy Follow in {{issuer}} if the CNAME delegates the challenge.',
  'ChallengeAliasIgnored.fix2':
    '{{dnsOwner}}: check what the CNAME of {{proofName}} is for; the TXT record cannot exist beside it.',
  'ChallengeAliasNotFollowed.title': 'The challenge’s CNAME was not followed',
  'ChallengeAliasNotFollowed.explanation':
    '{{proofName}} is a CNAME to {{alias}}, where the certificate authority looks for the TXT record. {{issuer}} does not follow it (cnameStrategy None), so each attempt fails: {{message}}.',
  'ChallengeAliasNotFollowed.fix1':
    '{{issuerOwner}}: set cnameStrategy: Follow in the DNS-01 solver of {{issuer}}, with credentials for the zone of {{alias}}.',
  'ChallengeAliasNotFollowed.fix2':
    '{{dnsOwner}}: check what the CNAME of {{proofName}} is for; the TXT record cannot exist beside it.',
  'ChallengeCleanupFails.title': 'cert-manager cannot clean up the challenge',
  'ChallengeCleanupFails.explanation':
    '{{hostname}} is validated, but cert-manager cannot remove the TXT record {{proofName}} at {{provider}}, and does not go on before it has: {{message}}.',
  'ChallengeCleanupFails.fix1':
    'Platform team: install a newer version of cert-manager if the answer is a 404 or “Could not route to”: older ones do not fit the provider’s API.',
  'ChallengeCleanupFails.fix2':
    'Platform team: allow the credentials of {{issuer}} to delete records, if the answer denies it.',
  'ChallengeConnectionLost.title': 'The connection to the CA broke',
  'ChallengeConnectionLost.explanation':
    'cert-manager lost the connection to the certificate authority. The Challenge {{challenge}} for {{hostname}} is {{state}} for good, and the Order {{order}} waits for it: {{message}}.',
  'ChallengeConnectionLost.fix1':
    'Platform team: delete the Order with kubectl delete order {{order}} -n {{namespace}}; cert-manager then creates a new one with new challenges.',
  'ChallengeConnectionLost.fix2':
    'Platform team: check network, proxy and DNS between cert-manager and the certificate authority if it happens again.',
  'ChallengeGivenUp.title': 'The challenge can no longer succeed',
  'ChallengeGivenUp.explanation':
    'The Challenge {{challenge}} for {{hostname}} is {{state}}, which is final, but its Order {{order}} is still pending. cert-manager continues neither. It says: {{message}}.',
  'ChallengeGivenUp.fix1':
    'Platform team: delete the Order with kubectl delete order {{order}} -n {{namespace}}; cert-manager then creates a new one with new challenges.',
  'ChallengeGivenUp.fix2':
    'Platform team: check that only one cert-manager runs in the cluster if a new challenge ends the same way.',
  'ChallengeInvalid.title': 'Validation of the hostname failed',
  'ChallengeInvalid.explanation':
    'The challenge for {{hostname}} failed: {{message}}.',
  'ChallengeInvalid.fix1':
    'Read the certificate authority’s answer and correct what it names; cert-manager retries automatically.',
  'ChallengeInvalidAaaaLookup.title':
    'The certificate authority’s AAAA lookup failed',
  'ChallengeInvalidAaaaLookup.explanation':
    'The certificate authority asked for the IPv6 addresses (AAAA) of {{hostname}} too, and the zone’s servers gave no usable answer: {{message}}.',
  'ChallengeInvalidAaaaLookup.fix1':
    '{{dnsOwner}}: make all servers of the zone answer AAAA queries for {{hostname}}, with an empty answer if it has no IPv6 address.',
  'ChallengeInvalidAaaaLookup.fix2':
    '{{dnsOwner}}: check for a firewall, load balancer or old DNS software that fails at AAAA.',
  'ChallengeInvalidAnswer.title':
    'The certificate authority reached another server',
  'ChallengeInvalidAnswer.explanation':
    'The certificate authority requested the challenge response from {{hostname}} and received something else: {{message}}.',
  'ChallengeInvalidAnswer.fix1':
    '{{dnsOwner}}: remove old A and AAAA records; {{hostname}} must point to {{target}} only.',
  'ChallengeInvalidAtProxy.title': 'A proxy or CDN answers validation',
  'ChallengeInvalidAtProxy.explanation':
    'A proxy or content delivery network (CDN) before {{hostname}} answered the certificate authority instead of the platform: {{message}}.',
  'ChallengeInvalidAtProxy.fix1':
    '{{dnsOwner}}: turn the proxy off for {{hostname}} (DNS only), or make it pass /.well-known/acme-challenge/ to {{target}} on port 80.',
  'ChallengeInvalidAtProxy.fix2':
    'Platform team: use DNS-01 for hostnames that stay behind a proxy.',
  'ChallengeInvalidCaaLookup.title':
    'The certificate authority’s CAA lookup failed',
  'ChallengeInvalidCaaLookup.explanation':
    'Before it issues, the certificate authority asks for CAA records of {{hostname}} and of the names above. It received no usable answer: {{message}}.',
  'ChallengeInvalidCaaLookup.fix1':
    '{{dnsOwner}}: make all servers of the zone answer CAA queries from everywhere, with an empty answer if there is no such record.',
  'ChallengeInvalidCaaLookup.fix2':
    '{{dnsOwner}}: check the DNSSEC signatures of empty answers if the zone is signed.',
  'ChallengeInvalidConnection.title':
    'The certificate authority cannot connect',
  'ChallengeInvalidConnection.explanation':
    'The certificate authority could not reach {{hostname}} on port 80: {{message}}.',
  'ChallengeInvalidConnection.fix1':
    'Check that all addresses of {{hostname}}, IPv6 included, are the platform’s.',
  'ChallengeInvalidConnection.fix2':
    'Platform team: open port 80 to the whole internet; validation comes from several countries, so blocking by country breaks it.',
  'ChallengeInvalidDns.title':
    'The certificate authority cannot resolve the hostname',
  'ChallengeInvalidDns.explanation':
    'The certificate authority received no usable DNS answer for {{hostname}}: {{message}}.',
  'ChallengeInvalidDns.fix1':
    '{{dnsOwner}}: make {{hostname}} resolve on the public internet, with valid DNSSEC signatures if the zone is signed.',
  'ChallengeInvalidDns.fix2':
    'Wait if the record has been corrected since: cert-manager retries automatically.',
  'ChallengeInvalidEarlier.title': 'The DNS record came after the attempt',
  'ChallengeInvalidEarlier.explanation':
    'By now {{hostname}} resolves and leads to the platform, so the next attempt can succeed. At the last one the certificate authority could not resolve it: {{message}}.',
  'ChallengeInvalidEarlier.fix1':
    'Wait for the next attempt: cert-manager retries automatically.',
  'ChallengeInvalidElsewhere.title':
    'The certificate authority reached another address',
  'ChallengeInvalidElsewhere.explanation':
    'The certificate authority connected to {{address}}, which is not an address of {{target}}. The record was corrected since, or other regions receive another answer: {{message}}.',
  'ChallengeInvalidElsewhere.fix1':
    'Wait for the next attempt if the record was corrected since: cert-manager retries automatically.',
  'ChallengeInvalidElsewhere.fix2':
    '{{dnsOwner}}: remove {{address}} from the records of {{hostname}}, those for other regions (geographic DNS) included, or use DNS-01 if several clusters share it.',
  'ChallengeInvalidElsewhere.fix3':
    'Platform team: check that the issuer’s solver is reached there if {{address}} is the platform’s too.',
  'ChallengeInvalidForbidden.title':
    'A login, allowlist or redirect blocks validation',
  'ChallengeInvalidForbidden.explanation':
    'The certificate authority requested the challenge response from {{hostname}} and was turned away: {{message}}.',
  'ChallengeInvalidForbidden.fix1':
    'Exempt the path /.well-known/acme-challenge/ from login, allowlist and redirects. Annotations of your Ingress that can set them: {{guards}}.',
  'ChallengeInvalidForbidden.fix2':
    'Use only ports 80 and 443 for any redirect of that path.',
  'ChallengeInvalidNotFound.title': 'Validation does not reach the solver',
  'ChallengeInvalidNotFound.explanation':
    '{{hostname}} points to this platform, but the certificate authority received something other than the challenge response of cert-manager’s solver: {{message}}.',
  'ChallengeInvalidNotFound.fix1':
    'Platform team: check that the issuer’s solver uses the Ingress class or the Gateway of {{hostname}}, and that its exact path wins.',
  'ChallengeInvalidNotFound.fix2':
    'Check that no route of yours serves the path /.well-known/acme-challenge/.',
  'ChallengeInvalidNotFound.fix3':
    'Wait if the DNS record has been corrected since: cert-manager retries automatically.',
  'ChallengeInvalidOldTxt.title': 'The TXT record has another value',
  'ChallengeInvalidOldTxt.explanation':
    'The certificate authority found a TXT record at {{proofName}}, but not the one of this challenge: an old one, or one that another program writes: {{message}}.',
  'ChallengeInvalidOldTxt.fix1':
    'Platform team: check that nothing else writes {{proofName}}, such as a second cluster or another ACME client, and that its caches expire.',
  'ChallengeInvalidOldTxt.fix2':
    '{{dnsOwner}}: check that all servers of the zone have the same records.',
  'ChallengeInvalidProtocol.title': 'The port speaks another protocol',
  'ChallengeInvalidProtocol.explanation':
    'The certificate authority connected to {{hostname}}, but port 80 does not speak plain HTTP/1.1, or port 443 does not speak TLS: {{message}}.',
  'ChallengeInvalidProtocol.fix1':
    'Platform team: check which ports of the load balancer and the controller are connected: 80 with plain HTTP, 443 with TLS.',
  'ChallengeInvalidProtocol.fix2':
    'Check for a redirect of /.well-known/acme-challenge/ to HTTPS that no port answers with TLS.',
  'ChallengeInvalidRegistryLookup.title':
    'The top-level domain’s CAA lookup failed',
  'ChallengeInvalidRegistryLookup.explanation':
    'The certificate authority asks for CAA records of {{hostname}} and of all names above. The top-level domain gave no usable answer, which usually passes: {{message}}.',
  'ChallengeInvalidRegistryLookup.fix1':
    'Wait for the next attempt: cert-manager retries automatically, and nothing in your zone is wrong.',
  'ChallengeInvalidRegistryLookup.fix2':
    'Platform team: check the status pages of the certificate authority and the registry if it happens again.',
  'ChallengeInvalidSecondary.title': 'Validation fails from some regions',
  'ChallengeInvalidSecondary.explanation':
    'The certificate authority validates {{hostname}} from several countries, and too few of these attempts succeeded: {{message}}.',
  'ChallengeInvalidSecondary.fix1':
    'Platform team: do not block port 80 by country or network in the load balancer or firewall.',
  'ChallengeInvalidSecondary.fix2':
    '{{dnsOwner}}: check that all servers of the zone give the same answer, quickly and from everywhere.',
  'ChallengeInvalidServerError.title':
    'The controller cannot reach the solver pod',
  'ChallengeInvalidServerError.explanation':
    'The certificate authority received status {{status}} from {{hostname}}: the controller cannot reach cert-manager’s solver pod. The answer: {{message}}.',
  'ChallengeInvalidServerError.fix1':
    'Allow the ingress controller to reach pods labelled acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
  'ChallengeInvalidServerError.fix2':
    'Check that the solver pod runs in {{namespace}}: quotas and registry rules can block it.',
  'ChallengeInvalidSlow.title': 'The server answers too slowly',
  'ChallengeInvalidSlow.explanation':
    'The certificate authority connected to {{hostname}}, but received no answer in time: the server is slow or overloaded, or a firewall drops what follows: {{message}}.',
  'ChallengeInvalidSlow.fix1':
    'Platform team: check the load and logs of the ingress controller, and that a request to http://{{hostname}}/.well-known/acme-challenge/ is answered from outside within seconds.',
  'ChallengeInvalidSlow.fix2':
    'Platform team: check firewalls and load balancers that accept every connection and then drop the request.',
  'ChallengeInvalidTxt.title': 'The certificate authority found no TXT record',
  'ChallengeInvalidTxt.explanation':
    'The certificate authority did not find the challenge’s TXT record {{proofName}}: {{message}}.',
  'ChallengeInvalidTxt.fix1':
    'Platform team: compare the name servers of the zone at {{provider}} with those of the public delegation: a record in a zone that is not delegated is seen by no one.',
  'ChallengeInvalidTxt.fix2':
    'Platform team: check that the issuer’s solver writes {{proofName}} into the public zone, or into the one that a CNAME record at that name leads to.',
  'ChallengeInvalidTxt.fix3':
    '{{dnsOwner}}: check that all servers of the zone have the same records.',
  'ChallengeInvalidTxtLookup.title': 'The TXT record cannot be looked up',
  'ChallengeInvalidTxtLookup.explanation':
    'The certificate authority received no usable answer when it looked up the challenge’s TXT record {{proofName}}: {{message}}.',
  'ChallengeInvalidTxtLookup.fix1':
    '{{dnsOwner}}: make all servers of the zone answer {{proofName}}, in time and from everywhere, with valid DNSSEC signatures if the zone is signed.',
  'ChallengeInvalidTxtLookup.fix2':
    '{{dnsOwner}}: check the servers behind {{proofName}} if a CNAME or NS record leads it to another zone.',
  'ChallengeKeepsFormerSolver.title':
    'The Challenge uses the issuer’s former solver',
  'ChallengeKeepsFormerSolver.explanation':
    'The Challenge {{challenge}} for {{hostname}} was made with a solver that differs from those {{issuer}} has now. It keeps the old settings until there is a new Order.',
  'ChallengeKeepsFormerSolver.fix1':
    'Platform team: delete the Order with kubectl delete order {{order}} -n {{namespace}}, if the issuer is right now; cert-manager then uses its new solver.',
  'ChallengeLeftBehind.title': 'An old Challenge blocks the new one',
  'ChallengeLeftBehind.explanation':
    'The Challenge {{challenge}} for {{hostname}} is still open and belongs to the Order {{order}}, which is none of this Certificate. cert-manager runs one at a time.',
  'ChallengeLeftBehind.fix1':
    'Platform team: delete the Challenge {{challenge}} in {{namespace}} if its Order no longer exists or is not needed.',
  'ChallengePresentFailed.title': 'The challenge cannot be presented',
  'ChallengePresentFailed.explanation':
    'cert-manager cannot present the {{type}} challenge for {{hostname}} through {{way}}: {{message}}.',
  'ChallengePresentFailed.fix1':
    '{{issuerOwner}}: compare the configuration of the solver in {{issuer}} with the answer: missing or wrong values, and the version of what reads them.',
  'ChallengePresentFailed.fix2':
    'Platform team: read the message, the events of the Challenge {{challenge}} and cert-manager’s log, and correct what they name; cert-manager retries automatically.',
  'ChallengeQueued.title': 'The challenge is queued',
  'ChallengeQueued.explanation':
    'cert-manager has not started the Challenge {{challenge}}. It starts within seconds unless too many others are under way, or another one for the same hostname is open.',
  'ChallengeQueued.fix1':
    'Platform team: check that cert-manager is running, and search its log for {{challenge}}.',
  'ChallengeQueued.fix2':
    'Platform team: check the open Challenges of all namespaces for another one of {{hostname}}, and their number against --max-concurrent-challenges.',
  'ChallengeThrottled.title': 'The CA limited the challenge’s requests',
  'ChallengeThrottled.explanation':
    'The certificate authority refused too many requests for {{hostname}}. The Challenge {{challenge}} is {{state}} for good, and the Order {{order}} waits for it: {{message}}.',
  'ChallengeThrottled.fix1':
    'Wait until the limit has passed: requests before that are refused, too.',
  'ChallengeThrottled.fix2':
    'Platform team: delete the Order with kubectl delete order {{order}} -n {{namespace}}; cert-manager then creates a new one with new challenges.',
  'ChallengeTxtIsAlias.title': 'A TXT record stands for a CNAME',
  'ChallengeTxtIsAlias.explanation':
    'The TXT record {{proofName}} has a hostname as its value. It was meant to be a CNAME record that leads the challenge to that name: {{message}}.',
  'ChallengeTxtIsAlias.fix1':
    '{{dnsOwner}}: replace the TXT record {{proofName}} with a CNAME record to the hostname that it has as its value.',
  'ChallengeTypeNotOffered.title': 'The CA refuses the challenge type',
  'ChallengeTypeNotOffered.explanation':
    'The challenge type {{type}} is not allowed by the certificate authority for {{hostname}}. The Challenge {{challenge}} is {{state}} for good, and the Order {{order}} waits for it: {{message}}.',
  'ChallengeTypeNotOffered.fix1':
    'Platform team: add a solver of another challenge type for {{hostname}} to the issuer {{issuer}}.',
  'ChallengeTypeNotOffered.fix2':
    'Platform team: delete the Order with kubectl delete order {{order}} -n {{namespace}}; cert-manager then creates a new one with new challenges.',
  'ChallengeWaitsBlindly.title': 'cert-manager waits before validation',
  'ChallengeWaitsBlindly.explanation':
    'The issuer’s solver has waitInsteadOfSelfCheck: cert-manager presented the {{type}} challenge of {{hostname}} at {{presentedAt}} and waits until {{end}} before validation.',
  'ChallengeWaitsBlindly.fix1':
    'Wait until {{end}}: cert-manager then asks the certificate authority to validate.',
  'ChallengeWaitsBlindly.fix2':
    '{{issuerOwner}}: set a shorter waitInsteadOfSelfCheck in the issuer’s solver, if {{wait}} is too long.',
  'ChallengeWaitsBlindly.fix3':
    'Platform team: check cert-manager’s log for the Challenge {{challenge}} if nothing follows.',
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
  'CnameChainTooLong.title': 'The CNAME chain is too long',
  'CnameChainTooLong.explanation':
    '{{hostname}} leads to {{found}} over {{most}} or more CNAME records and no address was reached. Resolvers and certificate authorities stop following such chains.',
  'CnameChainTooLong.fix1':
    '{{dnsOwner}}: point {{hostname}} directly to the platform: it must be {{record}} in the zone.',
  'CnameLoop.title': 'The CNAME records form a loop',
  'CnameLoop.explanation':
    'Following the CNAME records of {{hostname}} leads back to a name already seen and never reaches an address: {{loop}}.',
  'CnameLoop.fix1':
    '{{dnsOwner}}: point {{hostname}} directly to the platform: it must be {{record}} in the zone.',
  'CommonNameTooLong.title': 'The common name is too long',
  'CommonNameTooLong.explanation':
    'The certificate authority takes a common name of at most 64 characters. That of the Certificate {{certificate}} is longer, or it has no hostname short enough: {{message}}.',
  'CommonNameTooLong.fix1':
    'Add a hostname of at most 64 characters to the Certificate {{certificate}}: the longer one can stay beside it.',
  'CommonNameTooLong.fix2':
    'Choose a shorter hostname, or an issuer whose certificate authority needs no common name.',
  'ControllerPublishesElsewhere.title':
    'The controller publishes another address',
  'ControllerPublishesElsewhere.explanation':
    'The record of {{hostname}} follows the status of the Ingress {{ingress}}: {{published}}. By the configuration, the environment’s controller is at {{target}}.',
  'ControllerPublishesElsewhere.fix1':
    'Platform team: check what the controller publishes in the Ingress status: {{how}}.',
  'ControllerPublishesElsewhere.fix2':
    'Platform team: correct target and addresses of the environment if {{published}} is its load balancer.',
  'ControllerWithoutEndpoints.title':
    'The ingress controller has no ready pods',
  'ControllerWithoutEndpoints.explanation':
    'The {{routeKind}} {{route}} has the address {{address}} of its ingress controller. No pod behind this address is ready, so no visitor is served.',
  'ControllerWithoutEndpoints.fix1':
    'Platform team: check that the pods behind the LoadBalancer Service of {{address}} are running and ready, and that its selector matches their labels.',
  'DnsAddressNotAllowed.title': 'The provider refuses the cluster’s IP address',
  'DnsAddressNotAllowed.explanation':
    'The credentials of {{issuer}} are restricted to other IP addresses than the one that cert-manager’s requests to {{provider}} come from: {{message}}.',
  'DnsAddressNotAllowed.fix1':
    '{{issuerOwner}}: allow the addresses from which the cluster reaches the internet for these credentials at {{provider}}.',
  'DnsAnswerHidden.title': 'The DNS provider refuses the change',
  'DnsAnswerHidden.explanation':
    'The record {{proofName}} was refused by {{provider}}. cert-manager keeps the answer out of the Challenge, so the cause is not known here: {{message}}.',
  'DnsAnswerHidden.fix1':
    'Platform team: read the events of the Challenge {{challenge}} and cert-manager’s log, most often credentials or permissions of {{issuer}}.',
  'DnsAnswerHidden.fix2':
    'Read the events yourself with kubectl describe challenge {{challenge}} -n {{namespace}}.',
  'DnsChangePropagating.title': 'A resolver still caches the old answer',
  'DnsChangePropagating.explanation':
    '{{right}} answers correctly for {{hostname}}. The resolver {{resolver}} still caches the old answer ({{found}}), until {{until}} at the latest.',
  'DnsChangePropagating.fix1': 'Nothing to do: the cached answer expires.',
  'DnsCredentialsAbsent.title': 'cert-manager has no DNS provider credentials',
  'DnsCredentialsAbsent.explanation':
    '{{issuer}} names no credentials for {{provider}}, and cert-manager’s pod found no identity of its own: {{message}}.',
  'DnsCredentialsAbsent.fix1':
    '{{issuerOwner}}: add a Secret with credentials for {{provider}} to the solver of {{issuer}}, or use an issuer that has some.',
  'DnsCredentialsAbsent.fix2':
    'Platform team: bind a cloud identity to cert-manager’s ServiceAccount, and allow ambient credentials for this kind of issuer.',
  'DnsCredentialsRejected.title': 'The DNS provider rejects the credentials',
  'DnsCredentialsRejected.explanation':
    'The token, key or password with which {{issuer}} writes to {{provider}} is invalid, expired or revoked: {{message}}.',
  'DnsCredentialsRejected.fix1':
    '{{issuerOwner}}: create a valid token or key at {{provider}} and put it into {{secretAt}}, without a line break at its end; cert-manager retries automatically.',
  'DnsIdentityRefused.title': 'cert-manager’s cloud identity is not accepted',
  'DnsIdentityRefused.explanation':
    'cert-manager cannot take on the role or identity with which {{issuer}} writes to {{provider}}: {{message}}.',
  'DnsIdentityRefused.fix1':
    '{{issuerOwner}}: check the role or identity that {{issuer}} names.',
  'DnsIdentityRefused.fix2':
    'Platform team: make that role or identity trust cert-manager: its trust policy, the cluster’s OIDC provider or the federated credential of cert-manager’s ServiceAccount.',
  'DnsLookupFailed.title': 'The DNS lookup gave no usable answer',
  'DnsLookupFailed.explanation':
    'The lookup of {{hostname}} ended with {{rcode}}. Whether the record is right or wrong is not known.',
  'DnsLookupFailed.fix1': 'Nothing to do: the portal repeats the lookup soon.',
  'DnsLookupFailed.fix2':
    'Platform team: check the zone’s servers and the platform’s resolver if this persists.',
  'DnsPermissionMissing.title': 'The DNS provider denies permission',
  'DnsPermissionMissing.explanation':
    'The credentials of {{issuer}} are known to {{provider}}, but lack the permission to change the zone of {{proofName}}: {{message}}.',
  'DnsPermissionMissing.fix1':
    '{{issuerOwner}}: allow these credentials to find the zone of {{hostname}} and to write {{proofName}} in it; cert-manager retries automatically.',
  'DnsProviderThrottles.title': 'The DNS provider limits requests',
  'DnsProviderThrottles.explanation':
    'The requests that the account of {{issuer}} may make to {{provider}} are limited, and more were refused: {{message}}.',
  'DnsProviderThrottles.fix1':
    'Wait: cert-manager retries automatically, and the limit usually passes within minutes.',
  'DnsProviderThrottles.fix2':
    'Platform team: look for a program that uses up the limit or the quota of the account if it lasts.',
  'DnsProviderUnreachable.title': 'cert-manager cannot reach the DNS provider',
  'DnsProviderUnreachable.explanation':
    'cert-manager’s request to {{provider}} for {{proofName}} got no usable answer: {{message}}.',
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
    'The TXT record {{proofName}} is not accepted by {{provider}}, for instance because another record of that name exists: {{message}}.',
  'DnsRecordRefused.fix1':
    'Platform team: check the records of {{proofName}} at {{provider}} against the answer, and correct them.',
  'DnsRecordRefused.fix2':
    'Name the Challenge {{challenge}} if you ask the platform team for help.',
  'DnsSolverFieldMissing.title': 'The DNS solver lacks a value',
  'DnsSolverFieldMissing.explanation':
    'The solver of {{issuer}} for {{provider}} needs a valid value for {{missingField}}, and has none: {{message}}.',
  'DnsSolverFieldMissing.fix1':
    '{{issuerOwner}}: set {{missingField}} in the solver of {{issuer}}, and look for a misspelt or empty field there.',
  'DnsSolverFieldWrong.title': 'The DNS solver has a wrong field',
  'DnsSolverFieldWrong.explanation':
    'The field {{field}} in the solver of {{issuer}} names {{named}}, which does not exist at {{provider}} or is closed to these credentials: {{message}}.',
  'DnsSolverFieldWrong.fix1':
    '{{issuerOwner}}: correct the field {{field}} in {{issuer}}: the public zone of {{hostname}} must be there, and no one replaces a placeholder.',
  'DnsSolverFieldWrong.fix2':
    '{{issuerOwner}}: allow the credentials of {{issuer}} to use it if the value is right.',
  'DnsSolverKeyMissing.title': 'The DNS solver’s Secret lacks a key',
  'DnsSolverKeyMissing.explanation':
    '{{issuer}} reads its access to {{provider}} from the Secret {{secret}} in {{secretPlace}}, which lacks the key or account that it needs: {{message}}.',
  'DnsSolverKeyMissing.fix1':
    '{{issuerOwner}}: add the key {{secretKey}} to the Secret {{secret}}, or correct the name of the key in the issuer.',
  'DnsSolverMisconfigured.title': 'The DNS solver is misconfigured',
  'DnsSolverMisconfigured.explanation':
    'The DNS-01 solver of {{issuer}} for {{provider}} cannot be used as it is written: {{message}}.',
  'DnsSolverMisconfigured.fix1':
    '{{issuerOwner}}: correct the solver’s fields for {{provider}} in {{issuer}}; cert-manager retries automatically.',
  'DnsSolverSecretForbidden.title': 'cert-manager may not read the Secret',
  'DnsSolverSecretForbidden.explanation':
    'cert-manager’s ServiceAccount {{reader}} lacks the permission (RBAC) to read the Secret {{secret}} in {{secretPlace}}, which {{issuer}} names: {{message}}.',
  'DnsSolverSecretForbidden.fix1':
    'Platform team: bind the ClusterRoles of this cert-manager version to {{reader}}, or a Role that may get this Secret.',
  'DnsSolverSecretForbidden.fix2':
    '{{issuerOwner}}: check that the Secret is in {{secretPlace}}, where cert-manager looks for it.',
  'DnsSolverSecretMissing.title': 'The DNS solver’s Secret is missing',
  'DnsSolverSecretMissing.explanation':
    '{{issuer}} reads its access to {{provider}} from a Secret. The Secret {{secret}} does not exist in {{secretPlace}}: {{message}}.',
  'DnsSolverSecretMissing.fix1':
    '{{issuerOwner}}: create the Secret {{secret}} in {{secretPlace}}; cert-manager retries automatically.',
  'DnsSolverSecretUnnamed.title': 'The DNS solver names no Secret',
  'DnsSolverSecretUnnamed.explanation':
    'The solver of {{issuer}} for {{provider}} must name the Secret with its credentials. That field is empty, missing or misspelt in its configuration: {{message}}.',
  'DnsSolverSecretUnnamed.fix1':
    '{{issuerOwner}}: compare the fields of the solver’s configuration in {{issuer}}, letter by letter, with the provider’s documentation: unknown fields are ignored.',
  'DnsTokenMalformed.title': 'The DNS provider token is malformed',
  'DnsTokenMalformed.explanation':
    'The token of {{issuer}} has a line break or another character that no HTTP header may have, so no request reached {{provider}}: {{message}}.',
  'DnsTokenMalformed.fix1':
    '{{issuerOwner}}: replace the value in the Secret {{secret}} with the token alone, without a line break at its end.',
  'DnsWebhookForbidden.title': 'cert-manager may not call the webhook',
  'DnsWebhookForbidden.explanation':
    'cert-manager lacks the permission (RBAC) for the DNS webhook of API group {{groupName}}, or the webhook was installed with another groupName: {{message}}.',
  'DnsWebhookForbidden.fix1':
    'Platform team: make groupName in {{issuer}} equal to that of the webhook’s installation.',
  'DnsWebhookForbidden.fix2':
    'Platform team: bind the webhook’s ClusterRole to the ServiceAccount that the message names.',
  'DnsWebhookNotFound.title': 'The DNS webhook does not exist',
  'DnsWebhookNotFound.explanation':
    'The API server knows no DNS webhook {{webhook}} of API group {{groupName}}: its APIService is missing, or groupName or solverName differ: {{message}}.',
  'DnsWebhookNotFound.fix1':
    'Platform team: install the webhook, and compare groupName and solverName in {{issuer}} with it; kubectl get apiservice lists the groups.',
  'DnsWebhookSecretForbidden.title': 'The webhook may not read its Secret',
  'DnsWebhookSecretForbidden.explanation':
    'The DNS webhook {{webhook}} lacks the permission (RBAC) to read the Secret with its credentials where {{issuer}} looks for it, in {{secretPlace}}: {{message}}.',
  'DnsWebhookSecretForbidden.fix1':
    'Platform team: bind a Role that may get this Secret to the webhook’s ServiceAccount {{reader}}, or create the Secret in the namespace that the webhook reads.',
  'DnsWebhookTimeout.title': 'The DNS webhook answers too late',
  'DnsWebhookTimeout.explanation':
    'The DNS webhook {{webhook}} of API group {{groupName}} did not answer in time; its own request to the provider can be what takes so long: {{message}}.',
  'DnsWebhookTimeout.fix1':
    'Platform team: read the log of the webhook’s pod: whether it reaches its provider, and how long that takes.',
  'DnsWebhookTimeout.fix2':
    'Platform team: check that the webhook’s pod is ready and has enough CPU.',
  'DnsWebhookUnavailable.title': 'The DNS webhook does not respond',
  'DnsWebhookUnavailable.explanation':
    'The API server cannot use the DNS webhook of API group {{groupName}}: its pods or its serving certificate are not ready: {{message}}.',
  'DnsWebhookUnavailable.fix1':
    'Platform team: check the webhook’s pods and Service, and that its APIService is Available.',
  'DnsZoneLookupFailed.title': 'cert-manager cannot find the DNS zone',
  'DnsZoneLookupFailed.explanation':
    'The name servers that cert-manager queries do not say which zone holds {{proofName}}: {{message}}.',
  'DnsZoneLookupFailed.fix1':
    'Platform team: check that cert-manager’s resolvers answer SOA queries for the zone, or set --dns01-recursive-nameservers and --dns01-recursive-nameservers-only.',
  'DnsZoneLookupFailed.fix2':
    '{{dnsOwner}}: check that the zone is delegated and that all its servers answer.',
  'DnsZoneNotFound.title': 'The DNS provider has no such zone',
  'DnsZoneNotFound.explanation':
    'The account of {{issuer}} at {{provider}} holds no zone for {{proofName}}, or may not see it: {{message}}.',
  'DnsZoneNotFound.fix1':
    '{{issuerOwner}}: check the account, project and zone (hostedZoneID) of the solver, and that the zone of {{hostname}} is public and hosted there.',
  'DnsZoneNotFound.fix2':
    '{{issuerOwner}}: allow its token or key to read the list of zones too (at Cloudflare: Zone:Read beside DNS:Edit).',
  'DnsZoneOfOtherName.title': 'The solver writes into another zone',
  'DnsZoneOfOtherName.explanation':
    'The zone {{otherZone}}, into which {{issuer}} writes at {{provider}}, does not contain {{proofName}}: {{message}}.',
  'DnsZoneOfOtherName.fix1':
    '{{issuerOwner}}: set hostedZoneID of the solver to the public zone that contains {{hostname}}, or leave it out.',
  'DnsZoneOfOtherName.fix2':
    'Platform team: check that cert-manager’s resolvers name the right zone for {{hostname}} (SOA) if it is not set.',
  'DnssecBroken.title': 'The zone’s DNSSEC signatures are broken',
  'DnssecBroken.explanation':
    'Resolvers that validate DNSSEC reject the answers for {{hostname}}. Many visitors and every certificate authority cannot resolve it.',
  'DnssecBroken.fix1':
    '{{dnsOwner}}: renew the zone’s signatures, or correct or remove the DS record in the parent zone.',
  'DnssecKeysMissing.title': 'The DS record matches no DNSSEC key',
  'DnssecKeysMissing.explanation':
    'A DS record tells resolvers that {{zone}} is signed with DNSSEC, but its name servers have no keys (DNSKEY). Resolvers that validate reject every answer for {{hostname}}.',
  'DnssecKeysMissing.fix1':
    '{{dnsOwner}}: remove the DS record of {{zone}} at the registrar, or enable DNSSEC at the name servers that serve it now.',
  'DnssecSignaturesExpired.title': 'The zone’s DNSSEC signatures have expired',
  'DnssecSignaturesExpired.explanation':
    'The DNSSEC signatures of {{hostname}} expired at {{ended}}. Resolvers that validate, as those of certificate authorities, reject the answers.',
  'DnssecSignaturesExpired.fix1':
    '{{dnsOwner}}: renew the signatures, and check why the zone is not signed again automatically.',
  'DurationNotSupported.title': 'The certificate authority sets the duration',
  'DurationNotSupported.explanation':
    'The issuer {{issuer}} requests how long the certificate is valid, which its certificate authority does not support: {{message}}.',
  'DurationNotSupported.fix1':
    '{{issuerOwner}}: set enableDurationFeature of the issuer {{issuer}} to false.',
  'DurationNotSupported.fix2':
    'Remove spec.duration from the Certificate {{certificate}} if that is not wanted.',
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
  'ExpiredUnrenewed.title': 'The certificate expired with renewal off',
  'ExpiredUnrenewed.explanation':
    'The Certificate {{certificate}} expired at {{notAfter}}. Its automatic renewal is switched off (spec.renewal.policy is Disabled). Browsers refuse the address.',
  'ExpiredUnrenewed.fix1':
    'Remove spec.renewal.policy from the Certificate {{certificate}}, so that cert-manager renews it.',
  'ExpiredUnrenewed.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} to renew it immediately.',
  'ExternalAccountMissing.title':
    'The ACME account needs external account binding',
  'ExternalAccountMissing.explanation':
    'The certificate authority takes orders only from an account that is bound to a customer of its own. That of the issuer {{issuer}} is not: {{message}}.',
  'ExternalAccountMissing.fix1':
    '{{issuerOwner}}: set externalAccountBinding of the issuer {{issuer}} to the key that the certificate authority gave you.',
  'ExternalDnsLeavesOut.title': 'An annotation keeps external-dns away',
  'ExternalDnsLeavesOut.explanation':
    'The {{object}} has the annotation {{annotation}} with the value {{value}}. external-dns leaves out objects with another value than dns-controller, so it writes nothing for {{hostname}}.',
  'ExternalDnsLeavesOut.fix1':
    'Remove the annotation {{annotation}} from the {{object}}; external-dns then writes the record within its interval.',
  'ExternalDnsLeavesOut.fix2':
    'Ask the platform team for the record of {{hostname}} if external-dns must leave this object out.',
  'ExternalDnsNotOwner.title': 'Another external-dns owns the record',
  'ExternalDnsNotOwner.explanation':
    '{{hostname}} points to {{found}}. Its TXT record {{registry}} names the owner {{owner}}, for {{resource}}; an external-dns with another owner ID leaves the record unchanged.',
  'ExternalDnsNotOwner.fix1':
    'Platform team: check whether --txt-owner-id of the external-dns that runs now is {{owner}}, and read its log.',
  'ExternalDnsNotOwner.fix2':
    'Platform team: make that owner ID and the TXT record agree; external-dns then points the record to {{target}} within its interval.',
  'ExternalDnsRecordForeign.title': 'The record is not external-dns’s own',
  'ExternalDnsRecordForeign.explanation':
    '{{hostname}} points to {{found}}. It has no TXT record of external-dns’s registry: something else created it, so external-dns leaves it unchanged.',
  'ExternalDnsRecordForeign.fix1':
    'Platform team: find out who created the record, and hand it over to external-dns: it changes a record only if its TXT record names its owner ID.',
  'ExternalDnsRecordMissing.title': 'The record from external-dns is missing',
  'ExternalDnsRecordMissing.explanation':
    '{{hostname}} has no record of its own: {{wrong}}. external-dns writes the records of this environment and has not written this one.',
  'ExternalDnsRecordMissing.fix1':
    'Nothing to do: external-dns writes the record in its next run, usually within minutes.',
  'ExternalDnsRecordMissing.fix2':
    'Platform team: read the log of external-dns if it lasts: --domain-filter, --source, --ingress-class and --annotation-prefix ({{prefix}} here) decide what it sees.',
  'ExternalDnsRecordMissing.fix3':
    'Platform team: check its rights at the DNS provider, and that no older TXT record names another owner.',
  'ExternalDnsRecordOfOther.title': 'The record belongs to another object',
  'ExternalDnsRecordOfOther.explanation':
    '{{hostname}} points to {{found}}. By the TXT record {{registry}}, external-dns writes it for another object, {{resource}}, which has the same hostname.',
  'ExternalDnsRecordOfOther.fix1':
    'Platform team: find out which of the two must have {{hostname}}, and remove the hostname from {{resource}} if it is not that one.',
  'ExternalDnsRecordOfOther.fix2':
    'Remove the hostname from {{resource}} yourself if that is yours; external-dns then points it to {{target}}.',
  'ExternalDnsRecordStale.title': 'An update by external-dns is overdue',
  'ExternalDnsRecordStale.explanation':
    '{{hostname}} points to {{found}}. external-dns writes this zone and should have pointed it to {{target}}.',
  'ExternalDnsRecordStale.fix1':
    'Platform team: read the log of external-dns: policy create-only, a filter, the owner ID in its TXT records or missing rights at the provider keep it from updating.',
  'ExternalIssuerNotApproved.title':
    'No approver is responsible for the issuer',
  'ExternalIssuerNotApproved.explanation':
    'The CertificateRequest {{request}} has been neither approved nor denied. cert-manager’s own approver approves requests for the {{issuerKind}} {{issuer}} only if it has the permission for {{group}}.',
  'ExternalIssuerNotApproved.fix1':
    'Platform team: allow the ServiceAccount of cert-manager in a ClusterRole to approve signers: API group cert-manager.io, resource signers, verb approve, resource name {{signer}}.',
  'ExternalIssuerNotApproved.fix2':
    'Platform team: check that another approver, such as approver-policy, is running and has a policy for {{hostname}}, if it is to decide.',
  'ExternalIssuerSilent.title': 'No controller answers for the issuer',
  'ExternalIssuerSilent.explanation':
    'The CertificateRequest {{request}} is approved, and no controller of the API group {{group}} has answered it. It asks the {{issuerKind}} {{issuer}}.',
  'ExternalIssuerSilent.fix1':
    'Platform team: check that the controller of {{group}} is installed and running, and search its log for {{request}}.',
  'ExternalIssuerSilent.fix2':
    'Platform team: check that {{group}} is the group of the {{issuerKind}}.',
  'GatewayContradictsRoute.title': 'The Gateway refuses a matching route',
  'GatewayContradictsRoute.explanation':
    'The {{parent}} answers {{reason}} to the HTTPRoute {{route}}, although it has listeners that match: {{listeners}}. Its answer is out of date, or its controller is at fault.',
  'GatewayContradictsRoute.fix1':
    'Platform team: check the log of the Gateway’s controller for the HTTPRoute {{route}}, and restart the controller.',
  'GatewayContradictsRoute.fix2':
    'Platform team: check for a release of the controller that corrects this.',
  'GatewayNotProgrammed.title': 'The Gateway is not ready',
  'GatewayNotProgrammed.explanation': 'The {{parent}} is not ready: {{cause}}.',
  'GatewayNotProgrammed.fix1':
    'Platform team: correct the {{parent}}: {{remedy}}.',
  'GatewayNotProgrammed.fix2':
    'Platform team: read the log of the Gateway’s controller.',
  'GatewaySecretNotRead.title': 'The Gateway may read another Secret',
  'GatewaySecretNotRead.explanation':
    'Istio serves the VirtualService {{route}} from a Secret in the namespace of its ingress gateway’s pods (credentialName). Whether they run in {{namespace}}, where the Certificate {{certificate}} is, was not read.',
  'GatewaySecretNotRead.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'GatewaySecretNotRead.fix2':
    'Check that the Secret {{secret}} is in the namespace of the ingress gateway’s pods, if the browser shows another certificate.',
  'GrantedReferenceRefused.title': 'The Gateway overlooks a ReferenceGrant',
  'GrantedReferenceRefused.explanation':
    'The {{grant}} allows the HTTPRoute {{route}} to use the Service {{services}}, but the {{parent}} still refuses it. Visitors get an error.',
  'GrantedReferenceRefused.fix1':
    'Platform team: check that the Gateway’s controller may read ReferenceGrants of the namespace {{namespaces}}, and read its log.',
  'HostConflict.title': 'The hostname is already in use',
  'HostConflict.explanation':
    'Another route in {{environment}}, outside the namespace {{namespace}}, already answers for {{hostname}} {{where}}. Only one of the two routes gets these requests.',
  'HostConflict.fix1':
    'Choose another hostname, or ask the platform team who owns this one.',
  'HostConflict.fix2':
    'Agree with the other owner which of the two routes serves it.',
  'HostSharedByPaths.title': 'Another route shares the hostname',
  'HostSharedByPaths.explanation':
    'A route outside the namespace {{namespace}} serves other paths of {{hostname}}. The controller merges both; the longest path gets a request.',
  'HostnameAlreadyRequested.title':
    'Another pull request asks for this hostname',
  'HostnameAlreadyRequested.explanation':
    'A pull request of another component, last seen open at {{seenAt}}, asks for {{hostname}} too. Once both are merged, the two routes conflict.',
  'HostnameAlreadyRequested.fix1':
    'Choose another hostname, or ask the platform team who asks for this one.',
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
  'HostnameMalformed.title': 'The hostname breaks a naming rule',
  'HostnameMalformed.explanation':
    'The certificate authority does not accept the form of {{name}}, and no retry changes that: {{message}}.',
  'HostnameMalformed.fix1':
    'Choose a hostname of letters, digits and hyphens, without underscores, with at most 10 parts of at most 63 characters each.',
  'HostnameMalformed.fix2':
    'Use a wildcard only as the first part of a name, and a name with a public domain.',
  'HostnameNotCovered.title': 'The certificate does not cover the hostname',
  'HostnameNotCovered.explanation':
    'The Secret that the route serves for {{hostname}} belongs to the Certificate {{certificate}}, which covers {{dnsNames}}.',
  'HostnameNotCovered.fix1':
    'Add {{hostname}} to {{namesIn}}, or use a separate Certificate for the route.',
  'HostnameNotPublic.title': 'The hostname is not a public name',
  'HostnameNotPublic.explanation':
    'The certificate authority issues only for names in public domains, and {{name}} is in none: {{message}}.',
  'HostnameNotPublic.fix1':
    'Choose a hostname in a public domain, or an issuer with a private certificate authority.',
  'HostnamePointsElsewhere.title': 'The hostname points to another server',
  'HostnamePointsElsewhere.explanation':
    '{{hostname}} points to {{found}}. It must point to {{target}} with a record of type {{recordType}}.',
  'HostnamePointsElsewhere.fix1':
    '{{dnsOwner}}: replace the current record with {{record}} in the zone.',
  'HostnamePointsElsewhere.fix2':
    'Expect the old answer from caches for up to {{keptFor}} after the change.',
  'HostnamePointsNowhere.title': 'The hostname has an unusable address',
  'HostnamePointsNowhere.explanation':
    '{{hostname}} points to {{found}}. The address is reserved: no other machine can be reached by it. It must point to {{target}}.',
  'HostnamePointsNowhere.fix1':
    '{{dnsOwner}}: correct the record of {{hostname}}: it must be {{record}} in the zone.',
  'HostnamePointsNowhere.fix2':
    'Platform team: check the resolver if only it gives this answer: filters block names with such addresses.',
  'HostnamePointsToPrivateAddress.title': 'The hostname has a private address',
  'HostnamePointsToPrivateAddress.explanation':
    '{{hostname}} points to {{found}}, a private address. Visitors and certificate authorities on the internet cannot reach it. The platform’s target is {{target}}.',
  'HostnamePointsToPrivateAddress.fix1':
    '{{dnsOwner}}: point {{hostname}} to {{target}} with {{record}} if visitors come from the internet.',
  'HostnamePointsToPrivateAddress.fix2':
    'Platform team: add the private addresses to ingress.addresses if this environment is an internal one.',
  'HostnameRedundant.title': 'A wildcard already covers the hostname',
  'HostnameRedundant.explanation':
    'The Certificate {{certificate}} names both {{name}} and the wildcard {{wildcard}} that covers it. The certificate authority takes only one of them: {{message}}.',
  'HostnameRedundant.fix1':
    'Remove {{name}} from {{namesIn}}: the wildcard covers it; cert-manager orders again immediately.',
  'HostnameServedByOtherObject.title':
    'Another object already serves this hostname',
  'HostnameServedByOtherObject.explanation':
    'In the namespace {{namespace}}, the path {{path}} of {{hostname}} is already served by {{owners}}. Which of the two receives a request is not defined.',
  'HostnameServedByOtherObject.fix1':
    'Remove the other object, or choose another hostname or path.',
  'HostnameServedByOtherObject.fix2':
    'Remove it in the same change if this request replaces it.',
  'HostnameServedInOtherCluster.title':
    'Another cluster already serves this hostname',
  'HostnameServedInOtherCluster.explanation':
    'A route in another cluster of the platform answers for {{hostname}}. Visitors reach the cluster that its DNS record points to, and no other.',
  'HostnameServedInOtherCluster.fix1':
    'Choose another hostname, or ask the platform team who owns this one.',
  'HostnameServedInOtherCluster.fix2':
    'Leave it as it is if both are meant, as for networks inside and outside.',
  'HttpRouteNotAccepted.title': 'The Gateway rejects the route',
  'HttpRouteNotAccepted.explanation':
    'The {{parent}} {{answer}}: {{condition}}.',
  'HttpRouteNotAccepted.fix1':
    'Correct {{where}} of the HTTPRoute {{route}}: {{how}}.',
  'HttpRouteNotAccepted.fix2': 'Ask {{whom}} for {{what}} instead.',
  'HttpRoutePartlyAccepted.title': 'The Gateway drops part of the route',
  'HttpRoutePartlyAccepted.explanation':
    'The {{parent}} serves the HTTPRoute {{route}} without the rules that it does not take: {{condition}}.',
  'HttpRoutePartlyAccepted.fix1':
    'Correct {{where}} of the HTTPRoute {{route}}: {{how}}.',
  'HttpRoutePartlyAccepted.fix2': 'Ask {{whom}} for {{what}} instead.',
  'HttpRoutePending.title': 'No Gateway has accepted the route',
  'HttpRoutePending.explanation':
    'The {{parent}} has not accepted the HTTPRoute {{route}}: {{condition}}.',
  'HttpRoutePending.fix1':
    'Check that parentRefs names the environment’s Gateway or your ListenerSet.',
  'HttpRoutePending.fix2':
    'Platform team: check that the Gateway’s controller is running.',
  'HttpsListenerNotReferenced.title': 'The route is attached to HTTP only',
  'HttpsListenerNotReferenced.explanation':
    'The HTTPRoute {{route}} is attached to a plain HTTP listener only. Requests for https://{{hostname}} meet the {{listener}}, which has no route for it.',
  'HttpsListenerNotReferenced.fix1':
    'Add a parentRef to the HTTPRoute {{route}} that names the {{owner}} with sectionName {{section}}.',
  'IdentifierTypeNotIssued.title': 'The issuer cannot certify this identifier',
  'IdentifierTypeNotIssued.explanation':
    'The certificate authority does not issue certificates for identifiers of this kind, such as IP addresses, and refuses the whole order, {{hostname}} included: {{message}}.',
  'IdentifierTypeNotIssued.fix1':
    'Remove {{identifier}} from spec.ipAddresses or spec.dnsNames of the Certificate {{certificate}}.',
  'IdentifierTypeNotIssued.fix2':
    'Choose an issuer that certifies such identifiers, if you need one.',
  'IngressStatusNotPublished.title':
    'The controller publishes no Ingress status',
  'IngressStatusNotPublished.explanation':
    'The Ingress {{ingress}} is served without an address in its status: {{proof}}. external-dns finds no address there.',
  'IngressStatusNotPublished.fix1':
    'Platform team: use {{how}} to publish the address, if something reads it from the Ingress.',
  'IngressWithoutAddress.title':
    'Ingress not admitted by the environment’s controller',
  'IngressWithoutAddress.explanation':
    'The status of the Ingress {{ingress}} shows {{found}}. Its class is {{class}}.',
  'IngressWithoutAddress.fix1': 'Check {{what}}.',
  'Ipv6LookupFails.title': 'The AAAA lookup of the hostname fails',
  'Ipv6LookupFails.explanation':
    'Resolvers find the IPv4 address of {{hostname}}, but the lookup of its IPv6 addresses (AAAA) ends with {{rcode}}. Certificate authorities can refuse to issue for that.',
  'Ipv6LookupFails.fix1':
    '{{dnsOwner}}: make the name servers answer AAAA queries for {{hostname}}, with an empty answer if it has no IPv6 address.',
  'Ipv6PointsElsewhere.title': 'The IPv6 address points to another server',
  'Ipv6PointsElsewhere.explanation':
    'The IPv4 addresses of {{hostname}} are right, but its AAAA record points to {{found}}, which is not the platform’s. Visitors and certificate authorities prefer IPv6.',
  'Ipv6PointsElsewhere.fix1':
    '{{dnsOwner}}: remove the AAAA record {{found}}, or point the hostname to {{target}} with a single CNAME record.',
  'IssuanceBackingOff.title': 'cert-manager waits before the next attempt',
  'IssuanceBackingOff.explanation':
    'The next attempt for the Certificate {{certificate}} is at {{retryAt}}. Attempt {{attempts}} failed at {{failedAt}}: {{message}}.',
  'IssuanceBackingOff.fix1':
    'Correct what made it fail: the next attempt only repeats the last one.',
  'IssuanceBackingOff.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} after the correction to retry immediately.',
  'IssuanceSlow.title': 'Issuing the certificate takes too long',
  'IssuanceSlow.explanation':
    'cert-manager has been working on the Certificate {{certificate}} since {{since}}: {{message}}.',
  'IssuanceSlow.fix1':
    'Platform team: check that cert-manager is running, and search its log for {{certificate}}.',
  'IssuedKeystoreMissing.title': 'The certificate’s keystore is not stored',
  'IssuedKeystoreMissing.explanation':
    'The CertificateRequest {{request}} was issued at {{doneAt}}, but cert-manager has not written the Secret {{secret}}. The Certificate asks for a keystore, which needs its password first.',
  'IssuedKeystoreMissing.fix1':
    'Check that each Secret with a keystore password exists in {{namespace}} and has its key: {{passwords}}.',
  'IssuedKeystoreMissing.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if they do: the Secret {{secret}} can be immutable, or an admission webhook or a quota can reject it.',
  'IssuedNotStored.title': 'The issued certificate is not stored',
  'IssuedNotStored.explanation':
    'The CertificateRequest {{request}} of the issuance that began at {{begun}} was issued at {{doneAt}}, but cert-manager has not written key and certificate into the Secret {{secret}}.',
  'IssuedNotStored.fix1':
    'Platform team: search cert-manager’s log for {{certificate}}: the Secret {{secret}} can be immutable, or an admission webhook, a quota or a missing permission can reject it.',
  'IssuedNotStored.fix2':
    'Leave {{request}} as it is: each new one counts towards the CA’s limits and ends the same way.',
  'IssuerAnnotationsWrong.title': 'The issuer annotations do not fit together',
  'IssuerAnnotationsWrong.explanation':
    'cert-manager creates no Certificate for the {{object}}, because its annotations name no issuer: {{fault}}.',
  'IssuerAnnotationsWrong.fix1': 'Set {{correction}}, on the {{object}}.',
  'IssuerGroupWrong.title': 'The issuer’s API group is wrong',
  'IssuerGroupWrong.explanation':
    'The Certificate {{certificate}} names the {{issuerKind}} {{issuer}} in the API group {{group}}, where no controller answers for it. Its group is {{expected}}.',
  'IssuerGroupWrong.fix1':
    'Set spec.issuerRef.group: {{expected}} in the Certificate, or cert-manager.io/issuer-group: {{expected}} on the Ingress that it is made for.',
  'IssuerKeyPairUnusable.title': 'The issuer’s CA certificate is unusable',
  'IssuerKeyPairUnusable.explanation':
    'The Secret of the {{issuerKind}} {{issuer}} does not hold the certificate of a CA with its private key: {{message}}.',
  'IssuerKeyPairUnusable.fix1':
    'Platform team: check the Secret: tls.crt must be a CA certificate (isCA: true where a Certificate makes it), and tls.key its private key.',
  'IssuerMisconfigured.title': 'The issuer is configured wrongly',
  'IssuerMisconfigured.explanation':
    'The settings of the {{issuerKind}} {{issuer}} are incomplete or do not fit together: {{message}}.',
  'IssuerMisconfigured.fix1':
    'Platform team: correct the {{issuerKind}} as the message says; its controller checks it again automatically.',
  'IssuerNotChecked.title': 'No controller has checked the issuer',
  'IssuerNotChecked.explanation':
    'The {{issuerKind}} {{issuer}} has no status for its current settings, so that nothing signs for it.',
  'IssuerNotChecked.fix1':
    'Platform team: check that the controller of the {{issuerKind}} is running, and search its log for {{issuer}}.',
  'IssuerNotFound.title': 'The issuer does not exist',
  'IssuerNotFound.explanation':
    'The Certificate {{certificate}} names the {{issuerKind}} {{issuer}}, which does not exist.',
  'IssuerNotFound.fix1':
    'Set {{correction}}. Issuers of this environment: {{issuers}}.',
  'IssuerNotPermitted.title': 'The issuer’s controller lacks a permission',
  'IssuerNotPermitted.explanation':
    'Kubernetes forbids the controller of the {{issuerKind}} {{issuer}} what it needs: {{message}}.',
  'IssuerNotPermitted.fix1':
    'Platform team: create a Role and a RoleBinding that permit the controller’s service account this: {{permission}}.',
  'IssuerNotReady.title': 'The issuer is not ready',
  'IssuerNotReady.explanation':
    'The {{issuerKind}} {{issuer}} cannot issue certificates: {{message}}.',
  'IssuerNotReady.fix1':
    'Platform team: correct the issuer; waiting requests then continue automatically.',
  'IssuerNotReady.fix2':
    'Platform team: read the Ready condition of the {{issuerKind}} {{issuer}} and its controller’s log if no cause is named here.',
  'IssuerOfOtherKind.title': 'The issuer is of another kind',
  'IssuerOfOtherKind.explanation':
    'The Certificate {{certificate}} names the {{issuerKind}} {{issuer}}, which does not exist. There is {{found}}.',
  'IssuerOfOtherKind.fix1': 'Set {{correction}}, in the {{place}}.',
  'IssuerReturnsExpired.title': 'The issuer returns an expired certificate',
  'IssuerReturnsExpired.explanation':
    'The {{issuerKind}} {{issuer}} signed a certificate that has expired already, mostly because the CA certificate it signs with has expired: {{message}}.',
  'IssuerReturnsExpired.fix1':
    '{{issuerOwner}}: renew the CA certificate in the Secret of the {{issuerKind}} {{issuer}}, or check the clock of its server.',
  'IssuerReturnsExpired.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} after the correction to retry immediately.',
  'IssuerReturnsOtherKey.title': 'The issuer signs another key',
  'IssuerReturnsOtherKey.explanation':
    'The {{issuerKind}} {{issuer}} returned a certificate for another key than that of the request, so cert-manager does not store it: {{message}}.',
  'IssuerReturnsOtherKey.fix1':
    '{{issuerOwner}}: correct the {{issuerKind}} {{issuer}}: it must sign the key of each request, not return a certificate it made before.',
  'IssuerReturnsOtherKey.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} after the correction to retry immediately.',
  'IssuerReturnsUnusable.title': 'The issuer’s certificate is unusable',
  'IssuerReturnsUnusable.explanation':
    'The {{issuerKind}} {{issuer}} returned a certificate that cert-manager cannot use: {{message}}.',
  'IssuerReturnsUnusable.fix1':
    '{{issuerOwner}}: correct what the message names in the {{issuerKind}} {{issuer}} or its server.',
  'IssuerReturnsUnusable.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} after the correction to retry immediately.',
  'IssuerSecretIncomplete.title': 'A Secret of the issuer lacks data',
  'IssuerSecretIncomplete.explanation':
    'The {{issuerKind}} {{issuer}} reads a key that a Secret in {{secretPlace}} does not have. Secret: {{secret}}; key: {{key}}.',
  'IssuerSecretIncomplete.fix1':
    'Platform team: add the key to the Secret, or correct its name in the {{issuerKind}}. The controller then continues automatically.',
  'IssuerSecretMissing.title': 'A Secret of the issuer is missing',
  'IssuerSecretMissing.explanation':
    'The {{issuerKind}} {{issuer}} reads a Secret that does not exist in {{secretPlace}}: {{secret}}.',
  'IssuerSecretMissing.fix1':
    'Platform team: create the Secret {{secret}} there, or correct its name in the {{issuerKind}}. The controller then continues automatically.',
  'IssuerServerFailing.title': 'The certificate authority fails to answer',
  'IssuerServerFailing.explanation':
    '{{authority}} is overloaded or has an internal error, and answered the {{issuerKind}} {{issuer}}: {{message}}.',
  'IssuerServerFailing.fix1':
    'Platform team: check the CA’s status page or log; the controller retries automatically.',
  'IssuerServerOfOtherName.title':
    'The issuer’s server shows another certificate',
  'IssuerServerOfOtherName.explanation':
    'Whatever answers the {{issuerKind}} {{issuer}} as {{server}} shows a certificate for another name, so it may be another server: {{message}}.',
  'IssuerServerOfOtherName.fix1':
    'Platform team: check that {{server}} resolves to its own address inside the cluster: a wildcard in a search domain, a local DNS server or a proxy can lead to another server.',
  'IssuerServerOfOtherName.fix2':
    'Platform team: use a name of that certificate in the URL of the {{issuerKind}} if it is the right server.',
  'IssuerServerTlsFailed.title': 'TLS with the issuer’s server fails',
  'IssuerServerTlsFailed.explanation':
    'The TLS handshake of the {{issuerKind}} {{issuer}} with {{server}} fails before a certificate is shown: {{message}}.',
  'IssuerServerTlsFailed.fix1':
    'Platform team: check that a proxy or firewall lets TLS pass to {{server}}, and that the name resolves to its own address inside the cluster.',
  'IssuerServerTlsFailed.fix2':
    'Platform team: check that the port in the URL of the {{issuerKind}} serves TLS.',
  'IssuerServerUnreachable.title': 'The issuer’s server is unreachable',
  'IssuerServerUnreachable.explanation':
    'The controller of the {{issuerKind}} {{issuer}} cannot connect over the network to {{server}}: {{message}}.',
  'IssuerServerUnreachable.fix1':
    'Platform team: allow the controller’s pods to reach {{server}}: check NetworkPolicies, firewall and proxy. The controller retries automatically.',
  'IssuerServerUnreachable.fix2':
    'Platform team: check that {{server}} resolves to its own address inside the cluster: a wildcard in a search domain answers for everything.',
  'IssuerServerUnresolved.title': 'The issuer’s server does not resolve',
  'IssuerServerUnresolved.explanation':
    'Inside the cluster the DNS gives no address for {{server}}, which the {{issuerKind}} {{issuer}} needs: {{message}}.',
  'IssuerServerUnresolved.fix1':
    'Platform team: correct the server in the {{issuerKind}}, or the proxy of its controller, if the name is wrong.',
  'IssuerServerUnresolved.fix2':
    'Platform team: check that the controller’s pods reach the cluster’s DNS, and that it forwards this name.',
  'IssuerServerUntrusted.title': 'The issuer’s server is not trusted',
  'IssuerServerUntrusted.explanation':
    'The controller of the {{issuerKind}} {{issuer}} does not trust the TLS certificate of {{server}}: {{message}}.',
  'IssuerServerUntrusted.fix1':
    'Platform team: set caBundle of the {{issuerKind}} to the CA of that server, if it is a private one.',
  'IssuerServerUntrusted.fix2':
    'Platform team: check whether a proxy or another server answers for {{server}} inside the cluster.',
  'IssuerServerWrong.title': 'The issuer’s server URL is wrong',
  'IssuerServerWrong.explanation':
    'The server URL of the {{issuerKind}} {{issuer}} does not lead to what the issuer needs: {{message}}.',
  'IssuerServerWrong.fix1':
    'Platform team: correct the server URL in the {{issuerKind}}; for ACME it is the URL of the CA’s directory.',
  'IssuerUsesStaging.title': 'The issuer uses the staging service',
  'IssuerUsesStaging.explanation':
    'The issuer {{issuer}} has the address of a staging certificate authority, for tests only. Browsers do not trust the certificate that it issues for {{certificate}}.',
  'IssuerUsesStaging.fix1':
    '{{issuerOwner}}: set spec.acme.server of the issuer {{issuer}} to https://acme-v02.api.letsencrypt.org/directory, and give privateKeySecretRef a new name.',
  'IssuerUsesStaging.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards: the certificate in the Secret remains the old one until then.',
  'KindAbsent.title': 'A required kind is not installed',
  'KindAbsent.explanation':
    'Not installed in the cluster {{cluster}}: {{kinds}}.',
  'KindAbsent.fix1':
    'Platform team: install what is missing, or correct the environment’s configuration.',
  'ListenerAwaitsCertificate.title': 'The listener waits for its certificate',
  'ListenerAwaitsCertificate.explanation':
    'The {{listener}} has no Secret until the certificate is issued. Until then the HTTPRoute {{route}} is not accepted: {{condition}}.',
  'ListenerAwaitsCertificate.fix1':
    'Nothing to do: the controller accepts the HTTPRoute {{route}} on its own once the certificate is issued.',
  'ListenerHostnameConflict.title': 'Another listener claims the same hostname',
  'ListenerHostnameConflict.explanation':
    'The listener {{listener}} of the {{set}} ({{created}}) claims {{hostname}}, as does the {{rival}}. The Gateway serves only one of them: its own, else the older.',
  'ListenerHostnameConflict.fix1':
    'Choose another hostname, or ask the platform team who owns this one.',
  'ListenerHostnameConflict.fix2':
    'Agree with the other owner which of the two listeners keeps it.',
  'ListenerHostnameDiffers.title':
    'Route and listener have different hostnames',
  'ListenerHostnameDiffers.explanation':
    'The HTTPRoute {{route}} is for {{hostnames}}, but the listeners of the {{parent}} that it names take other hostnames: {{found}}.',
  'ListenerHostnameDiffers.fix1':
    'Correct the hostnames of the HTTPRoute {{route}} or of your listener: they must match.',
  'ListenerHostnameDiffers.fix2':
    'Name another listener in parentRefs, or your own ListenerSet.',
  'ListenerNotFound.title': 'The route names no existing listener',
  'ListenerNotFound.explanation':
    'The HTTPRoute {{route}} asks for {{named}} of the {{parent}}, which has no such listener. Its listeners: {{listeners}}.',
  'ListenerNotFound.fix1':
    'Correct sectionName and port in parentRefs of the HTTPRoute {{route}}. Listeners that would take it: {{fitting}}.',
  'ListenerNotReady.title': 'Your listener is not ready',
  'ListenerNotReady.explanation': 'The {{parent}} is not ready: {{cause}}.',
  'ListenerNotReady.fix1': 'Correct the {{parent}}: {{remedy}}.',
  'ListenerSetNotAllowed.title': 'The Gateway does not admit the ListenerSet',
  'ListenerSetNotAllowed.explanation':
    'The {{parent}} admits no ListenerSets of the namespace {{namespace}} (allowedListeners), so the {{set}} serves nothing.',
  'ListenerSetNotAllowed.fix1':
    'Platform team: allow the namespace {{namespace}} in allowedListeners of the {{parent}}.',
  'Live.title': 'The address works',
  'Live.explanation':
    '{{hostname}} is routed, resolves and has a valid certificate.',
  'LiveRenewing.title': 'The renewal has begun',
  'LiveRenewing.explanation':
    'cert-manager has begun to renew the Certificate {{certificate}}; the current one is valid until {{notAfter}}.',
  'ManagedCertificateCaa.title': 'CAA records keep Google from issuing',
  'ManagedCertificateCaa.explanation':
    'Google issues no ManagedCertificate {{name}}: the CAA records of {{hostname}} forbid its certificate authorities, or their DNS look-up failed: {{report}}.',
  'ManagedCertificateCaa.fix1':
    'Add CAA records of the type issue for pki.goog and letsencrypt.org, if the zone has CAA records.',
  'ManagedCertificateCaa.fix2':
    'Check that the name servers of the zone answer queries for CAA.',
  'ManagedCertificateNotFound.title':
    'The named ManagedCertificate does not exist',
  'ManagedCertificateNotFound.explanation':
    'The Ingress {{ingress}} names ManagedCertificates that do not exist in {{namespace}}: {{missing}}. Those that cover {{hostname}}: {{covering}}.',
  'ManagedCertificateNotFound.fix1':
    'Set {{annotation}}: {{suggested}} on the Ingress {{ingress}}.',
  'ManagedCertificateNotFound.fix2':
    'Create the ManagedCertificate in {{namespace}}, with {{hostname}} in spec.domains, if there is none.',
  'ManagedCertificateNotNamed.title': 'No Ingress names the ManagedCertificate',
  'ManagedCertificateNotNamed.explanation':
    'The ManagedCertificate {{suggested}} covers {{hostname}}, and the Ingress {{ingress}} does not name it. Google therefore puts it on no load balancer and does not issue it.',
  'ManagedCertificateNotNamed.fix1':
    'Set {{annotation}}: {{suggested}} on the Ingress {{ingress}}.',
  'ManagedCertificateNotVisible.title': 'Google does not reach the hostname',
  'ManagedCertificateNotVisible.explanation':
    'Google checks {{hostname}} at the load balancer of the {{object}} before it issues the ManagedCertificate {{name}}, and does not reach it there: {{report}}.',
  'ManagedCertificateNotVisible.fix1':
    'Platform team: check that {{hostname}} resolves to the address of this load balancer and to no other, also over IPv6.',
  'ManagedCertificateNotVisible.fix2':
    'Wait up to 60 minutes after a correction: Google checks again automatically.',
  'ManagedCertificateOfOtherClass.title':
    'The Ingress cannot use a ManagedCertificate',
  'ManagedCertificateOfOtherClass.explanation':
    'Only GKE’s own Ingress (class gce) uses a ManagedCertificate. The Ingress {{ingress}} has the class {{className}}, so Google never sees {{hostname}} at a load balancer of GKE. ManagedCertificates: {{covering}}.',
  'ManagedCertificateOfOtherClass.fix1':
    'Request a certificate from cert-manager for the Ingress {{ingress}}: name a Secret and {{hostname}} in spec.tls.',
  'ManagedCertificateOfOtherClass.fix2':
    'Set the class gce on the Ingress {{ingress}} if GKE’s load balancer is to serve {{hostname}}.',
  'NameOnlyInCommonName.title': 'The hostname is only the common name',
  'NameOnlyInCommonName.explanation':
    'The Certificate {{certificate}} has {{hostname}} in commonName and no dnsNames. Browsers read the DNS names alone, and whether the issuer makes one of it was not read.',
  'NameOnlyInCommonName.fix1':
    'Add {{hostname}} to spec.dnsNames of the Certificate {{certificate}}.',
  'NameServerRefuses.title': 'A name server refuses the zone',
  'NameServerRefuses.explanation':
    'The zone of {{hostname}} is delegated to several name servers, and {{server}} answers {{rcode}}. Lookups are slow, and fail where only this one is reached.',
  'NameServerRefuses.fix1':
    '{{dnsOwner}}: correct the configuration of {{server}}, or the delegation (NS records) that still names it.',
  'NameServerSilent.title': 'A name server does not answer',
  'NameServerSilent.explanation':
    'Of the name servers of {{hostname}}, {{server}} did not answer the portal; others did. Resolvers go on to the next one after a wait.',
  'NameServerSilent.fix1':
    '{{dnsOwner}}: check that {{server}} is running and reachable on port 53 if others cannot reach it either.',
  'NameServersDiffer.title': 'The zone names other servers itself',
  'NameServersDiffer.explanation':
    'Resolvers ask {{found}} for {{zone}}, while the zone itself names {{own}}. After a move to another DNS provider, records of the old one go on to be served.',
  'NameServersDiffer.fix1':
    '{{dnsOwner}}: enter the name servers that are right at the registrar of {{zone}}, and the same in the zone’s NS records.',
  'NamespaceNotAllowedByListener.title':
    'The listener does not admit this namespace',
  'NamespaceNotAllowedByListener.explanation':
    'The {{listener}} admits routes of {{admitted}} only (allowedRoutes). The HTTPRoute {{route}} is in the namespace {{namespace}}, so visitors do not reach it.',
  'NamespaceNotAllowedByListener.fix1':
    'Platform team: allow the namespace {{namespace}} in allowedRoutes of the {{listener}}.',
  'NetworkPolicyBlocksController.title':
    'A NetworkPolicy blocks the ingress controller',
  'NetworkPolicyBlocksController.explanation':
    'The NetworkPolicy {{policy}} isolates the pods of the Service {{service}}, and no policy allows the controller in the namespace {{controllerNamespace}} to reach port {{port}}.',
  'NetworkPolicyBlocksController.fix1':
    'Add a NetworkPolicy that allows the ingress controller to reach port {{port}} of the pods. Without one, visitors get a 504 or 502.',
  'NetworkPolicyBlocksController.fix2':
    'Set namespaceSelector and podSelector in one entry of from to name the controller’s pods: podSelector alone means pods of this namespace.',
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
  'NoListenerForHostname.title': 'No listener serves the hostname',
  'NoListenerForHostname.explanation':
    'The HTTPRoute {{route}} is for {{hostnames}}, but no listener of the {{parent}} takes this hostname. Hostnames of its listeners: {{found}}.',
  'NoListenerForHostname.fix1':
    'Platform team: add a listener for {{hostname}} to the {{parent}}.',
  'NoListenerReady.title': 'The Gateway has no ready listener',
  'NoListenerReady.explanation':
    'The {{parent}} has no listener that is ready for the HTTPRoute {{route}}: {{condition}}. Its own status shows no fault.',
  'NoListenerReady.fix1':
    'Platform team: check the listeners of the {{parent}}: their Secrets, ports and conditions.',
  'NoListenerReady.fix2':
    'Platform team: read the log of the Gateway’s controller for the HTTPRoute {{route}}.',
  'NoSolverMatches.title': 'The issuer cannot validate this hostname',
  'NoSolverMatches.explanation':
    'No solver of the issuer {{issuer}} matches {{name}}. Its solvers: {{solvers}}.',
  'NoSolverMatches.fix1':
    'Platform team: add a solver for {{hostname}} to the issuer {{issuer}}, or widen the selector of one (dnsZones, dnsNames).',
  'NoSolverMatches.fix2':
    'Choose another issuer, if one has a solver that matches.',
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
  'OfferedIssuerNotFound.title': 'The platform’s issuer does not exist',
  'OfferedIssuerNotFound.explanation':
    'The Certificate {{certificate}} names the {{issuerKind}} {{issuer}}. The platform’s configuration offers this issuer, and it does not exist in the cluster.',
  'OfferedIssuerNotFound.fix1':
    'Platform team: create the {{issuerKind}} {{issuer}}, or remove it from the platform’s configuration.',
  'OfferedIssuerNotFound.fix2':
    'Choose another issuer that the platform offers, if this one is no longer meant to exist.',
  'OnlyTailnetNameServed.title': 'Tailscale serves only its own name',
  'OnlyTailnetNameServed.explanation':
    'The Ingress {{route}} has the class tailscale. Tailscale has a certificate for its own name alone ({{served}}) and does not use a Secret, so browsers refuse {{hostname}}.',
  'OnlyTailnetNameServed.fix1':
    'Use the name {{served}}, or a class whose controller serves {{hostname}} from a Secret, such as {{className}}.',
  'OrderCertificateUnreadable.title': 'The issued certificate cannot be read',
  'OrderCertificateUnreadable.explanation':
    'The certificate authority of the issuer {{issuer}} completed the order, but cert-manager cannot parse the certificate that it sent: {{message}}.',
  'OrderCertificateUnreadable.fix1':
    'Platform team: ask the certificate authority why what it sends is no valid chain of PEM certificates.',
  'OrderCertificateUnreadable.fix2':
    'Platform team: check whether a newer version of cert-manager reads it.',
  'OrderDnsFailed.title': 'The certificate authority’s DNS lookup failed',
  'OrderDnsFailed.explanation':
    'The certificate authority received no usable DNS answer when it checked {{hostname}} or its CAA records: {{message}}.',
  'OrderDnsFailed.fix1':
    '{{dnsOwner}}: make the zone’s name servers answer every query for {{hostname}}, CAA included, even with an empty answer.',
  'OrderDnsFailed.fix2':
    '{{dnsOwner}}: check the zone’s delegation and its DNSSEC signatures.',
  'OrderExpired.title': 'The order can no longer be completed',
  'OrderExpired.explanation':
    'The order for {{hostname}} or its authorizations expired or were finished already, so that only a new order helps. The last answer: {{message}}.',
  'OrderExpired.fix1':
    'Wait for the next attempt: cert-manager then creates a new order.',
  'OrderExpired.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} to create it immediately.',
  'OrderFailed.title': 'The certificate order failed',
  'OrderFailed.explanation':
    'The order for {{hostname}} is {{state}}, and the portal knows no cause behind this answer: {{message}}.',
  'OrderFailed.fix1':
    'Platform team: read the answer and correct what it names; the next attempt orders the same again.',
  'OrderInvalid.title': 'The order failed without a stated reason',
  'OrderInvalid.explanation':
    'The order for {{hostname}} is {{state}}, and no object that was read says why. The certificate authority’s answer is at the order’s address.',
  'OrderInvalid.fix1':
    'Platform team: read the certificate authority’s answer at the address in status.url of the Order {{order}}.',
  'OrderInvalid.fix2':
    'Wait for the next attempt: cert-manager then creates a new order.',
  'OrderInvalid.fix3':
    'Run cmctl renew {{certificate}} -n {{namespace}} to create it immediately.',
  'OrderKeepsExpiring.title': 'The order is gone each time',
  'OrderKeepsExpiring.explanation':
    'The certificate authority no longer knows the order for {{hostname}}, or it has expired before it was finished, {{attempts}} times in a row. The last answer: {{message}}.',
  'OrderKeepsExpiring.fix1':
    'Platform team: check how long the certificate authority keeps an order, and whether all its servers share their orders.',
  'OrderKeepsExpiring.fix2':
    'Platform team: search cert-manager’s log for the Order {{order}}: a slow or restarting controller finishes it too late.',
  'OrderKeepsFailing.title': 'The order fails again and again',
  'OrderKeepsFailing.explanation':
    'Issuance for {{hostname}} has failed {{attempts}} times in a row, so another attempt alone is unlikely to help. The last answer: {{message}}.',
  'OrderKeepsFailing.fix1':
    'Platform team: search cert-manager’s log for the Order {{order}}, and read the certificate authority’s answer in its status.url.',
  'OrderKeepsFailing.fix2':
    'Platform team: check the status page of the certificate authority, and whether its servers share their orders.',
  'OrderKeepsUnready.title': 'The order is finalized wrongly each time',
  'OrderKeepsUnready.explanation':
    'cert-manager finalized the order for {{hostname}} when it was not ready, or a second time when it was done, {{attempts}} times in a row. The last answer: {{message}}.',
  'OrderKeepsUnready.fix1':
    'Platform team: check that only one cert-manager is running, and use a newer version.',
  'OrderKeepsUnready.fix2':
    'Platform team: search cert-manager’s log for the Order {{order}}: the answer to the first attempt can be lost.',
  'OrderMalformed.title':
    'The certificate authority cannot process the request',
  'OrderMalformed.explanation':
    'The certificate authority finds cert-manager’s request malformed, and a retry sends the same again: {{message}}.',
  'OrderMalformed.fix1':
    '{{issuerOwner}}: check the server address of the issuer {{issuer}}, and what its certificate authority expects.',
  'OrderMalformed.fix2':
    'Platform team: check whether a newer version of cert-manager is needed.',
  'OrderNameTaken.title': 'The Order already exists',
  'OrderNameTaken.explanation':
    'cert-manager tries to create the Order {{order}} for the CertificateRequest {{request}}, but it already exists: cert-manager has not seen it, or it belongs to another request.',
  'OrderNameTaken.fix1':
    'Platform team: restart cert-manager, whose view of the cluster can be out of date, and check that only one is running.',
  'OrderNameTaken.fix2':
    'Platform team: delete the Order {{order}} in {{namespace}} if its owner is another CertificateRequest; cert-manager then creates a new one.',
  'OrderNotFinalized.title': 'The order waits to be finalized',
  'OrderNotFinalized.explanation':
    'Every hostname of the order {{order}} for {{hostname}} is validated, but cert-manager has not finalized it: its state is {{state}}.',
  'OrderNotFinalized.fix1':
    'Platform team: search cert-manager’s log for the Order {{order}}: it has the answers of the certificate authority’s server.',
  'OrderNotFinalized.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} to start again with a new order if it lasts.',
  'OrderNotPermitted.title': 'cert-manager lacks a permission for Orders',
  'OrderNotPermitted.explanation':
    'cert-manager’s role does not permit it to create the Order for the CertificateRequest {{request}}. The API server’s answer: {{message}}.',
  'OrderNotPermitted.fix1':
    'Platform team: add the rights of your cert-manager version to its ClusterRole; on OpenShift these include update on certificaterequests/finalizers, certificates/finalizers and orders/finalizers.',
  'OrderNotPermitted.fix2':
    'Platform team: install the RBAC objects of the same version as the controller, then restart it.',
  'OrderNotReady.title': 'The order was not ready to finalize',
  'OrderNotReady.explanation':
    'cert-manager finalized the order for {{hostname}} too early or a second time, so that only a new order helps: {{message}}.',
  'OrderNotReady.fix1':
    'Wait for the next attempt: cert-manager then creates a new order.',
  'OrderNotReady.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} to create it immediately.',
  'OrderProcessing.title': 'The certificate authority takes long to issue',
  'OrderProcessing.explanation':
    'The order {{order}} for {{hostname}} is validated and finalized. Its state is {{state}}: the certificate authority has not issued the certificate yet.',
  'OrderProcessing.fix1':
    'Wait: cert-manager fetches the certificate when the certificate authority has issued it.',
  'OrderProcessing.fix2':
    'Platform team: check the status page of the certificate authority, and ask its support or use another issuer if it lasts.',
  'OrderProcessing.fix3':
    'Run cmctl renew {{certificate}} -n {{namespace}} if the certificate authority has issued it: a new order starts again.',
  'OrderProfileUnknown.title': 'The issuer requests an unknown profile',
  'OrderProfileUnknown.explanation':
    'The certificate authority does not offer the profile that the issuer {{issuer}} requests, or not to its account: {{message}}.',
  'OrderProfileUnknown.fix1':
    '{{issuerOwner}}: correct or remove the issuer’s profile.',
  'OrderRefusedByCaa.title': 'A CAA record blocks the order',
  'OrderRefusedByCaa.explanation':
    'The certificate authority refuses {{refused}} because of a CAA record of {{caaPlace}}: {{message}}.',
  'OrderRefusedByCaa.fix1':
    '{{dnsOwner}}: allow the certificate authority in the CAA records of {{caaPlace}}.',
  'OrderRefusedByCaa.fix2':
    '{{dnsOwner}}: check issuewild (for wildcards), accounturi and validationmethods in these records, if they have any.',
  'OrderRejectedByCluster.title': 'The cluster rejects the Order',
  'OrderRejectedByCluster.explanation':
    'cert-manager cannot create the Order for {{request}}: a quota, a policy or an admission webhook rejects it. The answer: {{message}}.',
  'OrderRejectedByCluster.fix1':
    'Platform team: allow the Order in the quota, policy or webhook that the answer names; cert-manager retries automatically.',
  'OrderRejectedIdentifier.title':
    'The certificate authority refuses this hostname',
  'OrderRejectedIdentifier.explanation':
    'The certificate authority does not issue certificates for {{name}}, and no retry changes that: {{message}}.',
  'OrderRejectedIdentifier.fix1':
    'Choose another hostname, or an issuer with a private certificate authority.',
  'OrderStalled.title': 'The order makes no progress',
  'OrderStalled.explanation':
    'The Order {{order}} is {{age}} old, its state is {{state}}, and no Challenge is open. The next step is cert-manager’s. It says: {{message}}.',
  'OrderStalled.fix1':
    'Platform team: check that cert-manager is running, and search its log for {{order}}.',
  'OrderStalled.fix2':
    'Platform team: check whether an admission webhook or a quota rejects its Challenges.',
  'OrderValidationFailed.title': 'The hostname could not be validated',
  'OrderValidationFailed.explanation':
    'The certificate authority could not validate that {{hostname}} is yours, so the order failed: {{message}}.',
  'OrderValidationFailed.fix1':
    'Check that {{hostname}} points to {{target}}, and that the path /.well-known/acme-challenge/ is reachable from the internet.',
  'OrderValidationFailed.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} after the correction to retry immediately.',
  'OrderWithoutState.title': 'The order never reached the CA',
  'OrderWithoutState.explanation':
    'The Order {{order}} has had no state for {{age}}: the certificate authority of the issuer {{issuer}} has not accepted it. Only cert-manager’s log shows why.',
  'OrderWithoutState.fix1':
    'Platform team: search cert-manager’s log for {{order}}: a rate limit, the network or the ACME account can be the cause.',
  'OrderWithoutState.fix2':
    'Platform team: delete the Order in {{namespace}} after the correction, so that cert-manager creates a new one.',
  'OriginCertificateNotProxied.title': 'Only Cloudflare trusts the certificate',
  'OriginCertificateNotProxied.explanation':
    'The Certificate {{certificate}} comes from Cloudflare Origin CA, which only Cloudflare trusts. {{hostname}} leads here without Cloudflare’s proxy, so browsers refuse it.',
  'OriginCertificateNotProxied.fix1':
    'Turn on Cloudflare’s proxy for the record of {{hostname}}.',
  'OriginCertificateNotProxied.fix2':
    'Set spec.issuerRef of the Certificate to an issuer that browsers trust, if the hostname is not to be proxied.',
  'OtherCertificateFailed.title': 'Another controller’s certificate has failed',
  'OtherCertificateFailed.explanation':
    'The {{kind}} {{name}} is to cover {{hostname}}. Its controller reports: {{report}}.',
  'OtherCertificateFailed.fix1':
    'Platform team: correct what the controller reports.',
  'OtherCertificateFailed.fix2':
    'Platform team: search the log of the controller that provides {{kind}} for {{name}}.',
  'OtherCertificateLimited.title': 'The certificate waits for a quota',
  'OtherCertificateLimited.explanation':
    'The {{kind}} {{name}} for {{hostname}} has used up a request quota or rate limit. Next attempt: {{retryAfter}}. Its controller reports: {{report}}.',
  'OtherCertificateLimited.fix1':
    'Nothing to do: the controller retries automatically.',
  'OtherCertificateLimited.fix2':
    'Platform team: find what requests so many certificates, or allow the issuer more requests, if it lasts.',
  'OtherCertificatePending.title':
    'Another controller prepares the certificate',
  'OtherCertificatePending.explanation':
    'The {{kind}} {{name}} is to cover {{hostname}}. Its controller reports: {{report}}.',
  'OtherCertificatePending.fix1':
    'Platform team: search the log of the controller that provides {{kind}} for {{name}}.',
  'OtherCertificateReady.title': 'Another controller provides the certificate',
  'OtherCertificateReady.explanation':
    'The {{kind}} {{name}} covers {{hostname}}. Its controller reports: {{report}}. Valid until: {{notAfter}}.',
  'OtherCertificateWrong.title': 'A field of the Certificate is refused',
  'OtherCertificateWrong.explanation':
    'The controller refuses a field of the {{kind}} {{name}}, and issues nothing until it is corrected: {{report}}.',
  'OtherCertificateWrong.fix1':
    'Correct the named field of the {{kind}} {{name}}, or of the annotations it is made from.',
  'OtherChallengeFailed.title': 'The DNS challenge does not succeed',
  'OtherChallengeFailed.explanation':
    'The controller of the {{kind}} {{name}} proves {{hostname}} by DNS-01, and the TXT record _acme-challenge.{{hostname}} does not appear at its name servers: {{report}}.',
  'OtherChallengeFailed.fix1':
    'Platform team: check that the controller may write into the zone of {{hostname}}: its DNSProvider, credentials and DNSEntry objects.',
  'OtherChallengeFailed.fix2':
    'Check that the zone, or _acme-challenge.{{hostname}}, is delegated to the name servers that the controller writes to.',
  'OtherHostnameNotAllowed.title': 'The issuer does not allow the hostname',
  'OtherHostnameNotAllowed.explanation':
    'The issuer of the {{kind}} {{name}} is not configured for a hostname that this requests: {{report}}.',
  'OtherHostnameNotAllowed.fix1':
    'Platform team: add {{hostname}} to the domains of the issuer, or provide another issuer for it.',
  'OtherHostnameNotAllowed.fix2':
    'Request a hostname that the issuer allows, or name another issuer in spec.issuerRef.',
  'OtherIssuerNotReady.title': 'The issuer is missing or not ready',
  'OtherIssuerNotReady.explanation':
    'The {{kind}} {{name}} for {{hostname}} names an issuer that does not exist or is not ready: {{report}}.',
  'OtherIssuerNotReady.fix1':
    'Platform team: create or correct the issuer; the controller then retries automatically.',
  'OtherIssuerNotReady.fix2':
    'Check the issuer’s name in spec.issuerRef of the {{kind}} {{name}}.',
  'OtherNameHoldsBack.title': 'Another hostname holds the certificate back',
  'OtherNameHoldsBack.explanation':
    'The Certificate {{certificate}} is also for {{other}}, whose Challenge {{challenge}} has not succeeded. Until it does, {{hostname}} has no new certificate either.',
  'OtherNameHoldsBack.fix1':
    'Correct what is wrong with {{other}}, or remove it from dnsNames of the Certificate.',
  'OtherNameHoldsBack.fix2':
    'Use a separate Certificate for each hostname, so that one cannot hold back another.',
  'OtherNameMalformed.title': 'Another name breaks a naming rule',
  'OtherNameMalformed.explanation':
    'The Certificate {{certificate}} also names {{name}}, whose form is not allowed. The certificate authority therefore refuses the whole order, {{hostname}} included: {{message}}.',
  'OtherNameMalformed.fix1':
    'Remove {{name}} from spec.dnsNames of the Certificate {{certificate}}, or from the TLS hosts of the Ingress that it is made from.',
  'OtherNameMalformed.fix2':
    'Correct {{name}} if it is needed: letters, digits and hyphens, no underscore, at most 10 parts, and one wildcard as the first part.',
  'OtherNameNotPublic.title': 'Another name of the Certificate is private',
  'OtherNameNotPublic.explanation':
    'The Certificate {{certificate}} also names {{name}}, which is in no public domain. The certificate authority therefore refuses the whole order, {{hostname}} included: {{message}}.',
  'OtherNameNotPublic.fix1':
    'Remove {{name}} from spec.dnsNames of the Certificate {{certificate}}, or from the TLS hosts of the Ingress that it is made from.',
  'OtherNameNotPublic.fix2':
    'Use a separate Certificate for {{name}}, with an issuer of a private certificate authority, if it needs one.',
  'OtherNameRefused.title': 'Another name of the Certificate is refused',
  'OtherNameRefused.explanation':
    'The Certificate {{certificate}} also names {{name}}, for which the certificate authority does not issue. It therefore refuses the whole order, {{hostname}} included: {{message}}.',
  'OtherNameRefused.fix1':
    'Remove {{name}} from spec.dnsNames of the Certificate {{certificate}}, or from the TLS hosts of the Ingress that it is made from.',
  'OtherNameRefused.fix2':
    'Use a separate Certificate for {{name}}, with another issuer, if it needs one.',
  'OtherRenewalFailed.title': 'Another controller’s renewal is not done',
  'OtherRenewalFailed.explanation':
    'The {{kind}} {{name}} covers {{hostname}} until {{notAfter}}. Its controller reports: {{report}}.',
  'OtherRenewalFailed.fix1':
    'Platform team: search the log of the controller that provides {{kind}} for {{name}}.',
  'OtherRouteHostTaken.title': 'Another route has the hostname already',
  'OtherRouteHostTaken.explanation':
    'The controller does not accept the {{routeKind}} {{route}}, because another route has {{hostname}} already. Its message: {{message}}.',
  'OtherRouteHostTaken.fix1':
    'Find the other route for {{hostname}}, and agree with its owner which of the two keeps the hostname.',
  'OtherRouteHostTaken.fix2':
    'Ask the platform team who owns the hostname if you cannot see it.',
  'OtherRouteNamesOtherSecret.title': 'The route names another Secret or none',
  'OtherRouteNamesOtherSecret.explanation':
    'The {{routeKind}} {{route}} takes the certificate for {{hostname}} from {{source}}. The Certificate {{certificate}} writes the Secret {{secret}}. What visitors get was not read.',
  'OtherRouteNamesOtherSecret.fix1':
    'Name the Secret {{secret}} in the {{routeKind}} {{route}} if visitors are to get the Certificate {{certificate}}.',
  'OtherRouteNamesOtherSecret.fix2':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'OtherRouteNotAllowed.title': 'Such routes are not allowed here',
  'OtherRouteNotAllowed.explanation':
    'The platform does not allow the {{routeKind}} {{route}} in the namespace {{namespace}}, so {{hostname}} is not served. Its message: {{message}}.',
  'OtherRouteNotAllowed.fix1':
    'Platform team: allow routes of this kind from the namespace {{namespace}}.',
  'OtherRoutePlainHttp.title': 'The route serves plain HTTP only',
  'OtherRoutePlainHttp.explanation':
    'The {{routeKind}} {{route}} for {{hostname}} asks for no TLS, so its controller serves no certificate at https://{{hostname}}. Something in front of it may do so.',
  'OtherRoutePlainHttp.fix1':
    'Add {{missing}} to the {{routeKind}} {{route}}, with the Secret of a Certificate for {{hostname}}.',
  'OtherRouteRefused.title': 'The controller rejects the route',
  'OtherRouteRefused.explanation':
    'The controller does not accept the {{routeKind}} {{route}}, which answers for {{hostname}}. Its message: {{message}}.',
  'OtherRouteRefused.fix1':
    'Correct what the message names. The controller then accepts the {{routeKind}} on its own.',
  'OtherRouteSecretInvalid.title': 'The route’s TLS Secret cannot be used',
  'OtherRouteSecretInvalid.explanation':
    'The controller does not accept the {{routeKind}} {{route}} for {{hostname}}: the Secret of its TLS section ({{secrets}}) is missing or invalid. Its message: {{message}}.',
  'OtherRouteSecretInvalid.fix1':
    'Check that the Secret exists in {{namespace}}, and that a Certificate there names it in spec.secretName.',
  'OtherRouteSecretNotShared.title': 'The TLS Secret is not shared',
  'OtherRouteSecretNotShared.explanation':
    'The controller does not accept the {{routeKind}} {{route}} for {{hostname}}: the Secret {{secrets}} is in another namespace, which does not share it. Its message: {{message}}.',
  'OtherRouteSecretNotShared.fix1':
    'Platform team: allow {{namespace}} to use the Secret, with Contour by a TLSCertificateDelegation.',
  'OtherRouteSecretNotShared.fix2':
    'Name a Secret of the namespace {{namespace}} instead.',
  'OtherRouteServiceMissing.title': 'The route names no usable Service',
  'OtherRouteServiceMissing.explanation':
    'The controller does not accept the {{routeKind}} {{route}} for {{hostname}}: a Service or port that it names does not exist. Its message: {{message}}.',
  'OtherRouteServiceMissing.fix1':
    'Create the Service, or correct its name and port in the {{routeKind}}.',
  'OtherRouteWithoutCertificate.title': 'The route’s certificate is not known',
  'OtherRouteWithoutCertificate.explanation':
    'The {{routeKind}} {{route}} takes the certificate for {{hostname}} from {{source}}. Which certificate that is was not read.',
  'OtherRouteWithoutCertificate.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'PlatformTargetDoesNotResolve.title':
    'The platform’s target does not resolve',
  'PlatformTargetDoesNotResolve.explanation':
    'Hostnames of this environment point to {{target}}, which has no address: {{answer}}. {{hostname}} is therefore unreachable.',
  'PlatformTargetDoesNotResolve.fix1':
    'Platform team: create the address records of {{target}}.',
  'PrivateAddressNotValidated.title':
    'A public CA cannot reach private addresses',
  'PrivateAddressNotValidated.explanation':
    '{{hostname}} resolves to {{found}}, which is private. The issuer {{issuer}} proves control by HTTP-01: its certificate authority connects from the internet.',
  'PrivateAddressNotValidated.fix1':
    'Platform team: add an issuer that uses DNS-01, or an internal certificate authority, to this environment.',
  'PrivateAddressNotValidated.fix2':
    'Choose that issuer in the request; cert-manager then orders the certificate again.',
  'PrivateAnswerOnly.title': 'Only a private address is known',
  'PrivateAnswerOnly.explanation':
    'A resolver answers {{found}} for {{hostname}}, a private address, and the zone’s own servers told nothing. Visitors on the internet cannot reach it, unless the public zone has another address.',
  'PrivateAnswerOnly.fix1':
    '{{dnsOwner}}: check that {{hostname}} leads to {{target}} in the public zone, if visitors come from the internet.',
  'PrivateAnswerOnly.fix2':
    'Platform team: check that the portal reaches the zone’s servers on port 53.',
  'PrivateKeyKept.title': 'The old private key must be kept',
  'PrivateKeyKept.explanation':
    'The Certificate {{certificate}} asks for another private key than the one in its Secret, but its rotationPolicy ({{rotation}}) lets cert-manager make no new key. Nothing is requested.',
  'PrivateKeyKept.fix1':
    'Set spec.privateKey.rotationPolicy of the Certificate to Always, so that cert-manager creates a new key.',
  'PrivateKeyKept.fix2':
    'Change size, algorithm and encoding of spec.privateKey back to those of the key in the Secret {{secret}} instead, if that key must stay.',
  'PrivateZoneLacksName.title': 'A private zone hides the hostname',
  'PrivateZoneLacksName.explanation':
    'The public zone has {{hostname}}. The resolver {{resolver}} has another zone of the same name, which lacks it: inside this network it does not resolve.',
  'PrivateZoneLacksName.fix1':
    '{{dnsOwner}}: create {{record}} in the private zone too.',
  'PrivateZoneLacksName.fix2':
    'Platform team: make cert-manager query the public zone if only its self-check fails.',
  'ProvingControl.title': 'The hostname is being validated',
  'ProvingControl.explanation':
    'cert-manager and the certificate authority are validating {{hostname}} ({{type}}), which usually takes less than a minute: {{state}}.',
  'ProvingControl.fix1':
    'Platform team: check the Challenge {{challenge}} and cert-manager’s log if it takes longer than ten minutes.',
  'ProvisionerUnusable.title': 'The issuer cannot use its provisioner',
  'ProvisionerUnusable.explanation':
    'The password, key or name of the provisioner in the {{issuerKind}} {{issuer}} does not fit the one of {{authority}}: {{message}}.',
  'ProvisionerUnusable.fix1':
    'Platform team: check that the Secret in spec.provisioner.passwordRef holds the password of this provisioner, without a line break at its end.',
  'ProvisionerUnusable.fix2':
    'Platform team: compare spec.provisioner.name and kid with the provisioners of {{authority}}, and check spec.url and spec.caBundle.',
  'ProxyAnswersChallenge.title': 'A proxy answers the certificate authority',
  'ProxyAnswersChallenge.explanation':
    'Requests for {{hostname}} reach {{proxy}} first, and the answer that comes back is not the challenge response: {{message}}.',
  'ProxyAnswersChallenge.fix1':
    '{{dnsOwner}}: turn the proxy off for {{hostname}} (DNS only) until the certificate is issued, or pass /.well-known/acme-challenge/ on over HTTP, without redirect or cache.',
  'ProxyAnswersChallenge.fix2':
    'Platform team: use DNS-01 for hostnames that stay behind a proxy; it needs no request to the address.',
  'ProxyAnswersChallenge.fix3':
    'Wait for the next attempt after that: cert-manager retries automatically.',
  'ProxyWithoutCertificate.title': 'Only the proxy has a certificate',
  'ProxyWithoutCertificate.explanation':
    'Visitors of {{hostname}} get the certificate of {{proxy}}, which was not read. The Ingress {{ingress}} has none, so the proxy reaches it without TLS or without a check.',
  'ProxyWithoutCertificate.fix1':
    'Request a certificate for the Ingress {{ingress}}, unless a tunnel connects the proxy to the cluster.',
  'ProxyWithoutCertificate.fix2':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
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
    'The certificate authority refuses requests for now. cert-manager’s next attempt{{tooEarly}}: {{nextAttempt}}. The answer: {{message}}.',
  'RateLimited.fix1': 'Nothing to do: cert-manager retries automatically.',
  'RateLimitedFailedValidations.title':
    'Too many failed validations of this hostname',
  'RateLimitedFailedValidations.explanation':
    'The certificate authority has counted {{count}} failed validations of {{hostname}} within {{window}}. Its earliest time: {{retryAfter}}. cert-manager’s next attempt{{tooEarly}}: {{nextAttempt}}.',
  'RateLimitedFailedValidations.fix1':
    'Correct the cause of the failed validations; cert-manager then retries automatically.',
  'RateLimitedNewOrders.title':
    'Order limit reached for the platform’s account',
  'RateLimitedNewOrders.explanation':
    'The platform’s ACME account has created {{count}} orders within {{window}}. Its earliest time for another: {{retryAfter}}. cert-manager’s next attempt{{tooEarly}}: {{nextAttempt}}.',
  'RateLimitedNewOrders.fix1':
    'Nothing to do: cert-manager retries automatically.',
  'RateLimitedNewOrders.fix2':
    'Platform team: find what creates so many orders, or ask for a higher limit.',
  'RateLimitedRegisteredDomain.title':
    'Too many certificates for the registered domain',
  'RateLimitedRegisteredDomain.explanation':
    'The certificate authority has issued {{count}} certificates for {{registeredDomain}} within {{window}}, counted across everyone who uses it. Its earliest time: {{retryAfter}}. cert-manager’s next attempt{{tooEarly}}: {{nextAttempt}}.',
  'RateLimitedRegisteredDomain.fix1':
    'Nothing to do: cert-manager retries automatically.',
  'RateLimitedRegisteredDomain.fix2':
    'Platform team: ask the certificate authority for a higher limit, or use fewer hostnames.',
  'RateLimitedSameNames.title': 'Too many certificates for the same hostnames',
  'RateLimitedSameNames.explanation':
    'The certificate authority has issued {{count}} certificates for exactly these hostnames within {{window}}. Its earliest time: {{retryAfter}}. cert-manager’s next attempt{{tooEarly}}: {{nextAttempt}}.',
  'RateLimitedSameNames.fix1':
    'Nothing to do: cert-manager retries automatically.',
  'RateLimitedSameNames.fix2':
    'Do not delete Secrets or Certificates to try again: each attempt counts.',
  'RateLimitedSameNames.fix3': 'Use the staging issuer for experiments.',
  'ReachableFromInside.title': 'Only networks inside reach the address',
  'ReachableFromInside.explanation':
    '{{hostname}} resolves to {{found}}, which is private. Visitors on the internet cannot reach it, unless the DNS outside has another address.',
  'ReachableFromInside.fix1':
    'Nothing to do: the platform’s controller is reached at this address on purpose.',
  'RecordAsAnnotated.title': 'The record is as its annotation asks',
  'RecordAsAnnotated.explanation':
    '{{hostname}} points to {{found}}, as the annotation {{annotation}} of the {{object}} asks external-dns. Whether requests come from there to {{target}} was not checked.',
  'RecordAsAnnotated.fix1':
    'Check that {{value}} passes the requests for {{hostname}} on to {{target}} if the address does not work.',
  'RecordBesideCname.title': 'Other records stand beside the CNAME',
  'RecordBesideCname.explanation':
    '{{hostname}} has a CNAME record to {{alias}} and also records of type {{others}}. Beside a CNAME no other record is allowed: which one resolvers use is random.',
  'RecordBesideCname.fix1':
    '{{dnsOwner}}: correct the zone: {{record}} alone leads to the platform.',
  'RecordSharesName.title': 'Several records share the hostname',
  'RecordSharesName.explanation':
    'The annotation {{annotation}} of the {{object}} makes its record for {{hostname}} one of several. This answer leads to {{found}}, which is not {{target}}.',
  'RecordSharesName.fix1':
    'Check the other records of {{hostname}} if visitors reach a place that does not serve it.',
  'ReissuedRepeatedly.title': 'The certificate is issued repeatedly',
  'ReissuedRepeatedly.explanation':
    'The Certificate {{certificate}} has been issued {{revision}} times since {{createdAt}}, far more often than its life needs. The cause in its status: {{condition}}.',
  'ReissuedRepeatedly.fix1':
    'Find what triggers it: a job that runs cmctl renew, a deleted Secret, or two programs that write it.',
  'RenewalAtRisk.title': 'Certificate renewal is overdue',
  'RenewalAtRisk.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}} and expires at {{notAfter}}.',
  'RenewalAtRisk.fix1': 'Correct the cause first if one is shown here.',
  'RenewalAtRisk.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if no cause is shown.',
  'RenewalCritical.title': 'The certificate is about to expire',
  'RenewalCritical.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}} and expires at {{notAfter}}.',
  'RenewalCritical.fix1': 'Correct the cause first if one is shown here.',
  'RenewalCritical.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if no cause is shown.',
  'RenewalCritical.fix3':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards to renew immediately.',
  'RenewalDisabled.title': 'Automatic renewal is switched off',
  'RenewalDisabled.explanation':
    'The Certificate {{certificate}} is not renewed automatically and expires at {{notAfter}}.',
  'RenewalDisabled.fix1':
    'Remove spec.renewal.policy from the Certificate, or run cmctl renew {{certificate}} -n {{namespace}} to renew it now.',
  'RenewalIsManual.title': 'Automatic renewal is off',
  'RenewalIsManual.explanation':
    'The Certificate {{certificate}} has automatic renewal disabled (spec.renewal.policy): unless someone renews it first, the address stops working at {{notAfter}}.',
  'RenewalIsManual.fix1':
    'Run cmctl renew {{certificate}} -n {{namespace}} in time, unless you change spec.renewal.policy of the Certificate.',
  'RenewalLate.title': 'Certificate renewal is late',
  'RenewalLate.explanation':
    'The Certificate {{certificate}} was due for renewal at {{renewalTime}}. It is valid until {{notAfter}}.',
  'RenewalLate.fix1': 'Correct the cause first if one is shown here.',
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
  'RenewalWithoutIssuer.title': 'The issuer cannot renew the certificate',
  'RenewalWithoutIssuer.explanation':
    'The {{issuerKind}} {{issuer}} has not been ready since {{since}}. The Certificate {{certificate}} is good; its renewal at {{renewalTime}} needs the issuer: {{message}}.',
  'RenewalWithoutIssuer.fix1':
    '{{issuerOwner}}: correct the {{issuerKind}} {{issuer}} before {{renewalTime}}; the Certificate {{certificate}} itself needs no change.',
  'RenewsAtOnce.title': 'The certificate renews without end',
  'RenewsAtOnce.explanation':
    'The Certificate {{certificate}}, valid from {{notBefore}} until {{notAfter}}, is due for renewal at {{renewalTime}}, almost as soon as it is issued. renewBefore: {{renewBefore}}.',
  'RenewsAtOnce.fix1':
    'Set renewBefore of the Certificate well below the life that the issuer gives, or use renewBeforePercentage.',
  'RenewsAtOnce.fix2':
    'Platform team: check whether the issuer shortens the duration that was requested.',
  'ReplacementRefused.title':
    'The certificate authority refuses the replacement',
  'ReplacementRefused.explanation':
    'The order says which certificate it replaces (ARI), and the certificate authority does not accept that one: {{message}}.',
  'ReplacementRefused.fix1':
    '{{issuerOwner}}: set renewalInformationSource of the issuer {{issuer}} to None, or update cert-manager.',
  'RequestDenied.title': 'The certificate request was denied',
  'RequestDenied.explanation':
    'An approver denied the CertificateRequest {{request}}. Policies: {{policies}}. Not allowed: {{refused}}. It says: {{message}}.',
  'RequestDenied.fix1':
    'Request a hostname and issuer that a policy allows, or ask the platform team to allow this one.',
  'RequestFailed.title': 'The certificate request failed',
  'RequestFailed.explanation':
    'The {{issuerKind}} {{issuer}} did not sign the CertificateRequest {{request}}: {{message}}.',
  'RequestFailed.fix1':
    'Platform team: read the message, and correct the {{issuerKind}} or what it asks. cert-manager makes further attempts automatically.',
  'RequestInTheWay.title': 'A finished request blocks the next one',
  'RequestInTheWay.explanation':
    'The CertificateRequest {{request}} of the next revision was finished at {{doneAt}}. The issuance that began at {{begun}} has not used it and creates no other.',
  'RequestInTheWay.fix1':
    'Run kubectl delete certificaterequest {{request}} -n {{namespace}}; cert-manager then creates a new one.',
  'RequestInTheWay.fix2':
    'Platform team: search cert-manager’s log for {{certificate}} if a new request stays unused too.',
  'RequestInvalid.title': 'The certificate request is invalid',
  'RequestInvalid.explanation':
    'The CertificateRequest {{request}} is invalid, and no retry changes that: {{message}}.',
  'RequestInvalid.fix1':
    'Correct the Certificate {{certificate}} as the message says; cert-manager tries a changed one immediately.',
  'RequestKeepsWaiting.title': 'The certificate request is pending for long',
  'RequestKeepsWaiting.explanation':
    'The CertificateRequest {{request}} for the {{issuerKind}} {{issuer}} has been pending since {{since}}. It says: {{message}}.',
  'RequestKeepsWaiting.fix1':
    'Platform team: read the message and correct what it names, and search the log of the controller of {{issuer}} for {{request}}.',
  'RequestNameTooLong.title': 'The Certificate’s name is very long',
  'RequestNameTooLong.explanation':
    'cert-manager has created no request for {{certificate}} since {{begun}}. Its version 1.13 cuts long names short, so that two Certificates can need the same name for their requests.',
  'RequestNameTooLong.fix1':
    'Platform team: search cert-manager’s log for “already exists”, and use a newer version than 1.13.0 if it says that.',
  'RequestNameTooLong.fix2':
    'Platform team: search it for {{certificate}} otherwise: an admission webhook, a quota or a missing permission can reject the CertificateRequest.',
  'RequestNotCreated.title': 'cert-manager has not created a request',
  'RequestNotCreated.explanation':
    'cert-manager began to issue the Certificate {{certificate}} at {{begun}} and has created no CertificateRequest.',
  'RequestNotCreated.fix1':
    'Platform team: search cert-manager’s log for {{certificate}}: an admission webhook, a quota or a missing permission can reject the CertificateRequest.',
  'RequestNotRechecked.title': 'cert-manager has not rechecked the issuer',
  'RequestNotRechecked.explanation':
    'The CertificateRequest {{request}} still reports that its issuer is not ready. The {{issuerKind}} {{issuer}} has been ready since {{readySince}}, and cert-manager has not looked at the request again.',
  'RequestNotRechecked.fix1':
    'Platform team: check that cert-manager is running, and restart it if its log does not name {{request}}.',
  'RequestNotRechecked.fix2':
    'Run kubectl delete certificaterequest {{request}} -n {{namespace}}; cert-manager then creates a new one.',
  'RequestOfEarlierCertificate.title':
    'An earlier Certificate’s request blocks the name',
  'RequestOfEarlierCertificate.explanation':
    'The CertificateRequest {{request}} belongs to an earlier Certificate {{certificate}} that no longer exists. cert-manager creates its own under the same name, which has been impossible since {{begun}}.',
  'RequestOfEarlierCertificate.fix1':
    'Run kubectl delete certificaterequest {{request}} -n {{namespace}}; cert-manager then creates a new one.',
  'RequestOfEarlierCertificate.fix2':
    'Platform team: search cert-manager’s log for “already exists” if a new request does not follow.',
  'RequestReused.title': 'An old failed request is used again',
  'RequestReused.explanation':
    'The CertificateRequest {{request}} failed {{age}} ago, at {{failedAt}}. cert-manager still uses it for {{certificate}} and requests nothing new: {{message}}.',
  'RequestReused.fix1':
    'Correct what made it fail, if it is shown here and still so.',
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
  'ResolverFails.title': 'One resolver cannot resolve the hostname',
  'ResolverFails.explanation':
    'The resolver {{resolver}} ends with {{rcode}} for {{hostname}}, while another one answers. Who uses that resolver does not reach the hostname.',
  'ResolverFails.fix1': 'Platform team: check that resolver.',
  'ResolverFails.fix2':
    '{{dnsOwner}}: check that every name server of the zone answers it, and DNSSEC if the zone is signed.',
  'ResolverFiltersHostname.title': 'A resolver filters the hostname',
  'ResolverFiltersHostname.explanation':
    'The zone’s own servers answer correctly for {{hostname}}. The resolver {{resolver}} answers {{found}}, as filters and local overrides do.',
  'ResolverFiltersHostname.fix1':
    'Platform team: allow {{hostname}} in the filter of that resolver, or remove its local entry.',
  'ResolversFail.title': 'Resolvers cannot resolve the hostname',
  'ResolversFail.explanation':
    'The zone’s own servers answer correctly for {{hostname}}, but the resolver {{resolver}} ends with {{rcode}}, although it resolves other names. Visitors cannot reach it.',
  'ResolversFail.fix1':
    '{{dnsOwner}}: check the delegation (NS records at the registrar), that every name server answers, and DNSSEC if the zone is signed.',
  'ResolversSilent.title': 'No resolver answers',
  'ResolversSilent.explanation':
    'The zone’s own servers answer correctly for {{hostname}}, but the resolver {{resolver}} ends with {{rcode}}. Whether visitors can resolve the hostname is not known.',
  'ResolversSilent.fix1':
    'Platform team: check the resolvers of this environment (dns.resolvers), and the connection from the portal to them on port 53.',
  'RouteInOtherNamespace.title': 'The route is in another namespace',
  'RouteInOtherNamespace.explanation':
    'The namespace {{namespace}} has a Certificate for {{hostname}} and no route. A route in another namespace answers; whether it uses this certificate was not read.',
  'RouteKindNotAllowedByListener.title':
    'The listener does not admit HTTPRoutes',
  'RouteKindNotAllowedByListener.explanation':
    'The {{listener}} admits {{kinds}} only, so the HTTPRoute {{route}} cannot attach to it.',
  'RouteKindNotAllowedByListener.fix1':
    'Platform team: allow HTTPRoute in allowedRoutes.kinds of the {{listener}}, whose protocol must be HTTP or HTTPS.',
  'RouteLostToConflict.title': 'The Gateway drops a contested route',
  'RouteLostToConflict.explanation':
    'The {{rival}} ({{created}}) claims the same hostname {{hostname}} as the {{parent}}. The Gateway’s controller refuses the HTTPRoute {{route}}, although its listener matches.',
  'RouteLostToConflict.fix1':
    'Platform team: ask the owner of the {{rival}} to use another hostname.',
  'RouteLostToConflict.fix2':
    'Platform team: check for a release of the Gateway’s controller that keeps the older route.',
  'RouteMatchesPattern.title': 'A route may match the hostname',
  'RouteMatchesPattern.explanation':
    'No route in {{namespace}} writes {{hostname}}, but the {{routeKind}} {{route}} matches hostnames by a pattern, which is not judged here.',
  'RouteMatchesPattern.fix1':
    'Name {{hostname}} in the {{routeKind}} {{route}}, if it serves the address.',
  'RouteMatchesPattern.fix2':
    'Apply the Ingress or HTTPRoute of this exposure if nothing serves it.',
  'RouteMissing.title': 'No route leads to the application',
  'RouteMissing.explanation':
    'The namespace {{namespace}} has a Certificate for {{hostname}}, but no Ingress, HTTPRoute or route of another known kind that answers for it.',
  'RouteMissing.fix1': 'Apply the Ingress or HTTPRoute of this exposure.',
  'RouteMissing.fix2':
    'Leave the Certificate {{certificate}} as it is if something else uses its Secret; otherwise it is no longer needed.',
  'RouteNotSeen.title': 'No Ingress or HTTPRoute was found',
  'RouteNotSeen.explanation':
    'The namespace {{namespace}} has a Certificate for {{hostname}}. Kinds of route that were not read may serve it: {{kinds}}.',
  'RouteNotSeen.fix1':
    'Apply the Ingress or HTTPRoute of this exposure if no other kind of route serves {{hostname}}.',
  'RouteNotSeen.fix2':
    'Leave it as it is if the certificate is not for a web address: a mail server or a broker has no route.',
  'RouteNotSeen.fix3':
    'Platform team: allow the portal to list the other kinds of route (optional rules of the ClusterRole).',
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
  'SecretKeyMismatch.title': 'Key and certificate do not match',
  'SecretKeyMismatch.explanation':
    'The private key in the Secret {{secret}} does not match its certificate, so controllers do not serve it. cert-manager reports this since {{since}}, and has begun no new issuance.',
  'SecretKeyMismatch.fix1':
    'Platform team: check that cert-manager is running, and search its log for {{certificate}}.',
  'SecretKeyMismatch.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} to issue it again, and find what else writes the Secret {{secret}}.',
  'SecretNeverServed.title': 'The load balancer never serves a Secret',
  'SecretNeverServed.explanation':
    'The {{routeKind}} {{route}} names the Secret {{secret}}. An AWS load balancer reads no Secret: its certificate for {{hostname}} comes from AWS Certificate Manager (ACM), which was not read.',
  'SecretNeverServed.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'SecretNeverServed.fix2':
    'Platform team: check that ACM has a certificate for {{hostname}}; one from cert-manager is served only after an import into ACM.',
  'SecretNotRead.title': 'The TLS Secret was not read',
  'SecretNotRead.explanation':
    'The {{routeKind}} {{route}} serves {{hostname}} from the Secret {{secret}}. No Certificate fills it, so a person or another program does. Exposure reads no Secrets.',
  'SecretNotRead.fix1':
    'Platform team: turn on the environment’s TLS probe, which shows what is served.',
  'SecretNotRead.fix2':
    'Check what fills the Secret if the browser shows another certificate.',
  'SecretOfOtherNamespace.title': 'The Secret belongs to another namespace',
  'SecretOfOtherNamespace.explanation':
    'The {{routeKind}} {{route}} reads the Secret {{secret}}. A Certificate of another namespace writes one of this name there. Whether it is copied to {{namespace}} was not read.',
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
  'SecretReadElsewhere.title': 'The controller reads another namespace',
  'SecretReadElsewhere.explanation':
    'The controller of the {{routeKind}} {{route}} reads its Secrets in the namespace {{place}}. The Certificate {{certificate}} writes to {{certificateSecret}}, which is not served.',
  'SecretReadElsewhere.fix1':
    'Platform team: create the Certificate for {{hostname}} in the namespace {{place}}, or copy the Secret there.',
  'SecretUnusable.title': 'The TLS Secret is incomplete or invalid',
  'SecretUnusable.explanation':
    'cert-manager has found the Secret {{secret}} unusable since {{since}}, and has not begun a new issuance: {{message}}.',
  'SecretUnusable.fix1':
    'Platform team: check that cert-manager is running, and search its log for {{certificate}}.',
  'SecretUnusable.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} to issue it again, and find what else writes the Secret {{secret}}.',
  'SecurityPolicyRefused.title': 'The SecurityPolicy is invalid',
  'SecurityPolicyRefused.explanation':
    'Envoy Gateway does not accept the SecurityPolicy {{policy}}, and answers with status 500 instead of letting anyone in: {{condition}}.',
  'SecurityPolicyRefused.fix1':
    'Correct the SecurityPolicy {{policy}}: the message names the field, the Secret or the identity provider at fault.',
  'SecurityPolicyRefused.fix2':
    'Platform team: check that the Gateway’s controller reaches the identity provider if the message is about its discovery.',
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
    'cert-manager’s self-check of http://{{hostname}}/ was cut off. From inside the cluster this is typical of a load balancer or controller that expects the PROXY protocol: {{message}}.',
  'SelfCheckCutOff.fix1':
    'Platform team: make connections from the cluster pass the load balancer instead of a shortcut to the controller, or use the PROXY protocol on both or neither.',
  'SelfCheckCutOff.fix2': 'Check that {{hostname}} points to this platform.',
  'SelfCheckDnsRecordPending.title':
    'The challenge’s TXT record is propagating',
  'SelfCheckDnsRecordPending.explanation':
    'cert-manager created the TXT record {{proofName}} and waits until every server of the zone answers with it: {{message}}.',
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
    'Before validation, cert-manager requests http://{{hostname}}/.well-known/acme-challenge/ itself. That fails: {{message}}.',
  'SelfCheckFailed.fix1':
    'Check that {{hostname}} points to this platform, and that nothing redirects or limits requests to that path.',
  'SelfCheckFailed.fix2':
    'Platform team: make the address answer on port 80 from inside the cluster too.',
  'SelfCheckForbidden.title': 'The self-check is turned away',
  'SelfCheckForbidden.explanation':
    'cert-manager’s self-check of http://{{hostname}}/.well-known/acme-challenge/ met a login, allowlist, firewall or redirect: {{message}}.',
  'SelfCheckForbidden.fix1':
    'Exempt the path /.well-known/acme-challenge/ from login, allowlist and redirects. Annotations of your Ingress that can set them: {{guards}}.',
  'SelfCheckForbidden.fix2':
    'Platform team: allow the path in the firewall or web application firewall before the controller, if one answers.',
  'SelfCheckIpv6Failed.title': 'The self-check fails over IPv6',
  'SelfCheckIpv6Failed.explanation':
    'cert-manager connects to the IPv6 address (AAAA record) of {{hostname}}, and that fails: {{message}}.',
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
  'SelfCheckRedirectUnreachable.title':
    'The redirect’s target is not reachable',
  'SelfCheckRedirectUnreachable.explanation':
    'cert-manager’s self-check of http://{{hostname}}/ was redirected to {{redirect}}, and no connection to that came about from inside the cluster: {{message}}.',
  'SelfCheckRedirectUnreachable.fix1':
    'Platform team: make {{redirect}} reachable from inside the cluster (hairpin, split DNS, egress policies).',
  'SelfCheckRedirectUnreachable.fix2':
    'Exempt /.well-known/acme-challenge/ from the redirect; ask the platform team if a router or load balancer makes it.',
  'SelfCheckRedirectedToHttp.title': 'The redirect to HTTPS meets plain HTTP',
  'SelfCheckRedirectedToHttp.explanation':
    'cert-manager’s self-check of http://{{hostname}}/ was redirected to {{redirect}}, where the server answers plain HTTP: the load balancer or controller does not terminate TLS there.',
  'SelfCheckRedirectedToHttp.fix1':
    'Platform team: make the load balancer pass port 443 to the controller’s HTTPS port, or terminate TLS itself.',
  'SelfCheckRedirectedToHttp.fix2':
    'Platform team: make the redirect leave out /.well-known/acme-challenge/ until then.',
  'SelfCheckResolverFailed.title': 'The cluster’s resolver does not answer',
  'SelfCheckResolverFailed.explanation':
    'Before validation, cert-manager resolves {{hostname}} in the cluster. The cluster’s resolver gave no usable answer: {{message}}.',
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
  'SelfCheckThroughProxy.title': 'The self-check goes through a proxy',
  'SelfCheckThroughProxy.explanation':
    'cert-manager’s pod has an HTTP proxy (HTTP_PROXY in its environment), uses it for the self-check of {{hostname}} too, and the proxy fails: {{message}}.',
  'SelfCheckThroughProxy.fix1':
    'Platform team: add {{hostname}}, or the suffix of its zone, to NO_PROXY of cert-manager’s controller, so that the self-check connects directly.',
  'SelfCheckThroughProxy.fix2':
    'Platform team: make the proxy reachable from cert-manager’s pod, and let it pass {{hostname}} on port 80, if direct connections are blocked.',
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
  'SelfCheckUnknownInside.title': 'The cluster’s DNS lacks the hostname',
  'SelfCheckUnknownInside.explanation':
    'The DNS record of {{hostname}} is right, but the cluster’s resolver answers that the name does not exist: a private zone lacks it, or an old answer is cached.',
  'SelfCheckUnknownInside.fix1':
    'Platform team: create {{hostname}} in the private zone that the cluster asks, or make its resolver ask the public zone.',
  'SelfCheckUnknownInside.fix2':
    'Platform team: check the caches of the cluster’s DNS if the record is new.',
  'SelfCheckWrongAnswer.title': 'The application answers the self-check',
  'SelfCheckWrongAnswer.explanation':
    'The DNS record of {{hostname}} is right, but another page than the solver’s answers http://{{hostname}}/.well-known/acme-challenge/: a route of the application or the controller’s default.',
  'SelfCheckWrongAnswer.fix1':
    'Platform team: check that the class or the Gateway of the solver is that of {{hostname}}, and that its exact path wins.',
  'SelfCheckWrongAnswer.fix2':
    'Leave the path /.well-known/acme-challenge/ of {{hostname}} to cert-manager if a route of yours serves it.',
  'SelfSignedCertificate.title': 'The certificate is self-signed',
  'SelfSignedCertificate.explanation':
    'The {{issuerKind}} {{issuer}} signs the Certificate {{certificate}} with its own key, not with a CA. Browsers do not trust it, and warn visitors of {{hostname}}.',
  'SelfSignedCertificate.fix1':
    'Set spec.issuerRef of the Certificate to an issuer whose CA the visitors trust, unless they trust this certificate.',
  'ServedByOtherRoute.title': 'Another kind of route serves the hostname',
  'ServedByOtherRoute.explanation':
    'The {{routeKind}} {{route}} answers for {{hostname}}. Its hostnames and Services were read; {{acceptance}}.',
  'ServedByOtherRoute.fix1':
    'Check what its controller’s log says about the {{routeKind}} {{route}} if the address does not work.',
  'ServicePortMissing.title': 'The Service has no such port',
  'ServicePortMissing.explanation':
    'The {{routeKind}} {{route}} sends requests for {{hostname}} to port {{port}} of the Service {{service}}. Ports of the Service: {{ports}}.',
  'ServicePortMissing.fix1':
    'Correct the port in the {{routeKind}}, or add it to the Service.',
  'ServiceWithoutReadyEndpoints.title': 'The Service has no ready pods',
  'ServiceWithoutReadyEndpoints.explanation':
    'The {{routeKind}} {{route}} sends requests to the Service {{service}}, which has no ready pods. Pods that are not ready: {{notReady}}. What is sent there gets an error.',
  'ServiceWithoutReadyEndpoints.fix1':
    'Check that the Service’s pods are running and pass their readiness probe.',
  'ServiceWithoutReadyEndpoints.fix2':
    'Compare the Service’s selector with the pods’ labels if it has no pods at all.',
  'SigningCertificateExpired.title': 'The issuer’s CA certificate has expired',
  'SigningCertificateExpired.explanation':
    'The Certificate {{certificate}} is signed by the {{issuerKind}} {{issuer}}, whose own CA Certificate {{ca}} expired at {{caNotAfter}}. Browsers refuse the chain.',
  'SigningCertificateExpired.fix1':
    '{{issuerOwner}}: renew the CA Certificate {{ca}}, and hand the new CA to those who trust the old one.',
  'SigningCertificateExpired.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards, so that the new CA signs it.',
  'SigningCertificateOverdue.title': 'Renewal of the CA certificate is overdue',
  'SigningCertificateOverdue.explanation':
    'The {{issuerKind}} {{issuer}} signs with the CA Certificate {{ca}}, which is overdue for renewal and expires at {{caNotAfter}}. Browsers then refuse {{certificate}} too.',
  'SigningCertificateOverdue.fix1':
    '{{issuerOwner}}: correct what keeps the CA Certificate {{ca}} from being renewed.',
  'SigningCertificateOverdue.fix2':
    'Run cmctl renew {{certificate}} -n {{namespace}} afterwards, so that the new CA signs it.',
  'SolverAtListenerSet.title': 'The solver answers at the ListenerSet only',
  'SolverAtListenerSet.explanation':
    'The solver’s {{object}} attaches to the {{set}}, {{why}}. So nothing answers the challenge for {{hostname}} on port 80.',
  'SolverAtListenerSet.fix1':
    'Set the annotation acme.cert-manager.io/http01-parentreffallback: "true" on the {{set}}: from version 1.21, cert-manager then uses the {{listener}}.',
  'SolverAtListenerSet.fix2':
    'Platform team: use DNS-01 in the issuer if cert-manager is older than that.',
  'SolverBlockedByPolicy.title': 'A NetworkPolicy blocks the solver pod',
  'SolverBlockedByPolicy.explanation':
    'The NetworkPolicy {{policy}} isolates the solver’s pods, and no policy allows the controller in {{controllerNamespace}} to reach their port 8089.',
  'SolverBlockedByPolicy.fix1':
    'Add a NetworkPolicy that allows the ingress controller to reach pods labelled acme.cert-manager.io/http01-solver=true on TCP port 8089.',
  'SolverBlockedByPolicy.fix2':
    'Platform team: add it if the platform provides the policies for solvers.',
  'SolverExceedsQuota.title': 'A quota or limit blocks the solver',
  'SolverExceedsQuota.explanation':
    'A ResourceQuota or LimitRange of the namespace {{namespace}} does not admit cert-manager’s solver pod or Service: {{message}}.',
  'SolverExceedsQuota.fix1':
    'Platform team: make room for the solver in the quota, or change its resources with cert-manager’s flags --acme-http01-solver-resource-*.',
  'SolverExceedsQuota.fix2':
    'Ask for a larger quota of {{namespace}}, or use less of it.',
  'SolverGatewayApiMissing.title':
    'cert-manager runs without Gateway API support',
  'SolverGatewayApiMissing.explanation':
    'The HTTP-01 solver of {{issuer}} needs an HTTPRoute, and cert-manager’s Gateway API support is off or the cluster lacks the Gateway API: {{message}}.',
  'SolverGatewayApiMissing.fix1':
    'Platform team: install the Gateway API’s CRDs, set enableGatewayAPI in cert-manager’s configuration and restart it: it looks for them once, at its start.',
  'SolverGatewayApiMissing.fix2':
    '{{issuerOwner}}: use an ingress solver in {{issuer}} instead of gatewayHTTPRoute if the cluster has no Gateway.',
  'SolverHasOwnAddress.title': 'The solver has another address',
  'SolverHasOwnAddress.explanation':
    'The controller gave the solver’s {{object}} an address of its own ({{addresses}}), but {{hostname}} leads to {{ownAddresses}}, the address of your Ingress {{route}}.',
  'SolverHasOwnAddress.fix1':
    'Set the annotation acme.cert-manager.io/http01-edit-in-place: "true" on the Ingress {{route}}, so that the solver’s path is written into it.',
  'SolverHasOwnAddress.fix2':
    'Platform team: use DNS-01, or a controller class that shares one address, if many hostnames need it.',
  'SolverHostTaken.title': 'The solver’s hostname counts as taken',
  'SolverHostTaken.explanation':
    'An admission rule allows only one Ingress for {{hostname}}, and so rejects the one that cert-manager’s solver adds: {{message}}.',
  'SolverHostTaken.fix1':
    'Platform team: allow further Ingresses of one hostname if they carry the label acme.cert-manager.io/http01-solver=true.',
  'SolverHostTaken.fix2':
    'Check that no Ingress of yours serves the path /.well-known/acme-challenge/ itself.',
  'SolverIngressMissing.title': 'The solver’s Ingress does not exist',
  'SolverIngressMissing.explanation':
    'The solver of {{issuer}} adds its path to the Ingress {{ingressName}}, and the namespace {{namespace}} has none of that name: {{message}}.',
  'SolverIngressMissing.fix1':
    '{{issuerOwner}}: set ingressClassName in the HTTP-01 solver of {{issuer}} instead of the name {{ingressName}}, or correct that name.',
  'SolverIngressMissing.fix2':
    'Correct the annotation acme.cert-manager.io/http01-override-ingress-name of your Ingress or Certificate if it names {{ingressName}}.',
  'SolverLabelsMissing.title': 'A label for the solver is missing',
  'SolverLabelsMissing.explanation':
    'The solver of the issuer {{issuer}} for {{name}} is only for Certificates with these labels, which {{certificate}} does not have: {{labels}}.',
  'SolverLabelsMissing.fix1':
    'Add the labels {{labels}} to your Certificate, or to the Ingress or Gateway that it is made from.',
  'SolverLabelsMissing.fix2':
    'Platform team: remove matchLabels from the selector of the solver, or add a solver without it, if every Certificate may use it.',
  'SolverListenerMissing.title': 'No listener serves port 80',
  'SolverListenerMissing.explanation':
    'The certificate authority asks {{hostname}} on port 80. The solver’s {{object}} attaches to no listener for plain HTTP there.',
  'SolverListenerMissing.fix1':
    'Platform team: add a listener for HTTP on port 80 to the Gateway or name it in the solver’s parentRefs, or use DNS-01.',
  'SolverListenerMissing.fix2':
    '{{issuerOwner}}: use another parentRef in the solver of {{issuer}} if another Gateway can take it.',
  'SolverMisconfigured.title': 'The HTTP-01 solver is misconfigured',
  'SolverMisconfigured.explanation':
    'cert-manager cannot make the HTTP-01 solver as {{issuer}} describes it: {{message}}.',
  'SolverMisconfigured.fix1':
    '{{issuerOwner}}: correct the solver in {{issuer}}; cert-manager retries automatically.',
  'SolverMissing.title': 'The solver’s objects are missing',
  'SolverMissing.explanation':
    'cert-manager has presented the challenge for {{hostname}}, but {{solverNamespace}} has no Ingress or HTTPRoute of its solver, so the self-check receives status {{status}}.',
  'SolverMissing.fix1':
    'Platform team: check what deletes objects named cm-acme-http-solver-… in {{solverNamespace}}: a clean-up job, a GitOps tool or a policy.',
  'SolverMissing.fix2':
    'Platform team: check that the Ingress class or the Gateway of the issuer’s solver is that of {{hostname}}.',
  'SolverMissing.fix3':
    'Run cmctl renew {{certificate}} -n {{solverNamespace}} after the correction, so that cert-manager creates an order and a solver again.',
  'SolverNodePortRefused.title': 'No node port for the solver’s Service',
  'SolverNodePortRefused.explanation':
    'cert-manager’s solver makes a Service of type NodePort for each challenge, and the cluster or a quota of {{namespace}} has no port left: {{message}}.',
  'SolverNodePortRefused.fix1':
    '{{issuerOwner}}: set serviceType to ClusterIP in the HTTP-01 solver of {{issuer}}, unless the controller needs node ports.',
  'SolverNodePortRefused.fix2':
    'Platform team: make room in the node port range of the cluster, or in the quota of {{namespace}}.',
  'SolverNotPermitted.title': 'cert-manager may not create the solver',
  'SolverNotPermitted.explanation':
    'cert-manager lacks the permission to create its solver’s objects in the namespace {{namespace}}, or the namespace is being deleted: {{message}}.',
  'SolverNotPermitted.fix1':
    'Platform team: install the ClusterRoles of this cert-manager version, and check that the namespace is not terminating.',
  'SolverOfOtherClass.title': 'The solver uses another Ingress class',
  'SolverOfOtherClass.explanation':
    'The solver’s {{object}} has the Ingress class {{solverClass}}, but {{hostname}} is served by the class {{expected}}: no one answers the challenge there.',
  'SolverOfOtherClass.fix1':
    '{{issuerOwner}}: correct ingressClassName of the HTTP-01 solver in {{issuer}}: {{expected}} serves {{hostname}}.',
  'SolverOfOtherClass.fix2':
    'Add acme.cert-manager.io/http01-override-ingress-ingressclassname: {{expected}} to your Certificate instead, if other hostnames need the solver as it is.',
  'SolverOverridesConflict.title': 'Two solver annotations exclude each other',
  'SolverOverridesConflict.explanation':
    'Annotations of the Certificate {{certificate}} set both an Ingress and an Ingress class for the HTTP-01 solver. cert-manager allows only one, so the Order {{order}} has no Challenge.',
  'SolverOverridesConflict.fix1':
    'Remove one annotation: http01-edit-in-place or http01-ingress-class of the Ingress, or http01-override-ingress-name or http01-override-ingress-class of the Certificate (all acme.cert-manager.io/).',
  'SolverOverridesConflict.fix2':
    'Run kubectl delete certificaterequest {{request}} -n {{namespace}} afterwards, so that a new Order is made without it.',
  'SolverParentsAmbiguous.title': 'The solver’s route names one Gateway twice',
  'SolverParentsAmbiguous.explanation':
    'The HTTPRoute of {{issuer}}’s HTTP-01 solver has two parentRefs to the same Gateway without a sectionName, which the Gateway API does not allow: {{message}}.',
  'SolverParentsAmbiguous.fix1':
    '{{issuerOwner}}: set sectionName in each of the solver’s parentRefs in {{issuer}}, to the listener on port 80.',
  'SolverParentsAmbiguous.fix2':
    'Platform team: install a newer version of cert-manager if {{issuer}} names the Gateway once: 1.20.0 adds it a second time.',
  'SolverPathRejected.title': 'The solver’s path is rejected',
  'SolverPathRejected.explanation':
    'ingress-nginx allows only letters, digits and dashes in a path of pathType Exact or Prefix. The solver’s Ingress has other characters: {{message}}.',
  'SolverPathRejected.fix1':
    'Platform team: turn off cert-manager’s feature gate ACMEHTTP01IngressPathTypeExact, or set strict-validate-path-type to false in ingress-nginx.',
  'SolverPathShadowed.title': 'The application’s path hides the solver',
  'SolverPathShadowed.explanation':
    'The controller prefers the application’s path of type Prefix to the solver’s, whose pathType is ImplementationSpecific, so the application answers the challenge, not the solver.',
  'SolverPathShadowed.fix1':
    'Platform team: install cert-manager 1.18 or later with the feature gate ACMEHTTP01IngressPathTypeExact on, so that the solver’s path is Exact.',
  'SolverPodNotReady.title': 'The solver pod is not ready',
  'SolverPodNotReady.explanation':
    'cert-manager’s solver pod for {{hostname}} in {{namespace}} does not run. {{message}}.',
  'SolverPodNotReady.fix1':
    'Platform team: check the pod {{namespace}}/cm-acme-http-solver-…: image and registry rules, quota, nodes, memory limit.',
  'SolverRejectedByPolicy.title': 'An admission policy rejects the solver',
  'SolverRejectedByPolicy.explanation':
    'A policy of the cluster rejects the pod, Service, Ingress or HTTPRoute of cert-manager’s solver in {{namespace}}: {{message}}.',
  'SolverRejectedByPolicy.fix1':
    'Platform team: allow objects with the label acme.cert-manager.io/http01-solver=true in the policy that the message names, or add what it asks for to the solver’s podTemplate and ingressTemplate.',
  'SolverRouteNotAllowed.title': 'The Gateway refuses the solver’s HTTPRoute',
  'SolverRouteNotAllowed.explanation':
    'The {{listener}} does not allow routes from the namespace {{namespace}}, so the solver’s {{object}} cannot attach: {{condition}}.',
  'SolverRouteNotAllowed.fix1':
    'Platform team: open allowedRoutes.namespaces of the {{listener}} to the namespace {{namespace}}.',
  'SolverRouteNotAllowed.fix2':
    '{{issuerOwner}}: use another parentRef in the solver of {{issuer}} if another Gateway can take it.',
  'SolverRouteNotAttached.title': 'The solver’s HTTPRoute is not attached',
  'SolverRouteNotAttached.explanation':
    'No listener takes the solver’s {{object}}, so no one answers the challenge. The parent {{parent}} says: {{condition}}.',
  'SolverRouteNotAttached.fix1':
    '{{issuerOwner}}: correct parentRefs of the solver in {{issuer}}: it needs a listener for HTTP on port 80 that covers {{hostname}}. Listeners found: {{listeners}}.',
  'SolverRouteWithoutBackend.title': 'The solver’s HTTPRoute has no backend',
  'SolverRouteWithoutBackend.explanation':
    'The Gateway takes the solver’s {{object}}, but cannot resolve the solver’s Service behind it, so no solver answers {{hostname}}: {{condition}}.',
  'SolverRouteWithoutBackend.fix1':
    'Platform team: check that the Service {{service}} exists in {{solverNamespace}}, and what deletes it if not: a clean-up job or a policy.',
  'SolverRouteWithoutBackend.fix2':
    'Platform team: restart the Gateway’s controller if the Service exists: it has not noticed it.',
  'SolverServiceMissing.title': 'The solver’s Service does not exist',
  'SolverServiceMissing.explanation':
    'The solver’s {{object}} leads to the Service {{service}}, which {{solverNamespace}} does not have: it is left over from an earlier solver, or the Service was deleted.',
  'SolverServiceMissing.fix1':
    'Platform team: delete {{object}}, so that cert-manager creates it again for the Service that exists.',
  'SolverServiceMissing.fix2':
    'Platform team: check what deletes objects named cm-acme-http-solver-… in {{solverNamespace}}: a clean-up job, a GitOps tool or a policy.',
  'SolverServiceMissing.fix3':
    'Run cmctl renew {{certificate}} -n {{solverNamespace}} afterwards if no new one is created.',
  'SolverViolatesPodSecurity.title': 'Pod Security blocks the solver pod',
  'SolverViolatesPodSecurity.explanation':
    'The namespace {{namespace}} enforces a Pod Security level that cert-manager’s solver pod does not meet, so the challenge cannot be presented: {{message}}.',
  'SolverViolatesPodSecurity.fix1':
    'Platform team: install cert-manager 1.10 or later, whose solver pods meet the level restricted.',
  'SolverViolatesPodSecurity.fix2':
    'Platform team: add what the level asks for to the solver’s podTemplate, or use DNS-01.',
  'SolverWithoutAddress.title': 'The controller ignores the solver’s Ingress',
  'SolverWithoutAddress.explanation':
    'The solver’s {{object}} has no address, although your own Ingress of the same class has one: the controller has not taken the solver’s.',
  'SolverWithoutAddress.fix1':
    'Platform team: search the controller’s log for {{object}}, and check which namespaces, classes and labels it watches and what it refuses.',
  'SomeAddressesElsewhere.title': 'Some addresses are another server’s',
  'SomeAddressesElsewhere.explanation':
    '{{hostname}} has several addresses, and {{found}} is not the platform’s. Visitors and the certificate authority reach the other server some of the time.',
  'SomeAddressesElsewhere.fix1':
    '{{dnsOwner}}: remove {{found}} from the records of {{hostname}} if it is an old server.',
  'SomeAddressesElsewhere.fix2':
    'Platform team: add {{found}} to ingress.addresses if it is the platform’s.',
  'SourceStale.title': 'This status is out of date',
  'SourceStale.explanation':
    'The cluster {{cluster}} has not been readable since {{since}} ({{because}}). What is shown was read earlier.',
  'SourceStale.fix1':
    'Platform team: check the connection from the portal to the cluster {{cluster}}.',
  'SplitHorizon.title': 'Inside, the hostname has another address',
  'SplitHorizon.explanation':
    'The zone’s own servers answer correctly for {{hostname}}. The resolver {{resolver}} answers with the private address {{inside}}, as a private zone inside a network does.',
  'SplitHorizon.fix1':
    'Nothing to do: both answers stay, one for visitors outside and one inside.',
  'SplitHorizon.fix2':
    '{{dnsOwner}}: correct the private zone if {{inside}} is not this platform’s.',
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
  'SubzoneNotDelegated.title': 'The zone above does not delegate',
  'SubzoneNotDelegated.explanation':
    'Resolvers learn from {{parent}} that {{zone}} does not exist: {{parent}} has no NS records for it. No record in {{zone}} can be seen, that of {{hostname}} included.',
  'SubzoneNotDelegated.fix1':
    '{{dnsOwner}}: create NS records for {{zone}} in the zone {{parent}}, or ask its owner for them.',
  'SubzoneNotDelegated.fix2':
    'Expect some minutes until every resolver sees them; cert-manager then retries automatically.',
  'TargetHasZoneAppended.title': 'The record’s value lacks its final dot',
  'TargetHasZoneAppended.explanation':
    '{{hostname}} points to {{appended}}: the zone was appended to {{target}}, because the value has no dot at its end.',
  'TargetHasZoneAppended.fix1':
    '{{dnsOwner}}: correct the value: the record must be {{record}} in the zone.',
  'TargetHasZoneAppended.fix2':
    '{{dnsOwner}}: enter the value with a dot at its end if the form appends the zone.',
  'TlsBlockIncomplete.title': 'The TLS block is incomplete',
  'TlsBlockIncomplete.explanation':
    'The {{object}} requests a certificate for {{hostname}} with its annotation {{annotation}}, but {{fault}}. cert-manager therefore creates no Certificate.',
  'TlsBlockIncomplete.fix1':
    'Name {{hostname}} and a separate Secret in {{place}}.',
  'TlsSecretMismatch.title': 'The route serves another Secret',
  'TlsSecretMismatch.explanation':
    'The {{routeKind}} {{route}} serves {{hostname}} from {{secret}}; the Certificate {{certificate}} writes to {{certificateSecret}}.',
  'TlsSecretMismatch.fix1':
    'Use the same Secret in the route and in the Certificate.',
  'TooManyNames.title': 'The Certificate has too many hostnames',
  'TooManyNames.explanation':
    'The certificate authority does not issue one certificate for as many hostnames as {{certificate}} has: {{message}}.',
  'TooManyNames.fix1':
    'Use several Certificates with fewer hostnames each in place of {{certificate}}.',
  'TunnelWithoutCertificate.title': 'The proxy serves the certificate',
  'TunnelWithoutCertificate.explanation':
    'Visitors of {{hostname}} get the certificate of {{proxy}}. A tunnel connects it to the cluster, so the Ingress {{ingress}} needs none.',
  'TxtRecordLate.title': 'The TXT record takes too long',
  'TxtRecordLate.explanation':
    'cert-manager wrote the TXT record {{proofName}} at {{provider}} more than ten minutes ago and still does not see it on all servers of the zone: {{message}}.',
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
    'The DNS answers with a TXT record for {{proofName}}, but cert-manager does not see the one it wrote: it asks other servers, or an old record answers: {{message}}.',
  'TxtRecordNotSeen.fix1':
    'Platform team: use the flags --dns01-recursive-nameservers and --dns01-recursive-nameservers-only with resolvers that see the public zone.',
  'TxtRecordNotSeen.fix2':
    'Platform team: check that every name server of the zone has the new record, and that nothing else writes {{proofName}}.',
  'TxtRecordUnanswered.title': 'The challenge record’s name servers fail',
  'TxtRecordUnanswered.explanation':
    'The DNS answers {{rcode}} to the query for the TXT record {{proofName}}, so no one sees the record that cert-manager wrote at {{provider}}.',
  'TxtRecordUnanswered.fix1':
    '{{dnsOwner}}: check the NS or CNAME records at {{proofName}}: the name servers that they lead to must serve that zone.',
  'TxtRecordUnanswered.fix2':
    '{{dnsOwner}}: check the DNSSEC signatures if the zone is signed.',
  'TxtRecordUnanswered.fix3':
    'Platform team: check that {{issuer}} writes into the zone that these servers serve.',
  'VaultSealed.title': 'Vault is sealed or not initialised',
  'VaultSealed.explanation':
    'Vault at {{server}} is sealed or not initialised, so that it signs nothing for the {{issuerKind}} {{issuer}}: {{message}}.',
  'VaultSealed.fix1':
    'Platform team: unseal Vault; the controller then continues automatically.',
  'VaultSealed.fix2':
    'Platform team: check the connection to Vault’s /v1/sys/health if Vault is not sealed: older versions of cert-manager say the same without one.',
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
  'WildcardAnswers.title': 'A wildcard record answers for the hostname',
  'WildcardAnswers.explanation':
    '{{hostname}} points to {{found}}, as every other name under the wildcard {{wildcard}} does. It must point to {{target}} instead.',
  'WildcardAnswers.fix1':
    '{{dnsOwner}}: create the record {{record}}; it takes precedence over the wildcard, which other names may need.',
  'WildcardHidden.title': 'The wildcard no longer covers the hostname',
  'WildcardHidden.explanation':
    'Other names under {{wildcard}} resolve, but {{hostname}} does not: a record below it, such as {{proofName}}, ends the wildcard there.',
  'WildcardHidden.fix1':
    '{{dnsOwner}}: create the record {{record}}: it no longer depends on the wildcard.',
  'WildcardHidden.fix2':
    'Platform team: use a wildcard certificate, or HTTP-01, where hostnames rely on a wildcard record.',
  'WildcardNotIssued.title': 'The certificate authority refuses the wildcard',
  'WildcardNotIssued.explanation':
    'The certificate authority of the issuer {{issuer}} does not issue the wildcard {{name}}: {{message}}.',
  'WildcardNotIssued.fix1':
    'Name each hostname in the Certificate {{certificate}} instead of a wildcard.',
  'WildcardNotIssued.fix2':
    'Choose an issuer that issues wildcards, or ask the platform team for one.',
  'ZoneCopyDelegated.title': 'The delegation leads to another zone copy',
  'ZoneCopyDelegated.explanation':
    'The copy of {{zone}} at {{primary}} has {{hostname}}. The public resolver {{resolver}} is led to the one at {{otherPrimary}}, which lacks it, as after a move between providers.',
  'ZoneCopyDelegated.fix1':
    '{{dnsOwner}}: correct the name servers of {{zone}} in its delegation (NS records at the registrar or in the zone above).',
  'ZoneCopyDelegated.fix2':
    '{{dnsOwner}}: create {{record}} at {{otherPrimary}} if that copy is the right one.',
  'ZoneCopyDelegated.fix3':
    'Expect up to two days until every resolver sees a changed delegation.',
  'ZoneNotDelegated.title': 'The domain itself does not exist',
  'ZoneNotDelegated.explanation':
    '{{parent}} answers that {{zone}} does not exist: its registration has expired or is on hold, or its delegation is missing. No record in {{zone}} can be seen.',
  'ZoneNotDelegated.fix1':
    '{{dnsOwner}}: renew the registration of {{zone}} at its registrar, or correct its name servers (NS records) there.',
  'ZoneNotDelegated.fix2':
    'Expect up to a day until every resolver sees the change; cert-manager then retries automatically.',
  'ZoneParked.title': 'The domain is parked',
  'ZoneParked.explanation':
    'The domain {{zone}} is delegated to {{server}}, a parking server of {{service}}: its registration has expired, is on hold or was never completed.',
  'ZoneParked.fix1':
    '{{dnsOwner}}: renew the registration of {{zone}} at its registrar, and restore its own name servers there.',
  'ZoneServersDisagree.title': 'The zone’s servers disagree',
  'ZoneServersDisagree.explanation':
    'One server of the zone answers correctly for {{hostname}}, but {{server}} answers: {{found}}. Which of them visitors and the certificate authority reach is random.',
  'ZoneServersDisagree.fix1':
    '{{dnsOwner}}: check that every server of the zone serves its latest version.',
  'ZoneServersFail.title': 'The zone’s name servers fail',
  'ZoneServersFail.explanation':
    'The name servers that the zone of {{hostname}} is delegated to answer {{rcode}}: they do not serve it. Resolvers therefore fail too.',
  'ZoneServersFail.fix1':
    '{{dnsOwner}}: check that each name server in the delegation (NS records at the registrar) is running and serves the zone.',
  'ZoneServersNotReached.title': 'cert-manager cannot query the zone’s servers',
  'ZoneServersNotReached.explanation':
    'cert-manager wrote the TXT record {{proofName}}, but the name servers that it asks for it refuse, fail or do not answer: {{message}}.',
  'ZoneServersNotReached.fix1':
    'Platform team: allow cert-manager to query port 53 outside the cluster, or use --dns01-recursive-nameservers-only with resolvers that it reaches.',
  'ZoneServersNotReached.fix2':
    '{{dnsOwner}}: check that the zone is delegated and that all its name servers answer.',
} as const;

/** The words by their keys. */
export type FindingMessages = typeof findingMessages;
