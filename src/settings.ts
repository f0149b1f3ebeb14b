import { homedir } from 'node:os';
import { isIP } from 'node:net';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { Phrase } from '#model/message.ts';
import { Problem } from '#model/problems.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** One setting, read from the environment at the start. */
export interface Setting<Value = unknown> {
  readonly name: string;
  /** What holds when it is not set, as it would be written; null for nothing. */
  readonly fallback: string | null;
  /** What a value must look like, in signs that need no translation. */
  readonly expected: string;
  readonly meaning: Phrase;
  readonly schema: z.ZodType<Value, string>;
  /** True when its value may hold a password and is never shown. */
  readonly secret?: boolean;
}

/** An address, or a network in CIDR. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return (
    most !== undefined &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

const setting = <Value>(declared: Setting<Value>): Setting<Value> => declared;

/** Every setting, in the order in which the reference page shows them. */
export const SETTINGS = {
  dataFolder: setting({
    name: 'AMPARO_DATA',
    // Depends on the machine: defaultDataFolder.
    fallback: '/var/lib/amparo (root) | ~/.local/share/amparo',
    expected: '/an/absolute/path',
    meaning: {
      en: 'Folder of the database, the keys and everything else that is kept. Outside the clone, so that a new version leaves it alone. macOS: ~/Library/Application Support/amparo; Windows: %LOCALAPPDATA%\\amparo.',
      fr: 'Dossier de la base de données, des clés et de tout ce qui est conservé. Hors du clone, pour qu’une nouvelle version n’y touche pas. macOS : ~/Library/Application Support/amparo ; Windows : %LOCALAPPDATA%\\amparo.',
    },
    schema: z.string().refine(isAbsolute),
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    fallback: null,
    expected: 'postgresql://user:password@host:5432/database',
    meaning: {
      en: 'A PostgreSQL server (15 or newer) to use in place of the private one. Its user needs CREATEROLE.',
      fr: 'Un serveur PostgreSQL (15 ou plus récent) à utiliser à la place du serveur privé. Son utilisateur doit avoir CREATEROLE.',
    },
    schema: z.string().regex(/^postgres(ql)?:\/\/\S+$/),
    secret: true,
  }),
  host: setting({
    name: 'AMPARO_HOST',
    fallback: '127.0.0.1',
    expected: '127.0.0.1 | 0.0.0.0 | ::1 | host.example',
    meaning: {
      en: 'Address to serve on. Loopback is reached from this machine alone; for others, put a proxy with TLS in front.',
      fr: 'Adresse sur laquelle servir. La boucle locale n’est accessible que depuis cette machine ; pour d’autres, placer devant un mandataire avec TLS.',
    },
    schema: z.string().regex(/^[0-9a-zA-Z.:_-]+$/),
  }),
  port: setting({
    name: 'AMPARO_PORT',
    fallback: '4680',
    expected: '0–65535',
    meaning: {
      en: 'Port to serve on; 0 for any free one.',
      fr: 'Port sur lequel servir ; 0 pour un port libre.',
    },
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65535),
  }),
  profile: setting({
    name: 'AMPARO_PROFILE',
    fallback: 'force',
    expected: 'force | humanitarian | monitor',
    meaning: {
      en: 'Who runs this installation: a force, a humanitarian organisation, or a monitor. It decides which operations exist.',
      fr: 'Qui exploite cette installation : une force, une organisation humanitaire ou un observateur. Le profil décide des opérations qui existent.',
    },
    schema: z.enum(['force', 'humanitarian', 'monitor']),
  }),
  demo: setting({
    name: 'AMPARO_DEMO',
    fallback: 'on',
    expected: 'on | off',
    meaning: {
      en: 'Whether the demonstration is loaded on the first start. Off for real work.',
      fr: 'Charger ou non la démonstration au premier démarrage. Désactiver pour un usage réel.',
    },
    schema: z.enum(['on', 'off']).transform((value) => value === 'on'),
  }),
  origin: setting({
    name: 'AMPARO_ORIGIN',
    fallback: null,
    expected: 'https://amparo.example',
    meaning: {
      en: 'Address by which browsers reach this installation, without a path. Needed for passkeys beyond this machine and for a provider of identities.',
      fr: 'Adresse par laquelle les navigateurs atteignent cette installation, sans chemin. Nécessaire pour les clés d’accès hors de cette machine et pour un fournisseur d’identité.',
    },
    schema: z
      .string()
      .regex(/^https?:\/\/[0-9a-zA-Z.-]+(:\d{1,5})?$/)
      .transform((address) => new URL(address).origin),
  }),
  proxies: setting({
    name: 'AMPARO_PROXIES',
    fallback: '127.0.0.1,::1',
    expected: '127.0.0.1,10.0.0.0/8 | none',
    meaning: {
      en: 'Addresses of the proxies in front, whose word on where a request comes from is taken. Failed sign-ins are counted by that address.',
      fr: 'Adresses des mandataires placés devant, crus sur la provenance d’une demande. Les échecs de connexion sont comptés par cette adresse.',
    },
    schema: z
      .string()
      .regex(/^(none|[0-9a-fA-F.:/]+(,[0-9a-fA-F.:/]+)*)$/)
      .transform((list) => (list === 'none' ? [] : list.split(',')))
      .refine((list) => list.every(isNetwork)),
  }),
  twoFactor: setting({
    name: 'AMPARO_TWO_FACTOR',
    fallback: 'sensitive',
    expected: 'sensitive | all | off',
    meaning: {
      en: 'Whose roles wait for a second factor: those that reach sensitive field groups, accounts or the audit log; everybody’s; nobody’s.',
      fr: 'Quels rôles attendent un second facteur : ceux qui atteignent des groupes de champs sensibles, les comptes ou le journal d’audit ; tous ; aucun.',
    },
    schema: z.enum(['sensitive', 'all', 'off']),
  }),
  oidcIssuer: setting({
    name: 'AMPARO_OIDC_ISSUER',
    fallback: null,
    expected: 'https://login.example/realms/staff',
    meaning: {
      en: 'Issuer of a provider of identities (OpenID Connect). Left out: none, and nothing is fetched at run time. With it, the server fetches from this address when somebody signs in there.',
      fr: 'Émetteur d’un fournisseur d’identité (OpenID Connect). Absent : aucun, et rien n’est récupéré à l’exécution. Présent : le serveur interroge cette adresse quand quelqu’un s’y connecte.',
    },
    schema: z.string().regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])\S+$/),
  }),
  oidcClient: setting({
    name: 'AMPARO_OIDC_CLIENT',
    fallback: null,
    expected: 'amparo',
    meaning: {
      en: 'Id under which the provider knows this installation. Its redirect address is AMPARO_ORIGIN + /sign-in/provider.',
      fr: 'Identifiant sous lequel le fournisseur connaît cette installation. Son adresse de retour est AMPARO_ORIGIN + /sign-in/provider.',
    },
    schema: z.string().min(1).max(200),
  }),
  oidcSecret: setting({
    name: 'AMPARO_OIDC_SECRET',
    fallback: null,
    expected: '…',
    meaning: {
      en: 'Secret that goes with it.',
      fr: 'Secret correspondant.',
    },
    schema: z.string().min(1).max(1000),
    secret: true,
  }),
  oidcName: setting({
    name: 'AMPARO_OIDC_NAME',
    fallback: null,
    expected: 'Staff login',
    meaning: {
      en: 'What its button says; the host of the issuer when left out.',
      fr: 'Ce que dit son bouton ; sinon l’hôte de l’émetteur.',
    },
    schema: z.string().min(1).max(60),
  }),
  language: setting({
    name: 'AMPARO_LANGUAGE',
    fallback: 'en',
    expected: 'en | fr',
    meaning: {
      en: 'Language of the terminal, and of a reader who asks for none.',
      fr: 'Langue du terminal, et d’un lecteur qui n’en demande aucune.',
    },
    schema: z.enum(['en', 'fr']),
  }),
} as const;

/** The settings of a running program. */
export interface Settings {
  /** Absolute path. */
  readonly dataFolder: string;
  /** Null for the private PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly profile: 'force' | 'humanitarian' | 'monitor';
  readonly demo: boolean;
  readonly language: 'en' | 'fr';
  /** Null: only what the browser says, and that on this machine alone. */
  readonly origin: string | null;
  readonly proxies: readonly string[];
  readonly twoFactor: 'sensitive' | 'all' | 'off';
  /** Null: no provider of identities. */
  readonly provider: {
    readonly issuer: string;
    readonly client: string;
    readonly secret: string;
    readonly name: string;
  } | null;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly uid: number | null;
  readonly home: string;
}

/** The data folder when none is set: where each system keeps the data of a service (root) or of a person. */
export function defaultDataFolder(env: Environment, machine: Machine): string {
  const { platform, uid, home } = machine;
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'amparo');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'amparo');
  if (uid === 0) return '/var/lib/amparo';
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'amparo');
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  uid: process.getuid?.() ?? null,
  home: homedir(),
});

/**
 * Reads every setting; an empty value counts as not set.
 * @throws Problem setting_invalid: names the first wrong setting with what would be right, and the others in `more`
 */
export function readSettings(env: Environment, machine: Machine = thisMachine()): Settings {
  const wrong: { code: string; field: string; params: Record<string, string> }[] = [];
  function read<Value>(
    { name, fallback, expected, schema, secret }: Setting<Value>,
    otherwise = fallback,
  ): Value | null {
    const value = env[name]?.trim() || otherwise;
    if (value === null) return null;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const params = { setting: name, value: secret ? '…' : value, expected };
    wrong.push({ code: 'problem.setting_invalid', field: name, params });
    return null;
  }
  const dataFolder = read(SETTINGS.dataFolder, defaultDataFolder(env, machine));
  const databaseUrl = read(SETTINGS.databaseUrl);
  const host = read(SETTINGS.host);
  const port = read(SETTINGS.port);
  const profile = read(SETTINGS.profile);
  const demo = read(SETTINGS.demo);
  const language = read(SETTINGS.language);
  const origin = read(SETTINGS.origin);
  const proxies = read(SETTINGS.proxies);
  const twoFactor = read(SETTINGS.twoFactor);
  const oidc = {
    issuer: read(SETTINGS.oidcIssuer),
    client: read(SETTINGS.oidcClient),
    secret: read(SETTINGS.oidcSecret),
    name: read(SETTINGS.oidcName),
  };
  // A provider is whole or not there: a half would fail at the first person who signs in.
  if (oidc.issuer !== null) {
    for (const [part, { name, expected }] of [
      [oidc.client, SETTINGS.oidcClient],
      [oidc.secret, SETTINGS.oidcSecret],
      [origin, SETTINGS.origin],
    ] as const)
      if (part === null)
        wrong.push({
          code: 'problem.setting_invalid',
          field: name,
          params: { setting: name, value: '', expected },
        });
  }
  const [first, ...more] = wrong;
  if (first) throw new Problem('setting_invalid', { field: first.field, params: first.params, more });
  if (
    dataFolder === null ||
    host === null ||
    port === null ||
    profile === null ||
    demo === null ||
    language === null ||
    proxies === null ||
    twoFactor === null
  )
    throw new Problem('internal', { params: { reason: 'a setting has neither a value nor a fallback' } });
  const { issuer, client, secret, name } = oidc;
  const provider =
    issuer === null || client === null || secret === null
      ? null
      : { issuer, client, secret, name: name ?? new URL(issuer).host };
  return {
    dataFolder,
    databaseUrl,
    host,
    port,
    profile,
    demo,
    language,
    origin,
    proxies,
    twoFactor,
    provider,
  };
}
