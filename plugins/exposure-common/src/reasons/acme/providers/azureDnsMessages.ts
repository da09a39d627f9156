import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from './sources';

/** What Azure DNS and Microsoft Entra answer. */
export const azureDnsMessages = [
  {
    pattern: /Multiple user assigned identities exist/i,
    means: 'DnsSolverFieldMissing',
    example:
      'adal: Refresh request failed. Status Code = 400. Response body: {"error":"invalid_request","error_description":"Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request"}',
    writtenBy: 'Azure Instance Metadata Service',
    source: 'https://github.com/cert-manager/website/issues/662',
  },
  {
    pattern:
      /AADSTS7002[1-5]\d?\b|No matching federated identity|Identity not found/i,
    means: 'DnsIdentityRefused',
    example:
      'WorkloadIdentityCredential authentication failed. {"error":"invalid_client","error_description":"AADSTS70021: No matching federated identity record found for presented assertion."}',
    writtenBy: 'Microsoft Entra',
    source:
      'https://github.com/MicrosoftDocs/azure-devops-docs/blob/main/docs/pipelines/release/includes/errors-workload-identity.md',
  },
  {
    pattern:
      /AADSTS(?:70001[16]|90002)\b|ResourceGroupNotFound|SubscriptionNotFound|InvalidSubscriptionId/i,
    means: 'DnsSolverFieldWrong',
    example:
      'Status=404 Code="ResourceGroupNotFound" Message="Resource group \'dns\' could not be found."',
    writtenBy: 'Azure Resource Manager, Microsoft Entra',
    source: issue(5841),
  },
  {
    pattern:
      /AADSTS(?:70001|70002|7000215|7000222|70002[47]|7000112|50034)\b|invalid_client|Invalid client secret/i,
    means: 'DnsCredentialsRejected',
    example:
      'azidentity: ClientSecretCredential authentication failed: AADSTS7000222: The provided client secret keys for app are expired.',
    writtenBy: 'Microsoft Entra',
    source:
      'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
  },
  {
    pattern:
      /MSI: failed|managed ?identity.{0,80}(?:unavailable|no response|authentication)|ClientID (?:is not set|was omitted)|ambient-credentials|AADSTS/i,
    means: 'DnsCredentialsAbsent',
    example:
      'error instantiating azuredns challenge solver: ClientID is not set but neither --cluster-issuer-ambient-credentials nor --issuer-ambient-credentials are set',
    writtenBy: 'cert-manager',
    source: dnsSource('azuredns/azuredns.go'),
  },
  {
    pattern:
      /AuthorizationFailed|does not have authorization to perform action|LinkedAuthorizationFailed/i,
    means: 'DnsPermissionMissing',
    example:
      'Status=403 Code="AuthorizationFailed" Message="The client 0 with object id 0 does not have authorization to perform action Microsoft.Network/dnsZones/TXT/write over scope /subscriptions/0 or the scope is invalid."',
    writtenBy: 'Azure DNS',
    source: issue(5745),
  },
  {
    pattern:
      /Zone \S{0,255} ?not found (?:in AzureDNS )?for domain|ResourceNotFound|ParentResourceNotFound/i,
    means: 'DnsZoneNotFound',
    example:
      'Zone example.org. not found in AzureDNS for domain _acme-challenge.shop.example.org. Err: <redacted Azure SDK error: azcore.ResponseError: see events and logs for details>',
    writtenBy: 'cert-manager',
    source: dnsSource('azuredns/azuredns.go'),
  },
  {
    pattern: /unknown cloud configuration name/i,
    means: 'DnsSolverMisconfigured',
    example:
      'error instantiating azuredns challenge solver: unknown cloud configuration name: AzureCloud',
    writtenBy: 'cert-manager',
    source: dnsSource('azuredns/azuredns.go'),
  },
  {
    pattern: /redacted Azure SDK error: azidentity\.AuthenticationFailedError/i,
    means: 'DnsCredentialsRejected',
    example:
      '<redacted Azure SDK error: azidentity.AuthenticationFailedError: see events and logs for details>',
    writtenBy: 'cert-manager 1.15 and later',
    source:
      'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmechallenges/sync.go',
  },
  {
    pattern: /redacted Azure SDK error/i,
    means: 'DnsAnswerHidden',
    example:
      'request error: <redacted Azure SDK error: azcore.ResponseError: see events and logs for details>',
    writtenBy: 'cert-manager 1.15 and later',
    source:
      'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmechallenges/sync.go',
  },
] as const satisfies readonly KnownMessage<string>[];
