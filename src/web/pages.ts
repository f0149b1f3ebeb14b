/**
 * THE PAGES: every page of the app, by stage. The rail, the command palette and the router come from this list; a page
 * that is not here does not exist. A new page is a line here, a file in pages/<stage>/, and its words.
 */
import type { ComponentType } from 'react';
import type { Stage } from '#model/operation.ts';
import type { IconName } from './parts/icon.tsx';

export interface PageDef {
  readonly stage: Stage;
  /** Below `/o/<operation>`, or from the root when it starts with `/`; `$name` is a part of the path. */
  readonly path: string;
  /** Phrase of its title. */
  readonly title: string;
  /** Stands in the rail under its stage; left out: reached from other pages only. */
  readonly icon?: IconName;
  /** Drawn without the margins of a page of text: the page fills the window (a map). */
  readonly wide?: true;
  /** Written in the languages that are begun too (a test names every word that it lacks); the others stand in English there. */
  readonly begun?: boolean;
  load(): Promise<ComponentType>;
}

export const PAGES = {
  board: {
    stage: 'report',
    path: 'board',
    title: 'web.board.title',
    icon: 'today',
    begun: true,
    load: () => import('./pages/report/board.tsx').then((m) => m.BoardPage),
  },
  check: {
    stage: 'plan',
    path: 'check',
    title: 'web.check.title',
    icon: 'check',
    wide: true,
    begun: true,
    load: () => import('./pages/plan/check.tsx').then((m) => m.CheckPage),
  },
  activities: {
    stage: 'plan',
    path: 'activities',
    title: 'web.activities.title',
    icon: 'plan',
    load: () => import('./pages/plan/activities.tsx').then((m) => m.ActivitiesPage),
  },
  sources: {
    stage: 'collect',
    path: 'sources',
    title: 'web.quality.title',
    icon: 'layers',
    load: () => import('./pages/collect/sources.tsx').then((m) => m.SourcesPage),
  },
  map: {
    stage: 'understand',
    path: 'map',
    title: 'web.map.title',
    icon: 'map',
    wide: true,
    load: () => import('./pages/understand/map.tsx').then((m) => m.MapPage),
  },
  event: {
    stage: 'verify',
    path: 'events/$id',
    title: 'event.title',
    load: () => import('./pages/report/event.tsx').then((m) => m.EventPage),
  },
  places: {
    stage: 'understand',
    path: 'places',
    title: 'web.place.all',
    icon: 'understand',
    load: () => import('./pages/understand/places.tsx').then((m) => m.PlacesPage),
  },
  place: {
    stage: 'understand',
    path: 'places/$code',
    title: 'web.place.title',
    load: () => import('./pages/understand/place.tsx').then((m) => m.PlacePage),
  },
  objects: {
    stage: 'understand',
    path: 'objects',
    title: 'web.object.all',
    icon: 'list',
    load: () => import('./pages/understand/objects.tsx').then((m) => m.ObjectsPage),
  },
  object: {
    stage: 'understand',
    path: 'objects/$id',
    title: 'web.object.title',
    load: () => import('./pages/understand/object.tsx').then((m) => m.ObjectPage),
  },
  custody: {
    stage: 'plan',
    path: 'custody',
    title: 'web.custody.title',
    icon: 'site',
    load: () => import('./pages/plan/custody.tsx').then((m) => m.CustodyPage),
  },
  custody_of: {
    stage: 'plan',
    path: 'custody/$id',
    title: 'web.custody.title',
    load: () => import('./pages/plan/custody-of.tsx').then((m) => m.CustodyOfPage),
  },
  report_row: {
    stage: 'collect',
    path: 'reports/$id',
    title: 'report.title',
    load: () => import('./pages/report/report-row.tsx').then((m) => m.ReportRowPage),
  },
  sharing: {
    stage: 'share',
    path: 'sharing',
    title: 'web.sharing.title',
    icon: 'share',
    load: () => import('./pages/share/sharing.tsx').then((m) => m.SharingPage),
  },
  tours: {
    stage: 'train',
    path: 'tours',
    title: 'web.tours.title',
    icon: 'tour',
    load: () => import('./pages/train/tours.tsx').then((m) => m.ToursPage),
  },
  apart: {
    stage: 'collect',
    path: 'apart',
    title: 'web.apart.title',
    icon: 'respond',
    load: () => import('./pages/collect/apart.tsx').then((m) => m.ApartPage),
  },
  why: {
    stage: 'platform',
    path: 'why',
    title: 'web.why.short',
    icon: 'why',
    load: () => import('./pages/platform/why.tsx').then((m) => m.WhyPage),
  },
  emergency: {
    stage: 'platform',
    path: 'emergency',
    title: 'web.emergency.title',
    icon: 'keep',
    load: () => import('./pages/platform/emergency.tsx').then((m) => m.EmergencyPage),
  },
  audit: {
    stage: 'platform',
    path: 'audit',
    title: 'web.audit.title',
    icon: 'log',
    load: () => import('./pages/platform/audit.tsx').then((m) => m.AuditPage),
  },
  account: {
    stage: 'platform',
    path: '/account',
    title: 'web.account.title',
    load: () => import('./pages/platform/account.tsx').then((m) => m.AccountPage),
  },
  accounts: {
    stage: 'platform',
    path: '/accounts',
    title: 'web.accounts.title',
    icon: 'people',
    load: () => import('./pages/platform/accounts.tsx').then((m) => m.AccountsPage),
  },
  legal_frame: {
    stage: 'understand',
    path: 'legal-frame',
    title: 'web.frame.title',
    icon: 'law',
    load: () => import('./pages/understand/legal-frame.tsx').then((m) => m.LegalFramePage),
  },
  rules: {
    stage: 'plan',
    path: 'rules',
    title: 'web.rules.title',
    icon: 'law',
    load: () => import('./pages/plan/rules.tsx').then((m) => m.RulesPage),
  },
  catalogue: {
    stage: 'platform',
    path: '/catalogue',
    title: 'web.catalogue.title',
    icon: 'list',
    load: () => import('./pages/platform/catalogue.tsx').then((m) => m.CataloguePage),
  },
  catalogue_list: {
    stage: 'platform',
    path: '/catalogue/$list',
    title: 'web.catalogue.this',
    load: () => import('./pages/platform/catalogue-list.tsx').then((m) => m.CatalogueListPage),
  },
  glossary: {
    stage: 'platform',
    path: '/glossary',
    title: 'web.glossary.title',
    icon: 'book',
    load: () => import('./pages/platform/glossary.tsx').then((m) => m.GlossaryPage),
  },
  instruments: {
    stage: 'platform',
    path: '/instruments',
    title: 'web.instruments.title',
    icon: 'law',
    load: () => import('./pages/platform/instruments.tsx').then((m) => m.InstrumentsPage),
  },
  problems: {
    stage: 'platform',
    path: '/problems',
    title: 'page.problems',
    icon: 'list',
    load: () => import('./pages/platform/problems.tsx').then((m) => m.ProblemsPage),
  },
  reference: {
    stage: 'platform',
    path: '/reference',
    title: 'page.reference',
    icon: 'book',
    load: () => import('./pages/platform/reference.tsx').then((m) => m.ReferencePage),
  },
} as const satisfies Record<string, PageDef>;

export type PageName = keyof typeof PAGES;

/** Stages in the order of the rail. The board stands first: it is what one comes for. */
export const RAIL: readonly Stage[] = [
  'report',
  'collect',
  'verify',
  'understand',
  'plan',
  'respond',
  'share',
  'train',
  'platform',
];

export const pageList = Object.entries(PAGES) as [PageName, PageDef][];
