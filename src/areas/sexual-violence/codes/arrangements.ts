/** Monitoring, analysis and reporting arrangements (UNSCR 1960): kinds of information and commitments of parties (domain.md 2.2). */
import { codeTable } from '../../code-table.ts';
import { known } from '../../sources.ts';

const MARA = known('MARA provisional guidance 2011', '2011-06');

export const ARRANGEMENTS = [
  codeTable(
    {
      ...MARA,
      list: 'mara_information',
      en: 'Kinds of information',
      fr: 'Types d’information',
      unit: 'reports',
      of: 'report',
    },
    `
    incidents             | Incidents | Incidents
    trends_patterns       | Trends and patterns | Tendances et schémas
    early_warning         | Early warning | Alerte précoce
    perpetrator_profile   | Profile of the party and its chain of command | Profil de la partie et de sa chaîne de commandement
    response_services     | Response, services, accountability | Réponse, services, responsabilité
    commitments           | Commitments of parties | Engagements des parties
    `,
  ),
  codeTable(
    {
      ...MARA,
      list: 'mara_commitment',
      en: 'Commitments of a party',
      fr: 'Engagements d’une partie',
      unit: 'parties',
      of: 'party',
    },
    `
    orders_prohibiting     | Orders through the chain of command that prohibit sexual violence | Ordres de la hiérarchie interdisant la violence sexuelle
    code_of_conduct        | Ban in the code of conduct | Interdiction dans le code de conduite
    timely_investigation   | Timely investigation | Enquête sans délai
    accountability         | Accountability | Responsabilité
    release_of_victims     | Release of victims | Libération des victimes
    focal_point            | Focal point | Point de contact
    access_for_monitors    | Access for monitors | Accès des observateurs
    `,
  ),
];
