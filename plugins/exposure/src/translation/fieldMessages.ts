/** What the form fields of the template say. */
export const fieldMessages = {
  environmentField: {
    title: 'Environment',
    help: 'Where the address should lead: a cluster and the way into it.',
    production: 'production',
    nonProduction: 'not production',
    loading: 'Loading environments',
    failed: 'Couldn’t load environments: {{message}}',
    none: 'No environment is open to you. Ask the platform team.',
    notConfigured:
      'The platform team has not configured web addresses in this portal yet.',
  },
  hostnameField: {
    title: 'Web address',
    help: 'You can paste a whole link; we take the name out of it.',
    placeholder: 'shop.{{suffix}}',
    add: 'Add another address',
    remove: 'Remove {{hostname}}',
    cleaned: 'Understood as {{hostname}}',
    fine: '{{hostname}} fits into the zone {{zone}}.',
    managed: 'The platform creates the DNS record automatically.',
    manual: '{{owner}} must add a DNS record; you get its text.',
    ownerToWriteTo: '{{owner}} ({{contact}})',
    zones: 'Zones open to you here: {{zones}}',
    noZones:
      'No zone is open to you in this environment. Ask the platform team.',
    noZonesFor:
      'No zone is open to you in this environment. You ask as {{caller}}; the platform team opens a zone by adding one of these to its owners.',
    kept_one: 'Stays as it is: {{hostnames}}',
    kept_other: 'Stay as they are: {{hostnames}}',
    alsoKnownAs: 'In DNS and certificates: {{hostname}}',
  },
  environmentsField: {
    title: 'Environments',
    help: 'Tick each one that should get an address. You get one pull request for each.',
    address: 'Web address in {{environment}}',
  },
  serviceField: {
    title: 'Service and port',
    name: 'Service',
    port: 'Port',
    portHelp: 'A number, or its name',
    waiting:
      'Choose a component, environment and namespace to see its Services, or type one.',
    loading: 'Looking for Services',
    failed:
      'Couldn’t load Services: {{message}} Type the name as it is in the cluster.',
    notRead:
      'The portal cannot see the Services of {{namespace}}: {{because}}. Type the name as it is in the cluster.',
    empty:
      'There is no Service in {{namespace}} yet. Type the name that it will have.',
    notThere:
      'The namespace {{namespace}} has no such Service or port at the moment.',
    help: 'Services in {{namespace}}, as the cluster has them now.',
    kept: 'Stays as it is now, unless you choose one of the Services in {{namespace}}.',
    choice: '{{name}} · port {{port}}',
    namedChoice: '{{name}} · port {{port}} ({{portName}})',
    podPort: 'Your pods answer on port {{podPort}}.',
    another: 'Another one: type it in',
    choose: 'Choose from the cluster',
    retry: 'Try again',
  },
  redirectsField: {
    title: 'Redirect from',
    help: 'Another address that leads visitors to {{target}}. Leave empty for none.',
    kept: 'Redirects stay as they are now, unless you type one here: then it is the only one.',
    placeholder: 'www.example.com',
    add: 'Add another redirect',
    served:
      'This is already one of the addresses; it cannot lead to itself as well.',
    leads: 'Leads to {{target}}.',
    suggest: 'Redirect {{hostname}} as well',
  },
  accessField: {
    title: 'Who may reach it?',
    public: 'Everyone on the internet',
    allowlist: 'Only some networks',
    login: 'People who sign in',
    internal: 'Only the company network',
    help: {
      public: 'The name is listed in public certificate logs.',
      allowlist: 'Everyone else is turned away before your app sees them.',
      login: 'Visitors are asked to sign in before your app sees them.',
      internal:
        'The certificate comes from the company’s own authority, so the name is in no public log.',
    },
  },
  allowlistField: {
    title: 'Network',
    help: 'In CIDR form: 203.0.113.7/32 is one address, 203.0.113.0/24 a range.',
    add: 'Add another network',
    remove: 'Remove {{cidr}}',
    fine_one: 'Lets in {{count}} address: {{cidr}}',
    fine_other: 'Lets in {{count}} addresses: {{cidr}}',
    large: 'Lets in a large network: {{cidr}}',
    wrong: 'This {{message}}',
    everybody:
      'This lets everyone in. Choose “Everyone on the internet” if that is what you want.',
  },
  issuerField: {
    title: 'Certificate from',
    chooseEnvironment: 'Choose the environment first.',
    none: 'Certificates are provided by the platform here; there is nothing to choose.',
    usual: 'The usual one: {{name}}',
    usualUnknown: 'The usual one',
    kept: 'As it is now',
    unknown: '{{name}} is not offered in this environment.',
    trust: {
      public: 'trusted by browsers',
      staging: 'for tests: browsers warn',
      internal: 'trusted inside the company',
    },
    help: {
      public: 'Browsers trust it.',
      staging:
        'Only to try things out without using up limits: every browser warns visitors.',
      internal: 'Only devices that know the company’s authority trust it.',
    },
  },
  removalField: {
    waiting: 'Choose a component, environment and namespace to see what goes.',
    loading: 'Looking up what is there',
    failed:
      'What is there can’t be read now. The pull request names every address that goes.',
    nothing:
      'The cluster has no web address of this component there. The pull request names what the files hold.',
    goes: '{{hostname}} goes off the web.',
  },
  filesField: {
    title: 'What will be written',
    loading: 'Preparing the files',
    keptElsewhere:
      'The files live in another repository, which this preview does not read. The task judges the change and shows it in the pull request.',
    incomplete: 'Fill in the fields above to see the files.',
    failed: 'Couldn’t make the preview: {{message}}',
    retry: 'Try again',
    files_one: '{{count}} file',
    files_other: '{{count}} files',
    nothingChanges: 'Already in place: nothing changes.',
    created: 'new',
    updated: 'changes',
    unchanged: 'unchanged',
    deleted: 'goes',
    copyAll: 'Copy as one YAML',
    refused: 'Please correct',
    refusedField: '{{field}}: {{message}}',
    mustFix: 'Must fix',
    mustKnow: 'Must know',
    worthKnowing: 'Worth knowing',
    fine: 'Fine',
    allFine: 'No check found anything in the way.',
    couldNotCheck: 'Couldn’t check',
  },
} as const;
