import { bullets, code, prose, table } from '../markdown';
import type { MigrationTarget, MigrationVerdict } from './AnnotationGroup';
import type {
  IngressMigration,
  MigrationReport,
  MigrationStep,
} from './migrationReport';

/** The verdicts in words. */
export const verdictWords: Readonly<Record<MigrationVerdict, string>> = {
  carriesOver: 'carries over',
  written: 'Exposure writes it',
  byHand: 'by hand, by the app team',
  platform: 'the platform team decides',
  lost: 'does not carry over',
  unknown: 'unknown',
};

/** Letters that can end neither code nor a cell, and draw nothing by themselves. */
const plain = /^[A-Za-z0-9 ._~:/?#@!$&'()*+,;=%^"-]{1,120}$/;

/** Foreign text as code, where it has no letter with a meaning in Markdown; else only that it has. */
const foreign = (text: string) =>
  plain.test(text) ? code(text) : '*text that is not shown*';

const targetAdvice: Readonly<Record<MigrationTarget, readonly string[]>> = {
  traefik: [
    'Change the profile of the environment to traefik and ask for each address again: class, Middlewares and the HTTP-01 solver’s class follow.',
  ],
  'traefik-nginx': [
    'Traefik’s NGINX provider reads the class nginx. Only one of both controllers may serve it at a time.',
  ],
  'gateway-api': [
    'Change the profile of the environment to gateway-api and ask for each address again. cert-manager needs a solver for Gateway API or DNS-01.',
  ],
};

const advice = [
  'Run both controllers side by side, and try each address against the new one before DNS changes: `curl --resolve HOST:443:ADDRESS https://HOST/`.',
  'Where a Secret has the name that Exposure gives, the certificate in it stays. Other hostnames get one new certificate each; move in parts where there are more than the limits of the CA allow in a week.',
  'Lower the TTL of the DNS records a day before, then change them; keep the old controller until the old TTL is over.',
  'Compare what the app sees as the visitor’s address (`x-forwarded-for`) before you rely on an allowlist.',
];

function row(step: MigrationStep): string[] {
  return [
    foreign(step.annotation),
    foreign(step.value),
    `${step.danger === undefined ? '' : '**dangerous**, '}${
      verdictWords[step.verdict]
    }`,
    prose(
      `It ${step.does}. ${step.text}${
        step.danger === undefined ? '' : ` Dangerous: ${step.danger}.`
      }`,
    ),
  ];
}

function section(ingress: IngressMigration): string {
  const hostnames = ingress.hostnames.map(foreign).join(', ');
  return [
    `## ${foreign(`${ingress.namespace}/${ingress.name}`)}`,
    `Hostnames: ${hostnames || 'none named'}.`,
    ingress.steps.length > 0
      ? table(
          ['Annotation', 'Value', 'What becomes of it', 'Why, and what to do'],
          ingress.steps.map(row),
        )
      : 'It has no annotations.',
    bullets(ingress.notes.map(prose)),
  ]
    .filter(part => part !== '')
    .join('\n\n');
}

function summary({ to, ingresses }: MigrationReport): string {
  const verdicts = ingresses.flatMap(({ steps }) => steps);
  const counts = Object.entries(verdictWords).flatMap(([verdict, words]) => {
    const count = verdicts.filter(step => step.verdict === verdict).length;
    return count > 0 ? [`${words}: ${count}`] : [];
  });
  const dangers = verdicts.filter(({ danger }) => danger !== undefined).length;
  return bullets([
    `Ingresses of ingress-nginx: ${ingresses.length}; to ${code(to)}.`,
    `Annotations: ${counts.join('; ') || 'none'}.`,
    ...(dangers > 0 ? [`Dangerous where they are now: ${dangers}.`] : []),
  ]);
}

/**
 * The report for people, as Markdown. Foreign text in it is shown only where it is made of plain letters.
 * @public
 */
export function migrationText(report: MigrationReport): string {
  return `${[
    '# From ingress-nginx to another controller',
    summary(report),
    ...report.ingresses.map(section),
    ...(report.skipped.length > 0
      ? [
          `## Not looked at\n\n${bullets(
            report.skipped.map(
              ({ ingress, className }) =>
                `${foreign(ingress)} belongs to the class ${foreign(
                  className,
                )}.`,
            ),
          )}`,
        ]
      : []),
    `## The move itself\n\n${bullets([...targetAdvice[report.to], ...advice])}`,
  ].join('\n\n')}\n`;
}
