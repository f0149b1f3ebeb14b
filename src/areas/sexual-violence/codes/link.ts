/** The link of an incident to the conflict (domain.md 2.1), and what may be said of a pattern of two or more (R-CRSV-03). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, read } from '../../sources.ts';

const UN = read(
  'United Nations definition of conflict-related sexual violence (un.org)',
  '2008-06-19',
  'un-2017',
);

export const LINK = [
  codeTable(
    {
      ...UN,
      list: 'crsv_link_directness',
      en: 'Directness of the link to the conflict',
      fr: 'Caractère direct du lien avec le conflit',
      unit: 'incidents',
      of: 'incident',
    },
    `
    direct   | Direct | Direct
    indirect | Indirect | Indirect
    `,
  ),
  codeTable(
    {
      ...known('Annual reports of the Secretary-General on conflict-related sexual violence'),
      list: 'crsv_link_evidence',
      en: 'Evidence of the link (yes, no, unknown)',
      fr: 'Éléments montrant le lien (oui, non, inconnu)',
      unit: 'incidents',
      of: 'incident',
    },
    `
    perpetrator_profile            | Profile of the perpetrator | Profil de l’auteur | Belongs, or is close, to an armed force or group | Appartient ou est lié à une force ou un groupe armés
    victim_profile                 | Profile of the victim | Profil de la victime | Belongs, or is thought to belong, to a group that is persecuted or targeted | Appartient, ou est perçue comme appartenant, à un groupe persécuté ou visé
    climate_of_impunity            | Climate of impunity, collapse of the State | Climat d’impunité, effondrement de l’État
    cross_border_consequences      | Consequences over borders | Conséquences transfrontalières | Displacement or trafficking | Déplacement ou traite
    violation_of_ceasefire         | Breach of a ceasefire or peace agreement | Violation d’un cessez-le-feu ou d’un accord de paix
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'crsv_pattern',
      en: 'What is said of a pattern',
      fr: 'Ce qui est dit d’un schéma',
      unit: 'incidents',
      of: 'pattern',
    },
    `
    tactic_of_war      | Tactic of war | Tactique de guerre | Set by a person with a basis, on two incidents or more | Fixé par une personne avec une base, sur deux incidents ou plus
    tactic_of_terrorism | Tactic of terrorism | Tactique de terrorisme
    widespread         | Widespread | Généralisé
    systematic         | Systematic | Systématique
    detention_setting  | In detention | En détention
    opportunistic      | Opportunistic | Opportuniste
    practice           | Practice that is tolerated | Pratique tolérée | Neither ordered nor stopped | Ni ordonnée ni empêchée
    `,
  ),
  codeTable(
    { ...HOUSE, list: 'crsv_impact', en: 'Impact', fr: 'Effets', unit: 'incidents', of: 'pattern' },
    `
    individual   | On the person | Sur la personne
    family       | On the family | Sur la famille
    community    | On the community | Sur la communauté
    displacement | Displacement | Déplacement
    security     | On security | Sur la sécurité
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'crsv_report_state',
      en: 'State of a report on sexual violence',
      fr: 'État d’un rapport de violence sexuelle',
      unit: 'reports',
      of: 'report',
    },
    `
    draft        | Draft | Brouillon
    submitted    | Submitted | Soumis
    screened     | Screened for safety, identity removed | Contrôlé pour la sécurité, identité retirée
    assessed     | Assessed: link to the conflict | Évalué : lien avec le conflit
    referred     | Referred to services, with consent | Orienté vers des services, avec consentement
    transmitted  | Transmitted to the United Nations or the authority of the host | Transmis aux Nations Unies ou à l’autorité hôte
    acknowledged | Acknowledged | Reçu
    closed       | Closed | Clos
    `,
  ),
];
