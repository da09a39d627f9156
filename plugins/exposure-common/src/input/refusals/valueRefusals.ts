import { rowsOf } from './RefusalWords';

/** Values of the wrong shape, in requests, configuration and files alike. */
export const valueRefusals = rowsOf({
  Required: {
    why: 'The field has no value and no default could be right.',
    whatToDo: 'Give it a value; the message says which ones are allowed.',
  },
  UnknownField: {
    why: 'A key that nobody reads is most often a typing error, and a typing error must not be ignored.',
    whatToDo: 'Correct the key; the message lists those that are known there.',
  },
  Mapping: {
    why: 'Keys with values are needed here, not a text, a number or a list.',
    whatToDo: 'Write `key: value` lines below the field.',
  },
  List: {
    why: 'A list is needed here, or the list is longer than anybody needs.',
    whatToDo: 'Write `- value` lines, no more than the message allows.',
  },
  OneOf: {
    why: 'Only a few words have a meaning here.',
    whatToDo: 'Choose one of those in the message.',
  },
  Boolean: {
    why: 'Only `true` and `false` have a meaning here; in YAML 1.1 `yes` and `on` once did too, so nothing else is guessed.',
    whatToDo: 'Write `true` or `false`, without quotes.',
  },
  Integer: {
    why: 'A whole number inside the limits of the message is needed.',
    whatToDo: 'Write such a number, without quotes.',
  },
  DnsLabel: {
    why: 'Kubernetes takes only RFC 1123 labels for namespaces and many names.',
    whatToDo:
      'Use lower-case letters, digits and `-`, at most 63 characters, with a letter or digit at both ends.',
  },
  DnsSubdomain: {
    why: 'Kubernetes takes only RFC 1123 subdomains for most names.',
    whatToDo:
      'Use labels of lower-case letters, digits and `-`, joined by dots, at most 253 characters.',
  },
  DnsName: {
    why: 'A record of type CNAME leads to a name, and a zone is one; what ends in a number is read as an address.',
    whatToDo: 'Give the name; addresses go to `ingress.addresses`.',
  },
  ServiceName: {
    why: 'The name of a Service becomes a DNS name and must begin with a letter (RFC 1035).',
    whatToDo:
      'Give the name as `kubectl get services` prints it, without namespace.',
  },
  PortName: {
    why: 'A port is a number from 1 to 65535 or a name of at most 15 characters (RFC 6335 §5.1).',
    whatToDo:
      'Give the port as it stands in the Service, by number or by name.',
  },
  LabelKey: {
    why: 'Kubernetes takes no other keys for labels.',
    whatToDo:
      'Write `name` or `prefix/name`; the prefix is a DNS name, the name has at most 63 letters, digits, `-`, `_` and `.`.',
  },
  LabelValue: {
    why: 'Kubernetes takes no other values for labels.',
    whatToDo:
      'Use at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. Quote what YAML would read as a number or a truth value.',
  },
  EmptySelector: {
    why: 'A selector without labels stands for every pod of the namespace, so the NetworkPolicies would concern the pods of other teams.',
    whatToDo: 'Name at least one label that only these pods carry.',
  },
  Title: {
    why: 'Titles are shown in pull requests, where other characters could become links, mentions or markup.',
    whatToDo:
      "Use letters, digits, spaces and `, . ' ( ) & / + -`, at most 100 characters, without `www.`.",
  },
  Contact: {
    why: 'A contact is shown in pull requests and becomes the address of a mail.',
    whatToDo: 'Give an e-mail address or a chat handle without white space.',
  },
  DocsAddress: {
    why: 'The card links to it in every browser, so other schemes, queries and fragments are not allowed.',
    whatToDo:
      'Write the address under which `docs/reasons.md` lies, such as `https://docs.example.com/exposure`.',
  },
  ClusterName: {
    why: 'The name is looked up among the clusters of `kubernetes.clusterLocatorMethods`, which have only such names.',
    whatToDo: 'Copy the name from there.',
  },
  EntityName: {
    why: 'The catalog has no entities with another name, and the name becomes part of labels, paths and branches.',
    whatToDo: 'Copy the name from the catalog.',
  },
  EntityReference: {
    why: 'The component is looked up in the catalog by its reference.',
    whatToDo: 'Write `component:default/shop`: kind, namespace and name.',
  },
  Path: {
    why: 'Controllers give other characters a meaning of their own (regular expressions, variables), and `..` could lead elsewhere.',
    whatToDo:
      'Begin with `/` and use letters, digits and `. _ ~ / -`, at most 200 characters.',
  },
  Hostname: {
    why: 'A hostname is a text, and there was something else.',
    whatToDo: 'Write a name such as `shop.example.com`, in quotes if need be.',
  },
  Cidr: {
    why: 'A network is written in CIDR notation (RFC 4632, RFC 4291 §2.3). Short, octal and hexadecimal forms are read differently by different programs.',
    whatToDo:
      'Write `203.0.113.0/24` or `2001:db8::/32`; a single address is `/32` or `/128`.',
  },
  CidrHostBits: {
    why: 'Bits behind the prefix are ignored by some programs and refused by others, so the network could be another than you think.',
    whatToDo: 'Use the network of the message, or a longer prefix.',
  },
  Address: {
    why: 'An address record needs an IPv4 or IPv6 address, and no name.',
    whatToDo: 'Write `203.0.113.10` or `2001:db8::10`.',
  },
  DnsServer: {
    why: 'Questions are sent to this server, so it must be one that can be reached by address or name.',
    whatToDo: 'Write `192.0.2.53`, `192.0.2.53:53` or `[2001:db8::53]:53`.',
  },
  AnnotationPrefix: {
    why: 'Annotations with another prefix are ignored silently by external-dns, so it must be exactly the one it was started with.',
    whatToDo:
      'Write a DNS name followed by `/`, such as `external-dns.kubernetes.io/`.',
  },
  RepositoryPath: {
    why: 'Files are written there. A path that leads up, out or into `.git` or `.github` would be an attack.',
    whatToDo:
      'Write a relative path of folders made of letters, digits, `.`, `_`, `-` and the placeholders `{environment}`, `{namespace}`, `{component}`.',
  },
  ImageReference: {
    why: 'An image without a tag, or with `latest`, is another one tomorrow, and many clusters refuse it.',
    whatToDo: 'Name registry, image and tag; a digest may follow the tag.',
  },
  IssuerUrl: {
    why: 'The login compares the URL with what the identity provider says of itself, letter by letter, and sends credentials there: only https will do.',
    whatToDo:
      'Copy the value of `issuer` from the provider’s `/.well-known/openid-configuration`.',
  },
  ServicePortMissing: {
    why: 'The Service is there and has no such port, so the route would lead to nothing.',
    whatToDo:
      'Choose one of the ports in the message. If another change gives the Service that port, merge it first.',
  },
  ServiceIsExternalName: {
    why: 'A Service of type `ExternalName` leads out of the cluster. A route to it would answer with somebody else’s content under your hostname, past every NetworkPolicy.',
    whatToDo: 'Name a Service of your own pods.',
  },
});
