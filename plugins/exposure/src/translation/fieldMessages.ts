/** What the form fields of the template say. */
export const fieldMessages = {
  environmentField: {
    title: 'Environment',
    help: 'The cluster and ingress that serve the address.',
    production: 'production',
    nonProduction: 'non-production',
    loading: 'Loading environments',
    failed: 'Couldn’t load environments: {{message}}',
    none: 'No environment is open to you. Ask the platform team.',
    notConfigured:
      'The platform team has not configured web addresses in this portal yet.',
  },
  hostnameField: {
    title: 'Web address',
    help: 'You can paste a whole link; only its hostname is used.',
    placeholder: 'shop.{{suffix}}',
    add: 'Add another address',
    remove: 'Remove {{hostname}}',
    cleaned: 'Understood as {{hostname}}',
    fine: '{{hostname}} is in the zone {{zone}}.',
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
    help: 'Tick each one that should get an address. Each gets its own pull request.',
    address: 'Web address in {{environment}}',
  },
  serviceField: {
    title: 'Service and port',
    name: 'Service',
    port: 'Port',
    portHelp: 'A number, or its name',
    waiting:
      'Choose a component, environment and namespace to see its Services, or type one.',
    loading: 'Loading Services',
    failed:
      'Couldn’t load Services: {{message}} Type the name as it is in the cluster.',
    notRead:
      'Couldn’t load the Services in {{namespace}}. {{because}}. Type the name as it is in the cluster.',
    empty:
      'There is no Service in {{namespace}} yet. Type the name it will have.',
    notThere: '{{namespace}} currently has no such Service or port.',
    help: 'The Services that {{namespace}} has now.',
    kept: 'Stays as it is now, unless you choose one of the Services in {{namespace}}.',
    choice: '{{name}} · port {{port}}',
    namedChoice: '{{name}} · port {{port}} ({{portName}})',
    podPort: 'Your pods answer on port {{podPort}}.',
    another: 'Type another one',
    choose: 'Choose from the cluster',
    retry: 'Try again',
  },
  redirectsField: {
    title: 'Redirect from',
    help: 'Another address that redirects visitors to {{target}}. Leave empty for none.',
    kept: 'Redirects stay as they are now. If you type one here, it becomes the only one.',
    placeholder: 'www.example.com',
    add: 'Add another redirect',
    served:
      'This is already one of the addresses; it can’t redirect to itself.',
    leads: 'Redirects to {{target}}.',
    suggest: 'Redirect {{hostname}} as well',
  },
  accessField: {
    title: 'Who may reach it?',
    public: 'Everyone on the internet',
    allowlist: 'Only some networks',
    login: 'People who sign in',
    internal: 'Only the company network',
    help: {
      public: 'The hostname is listed in public certificate logs.',
      allowlist: 'Everyone else is blocked before reaching your app.',
      login: 'Visitors sign in before reaching your app.',
      internal:
        'The certificate comes from the company’s own certificate authority, so the hostname is in no public log.',
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
    chooseEnvironment: 'Choose an environment first.',
    none: 'The platform provides the certificates here; there is nothing to choose.',
    usual: 'Default: {{name}}',
    usualUnknown: 'Default',
    kept: 'As it is now',
    unknown: '{{name}} is not available in this environment.',
    trust: {
      public: 'trusted by browsers',
      staging: 'for tests: browsers warn',
      internal: 'trusted inside the company',
    },
    help: {
      public: 'Browsers trust it.',
      staging:
        'For tests that use up no rate limits: every browser warns visitors.',
      internal:
        'Only devices that know the company’s certificate authority trust it.',
    },
  },
  removalField: {
    waiting:
      'Choose a component, environment and namespace to see what is removed.',
    loading: 'Loading the current addresses',
    failed:
      'Couldn’t load the current addresses. The pull request lists every address that is removed.',
    nothing:
      'The cluster has no web address of this component there. The pull request lists what the files contain.',
    goes: '{{hostname}} goes off the web.',
  },
  filesField: {
    title: 'What will be written',
    loading: 'Preparing the files',
    keptElsewhere:
      'The files are in another repository, which this preview does not read. The task checks the change and shows it in the pull request.',
    incomplete: 'Fill in the fields above to see the files.',
    failed: 'Couldn’t load the preview: {{message}}',
    retry: 'Try again',
    files_one: '{{count}} file',
    files_other: '{{count}} files',
    nothingChanges: 'Already in place: nothing changes.',
    created: 'new',
    updated: 'changed',
    unchanged: 'unchanged',
    deleted: 'deleted',
    copyAll: 'Copy as one YAML',
    refused: 'Correct these fields',
    refusedField: '{{field}}: {{message}}',
    mustFix: 'Must fix',
    mustKnow: 'Must know',
    worthKnowing: 'Worth knowing',
    fine: 'Fine',
    allFine: 'No check found a problem.',
    couldNotCheck: 'Not checked',
  },
} as const;
