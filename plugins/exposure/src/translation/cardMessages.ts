/** What the card says around the statuses. */
export const cardMessages = {
  card: {
    title: 'Web addresses',
    count_one: '{{count}} address',
    count_other: '{{count}} addresses',
    foot_one: '{{addresses}} in {{count}} environment',
    foot_other: '{{addresses}} in {{count}} environments',
    footWithHidden: '{{foot}}, {{hidden}} hidden',
    add: 'Add address',
    addDenied:
      'You may not request addresses for this component. Its owners may.',
    addNotConfigured:
      'The platform team has not configured web addresses in this portal yet.',
    addAsking: 'Checking whether you may add an address',
    showAll: 'Show all {{rows}}',
    showLess: 'Show the worst {{rows}}',
    details: 'Details of {{hostname}}',
    announce: '{{hostname}}: {{headline}}',
    loading: 'Loading web addresses',
    summary: {
      error_one: '{{count}} not working',
      error_other: '{{count}} not working',
      warning_one: '{{count}} needs a change',
      warning_other: '{{count}} need a change',
      info_one: '{{count}} waiting',
      info_other: '{{count}} waiting',
      progress_one: '{{count}} in progress',
      progress_other: '{{count}} in progress',
      neutral_one: '{{count}} unknown',
      neutral_other: '{{count}} unknown',
      ok_one: 'Live',
      ok_other: 'All live',
    },
  },
  row: {
    actor: '{{actor}}: {{next}}',
    nothingToDo: 'Nothing to do. {{next}}',
    step: 'Step {{number}} of {{of}}',
    where: '{{access}} · {{environment}}',
    usually: {
      rollingOut: 'Usually a few minutes',
      waitingDns: 'The platform is creating the DNS record',
      validating: 'Usually under a minute',
      issuing: 'Usually under a minute',
    },
    retry: 'The next attempt starts automatically',
    review: 'review and merge the pull request',
    removal: 'The objects are being removed',
    renewing: 'The certificate is being renewed',
    notRead: 'No source has been read yet',
  },
  access: {
    public: 'Public',
    allowlist: 'Allowlist',
    login: 'Behind login',
    internal: 'Internal',
  },
  time: {
    checked: 'checked {{duration}} ago',
    asOf: 'as of {{time}}',
    in: 'in {{duration}}',
    now: 'now',
    soFar: '{{duration}} so far',
    renewsIn: 'renews in {{duration}}',
    expiresIn: 'expires in {{duration}}',
    expired: 'expired {{duration}} ago',
  },
  empty: {
    annotationTitle: 'This component is not connected to Kubernetes yet',
    annotationText:
      'This card finds addresses by the entity’s annotations. Missing: {{missing}}. Add this to its catalog file:',
    annotationCopy: 'Copy the annotations',
    nothingTitle: 'No web address yet',
    nothingText:
      'Request one: you get a pull request with the files it needs, and this card then shows whether it works.',
    notConfiguredTitle: 'Web addresses are not set up here',
    notConfiguredText:
      'The platform team has not configured them in this portal yet. After that, you can request an address here.',
    cannotTellTitle: 'Can’t tell yet',
    cannotTellReading:
      'The clusters are being read for the first time. This usually takes less than a minute.',
    cannotTellUnread:
      'Some clusters can’t be read, so this card may miss an address. The platform team finds the cause in the portal’s log.',
    allHiddenTitle: 'The addresses are hidden from you',
    hiddenTitle_one: '{{count}} address is hidden',
    hiddenTitle_other: '{{count}} addresses are hidden',
    elsewhereText:
      'Objects in namespaces that this component does not name carry its label. If these namespaces are its own, its owners can add them to the annotation backstage.io/kubernetes-namespace.',
    hiddenText:
      'You may see this component but not the state of its addresses. Its owners or the platform team can give you access.',
  },
  trouble: {
    title: 'Couldn’t load web addresses',
    who: 'Only this view is affected; your addresses may work. If this continues, tell the platform team.',
    requestId: 'Request {{id}}',
    retry: 'Try again',
    stillShowing:
      'Can’t reach the portal’s backend. Showing what was known at {{time}}.',
    source: '{{kinds}} in {{cluster}}: {{cause}} since {{since}}.',
    sourceShowing: 'Showing values from {{time}}.',
    kindsMore: '{{first}} and {{count}} more',
  },
} as const;
