import { rowsOf } from './RefusalWords';

/** Values of the wrong shape, in requests, configuration and files alike. */
export const valueRefusals = rowsOf({
  Required: {
    why: 'The field is required: no default fits.',
    whatToDo: 'Set it; the message lists the allowed values.',
  },
  UnknownField: {
    why: 'An unknown key is most often a typing error, which must not be ignored.',
    whatToDo: 'Correct the key; the message lists the known ones.',
  },
  Mapping: {
    why: 'The field needs keys with values, not a text, a number or a list.',
    whatToDo: 'Write `key: value` lines below the field.',
  },
  List: {
    why: 'The field must be a list no longer than the limit in the message.',
    whatToDo: 'Write `- value` lines, no more than the message allows.',
  },
  OneOf: {
    why: 'The field accepts only certain words.',
    whatToDo: 'Choose one of those in the message.',
  },
  Boolean: {
    why: 'Only `true` and `false` are accepted. YAML 1.1 also accepted `yes` and `on`, so nothing else is guessed.',
    whatToDo: 'Write `true` or `false`, without quotes.',
  },
  Integer: {
    why: 'The field must be a whole number within the limits in the message.',
    whatToDo: 'Write such a number, without quotes.',
  },
  DnsLabel: {
    why: 'Kubernetes accepts only RFC 1123 labels for namespaces and many names.',
    whatToDo:
      'Use lower-case letters, digits and `-`, at most 63 characters, with a letter or digit at both ends.',
  },
  DnsSubdomain: {
    why: 'Kubernetes accepts only RFC 1123 subdomains for most names.',
    whatToDo:
      'Use labels of lower-case letters, digits and `-`, joined by dots, at most 253 characters.',
  },
  GoDuration: {
    why: 'The value is a duration of cert-manager’s configuration, which needs a unit.',
    whatToDo:
      'Write whole numbers, each with `h`, `m` or `s`: `90s`, `10m`, `1h30m`.',
  },
  DnsName: {
    why: 'A CNAME record points to a name, and a zone is a name; one that ends in a number is read as an address.',
    whatToDo: 'Write the name; addresses go into `ingress.addresses`.',
  },
  ServiceName: {
    why: 'The name of a Service becomes a DNS name and must begin with a letter (RFC 1035).',
    whatToDo:
      'Give the name as `kubectl get services` prints it, without namespace.',
  },
  PortName: {
    why: 'A port is a number from 1 to 65535 or a name of at most 15 characters (RFC 6335 §5.1).',
    whatToDo: 'Write the port as in the Service, by number or by name.',
  },
  LabelKey: {
    why: 'Kubernetes accepts no other keys for labels.',
    whatToDo:
      'Write `name` or `prefix/name`; the prefix is a DNS name, the name has at most 63 letters, digits, `-`, `_` and `.`.',
  },
  LabelValue: {
    why: 'Kubernetes accepts no other values for labels.',
    whatToDo:
      'Use at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. Quote what YAML would read as a number or a truth value.',
  },
  EmptySelector: {
    why: 'A selector without labels selects every pod in the namespace, so the NetworkPolicies would apply to the pods of other teams.',
    whatToDo: 'Name at least one label that only these pods have.',
  },
  Title: {
    why: 'Titles are shown in pull requests, where other characters could become links, mentions or markup.',
    whatToDo:
      "Use letters, digits, spaces and `, . ' ( ) & / + -`, at most 100 characters, without `www.`.",
  },
  Contact: {
    why: 'A contact is shown in pull requests and used as a mail address.',
    whatToDo: 'Give an e-mail address or a chat handle without white space.',
  },
  DocsAddress: {
    why: 'The card links to it, so other schemes, queries and fragments are not allowed.',
    whatToDo:
      'Write the address under which `docs/reasons.md` is published, such as `https://docs.example.com/exposure`.',
  },
  ClusterName: {
    why: 'The name is looked up in `kubernetes.clusterLocatorMethods`, where clusters have only such names.',
    whatToDo: 'Copy the name from there.',
  },
  EntityName: {
    why: 'The catalog accepts only such names, and the name becomes part of labels, paths and branches.',
    whatToDo: 'Copy the name from the catalog.',
  },
  EntityReference: {
    why: 'The component is looked up in the catalog by its reference.',
    whatToDo: 'Write `component:default/shop`: kind, namespace and name.',
  },
  Path: {
    why: 'Controllers give other characters a special meaning (regular expressions, variables), and `..` could lead elsewhere.',
    whatToDo:
      'Begin with `/` and use letters, digits and `. _ ~ / -`, at most 200 characters.',
  },
  Hostname: {
    why: 'A hostname must be a text.',
    whatToDo:
      'Write a hostname such as `shop.example.com`, in quotes if needed.',
  },
  Cidr: {
    why: 'A network is written in CIDR notation (RFC 4632, RFC 4291 §2.3). Short, octal and hexadecimal forms are read differently by different programs.',
    whatToDo:
      'Write `203.0.113.0/24` or `2001:db8::/32`; a single address is `/32` or `/128`.',
  },
  CidrHostBits: {
    why: 'Some programs ignore bits after the prefix and others refuse them, so the network could be a different one from what you expect.',
    whatToDo: 'Use the network in the message, or a longer prefix.',
  },
  Address: {
    why: 'An address record needs an IPv4 or IPv6 address, not a name.',
    whatToDo: 'Write `203.0.113.10` or `2001:db8::10`.',
  },
  DnsServer: {
    why: 'This DNS server is queried, so it must be reachable by address or name.',
    whatToDo: 'Write `192.0.2.53`, `192.0.2.53:53` or `[2001:db8::53]:53`.',
  },
  AnnotationPrefix: {
    why: 'Annotations with another prefix are silently ignored by external-dns, so it must be exactly the one that external-dns was started with.',
    whatToDo:
      'Write a DNS name followed by `/`, such as `external-dns.kubernetes.io/`.',
  },
  Proxied: {
    why: 'Visitors meet a CDN or proxy either for every hostname or at its own networks only.',
    whatToDo: 'Write `true`, `false`, or networks such as `[203.0.113.0/24]`.',
  },
  TxtOwnerId: {
    why: '`external-dns` writes its owner ID between `=` and `,` of a TXT record; with another ID it changes no record.',
    whatToDo: 'Copy the value of its flag `--txt-owner-id`.',
  },
  TxtAffix: {
    why: 'The TXT records of external-dns are queried under these names, so prefix and suffix must be exactly those of external-dns.',
    whatToDo: 'Copy the values of its flags `--txt-prefix` and `--txt-suffix`.',
  },
  RepositoryPath: {
    why: 'Files are written there. A path that leads up, out or into `.git` or `.github` would be an attack.',
    whatToDo:
      'Write a relative path of folders made of letters, digits, `.`, `_`, `-` and the placeholders `{environment}`, `{namespace}`, `{component}`.',
  },
  ImageReference: {
    why: 'An image without a tag, or with `latest`, can change at any time, and many clusters reject it.',
    whatToDo: 'Name registry, image and tag; a digest may follow the tag.',
  },
  IssuerKind: {
    why: 'The kind is written into Certificates and annotations, and Kubernetes knows kinds only in this form.',
    whatToDo:
      'Copy `kind` from the issuer’s manifest, such as `ClusterIssuer` or `AWSPCAClusterIssuer`. It is required if `group` is not cert-manager’s own.',
  },
  IssuerUrl: {
    why: 'The login compares the URL letter by letter with the issuer that the identity provider publishes, and sends credentials there, so it must use https.',
    whatToDo:
      'Copy the value of `issuer` from the provider’s `/.well-known/openid-configuration`.',
  },
  ServicePortMissing: {
    why: 'The Service exists and has no such port, so the route would have no backend.',
    whatToDo:
      'Choose one of the ports in the message. If another change adds that port to the Service, merge it first.',
  },
  ServiceIsExternalName: {
    why: 'A Service of type `ExternalName` points out of the cluster. A route to it would serve someone else’s content under your hostname, past every NetworkPolicy.',
    whatToDo: 'Name a Service that selects your own pods.',
  },
});
