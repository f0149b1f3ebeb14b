/** Attacks on health care as the World Health Organization records them (domain.md 3.3): wider than the attack on a hospital of the six grave violations. */
import { codeTable } from '../../code-table.ts';
import { known, read } from '../../sources.ts';

const SSA = read('WHO surveillance system for attacks on health care (PMC8233025)', null, 'ssa');

export const HEALTH_CARE = [
  codeTable(
    {
      ...SSA,
      list: 'who_ssa_type',
      en: 'Type of attack on health care',
      fr: 'Type d’attaque contre les soins de santé',
      unit: 'incidents',
      of: 'event',
    },
    `
    individual_weapons      | Violence with individual weapons | Violence avec des armes individuelles
    heavy_weapons           | Violence with heavy weapons | Violence avec des armes lourdes
    psychological_threat    | Psychological violence or threat | Violence psychologique ou menace
    obstruction             | Obstruction | Entrave
    assault_without_weapons | Assault without weapons | Agression sans arme
    sexual_assault          | Sexual assault | Agression sexuelle
    denial_of_access        | Denial of access | Refus d’accès
    armed_violent_search    | Armed or violent search | Fouille armée ou violente
    removal_of_assets       | Removal of assets | Enlèvement de biens
    setting_fire            | Setting fire | Incendie volontaire
    militarization          | Militarisation | Militarisation
    `,
    {
      ...known('WHO surveillance system for attacks on health care'),
      lines: `
    abduction_arrest        | Abduction or arrest | Enlèvement ou arrestation
    chemical_agent          | Chemical agent | Agent chimique
    `,
    },
  ),
  codeTable(
    {
      ...SSA,
      list: 'who_ssa_public_field',
      en: 'What may be published of an attack on health care',
      fr: 'Ce qui peut être publié d’une attaque contre les soins de santé',
      unit: 'fields',
      of: 'product',
      attributes: ['public'],
    },
    `
    country                        | Country | Pays | | | yes
    date_time                      | Date and time | Date et heure | | | yes
    resource_affected              | Resource affected | Ressource touchée | | | yes
    type                           | Type | Type | | | yes
    facility_type                  | Type of facility | Type de structure | | | yes
    aggregate_deaths_injuries      | Deaths, injuries, removals in total | Décès, blessés, enlèvements au total | | | yes
    certainty                      | Certainty | Certitude | | | yes
    province_town                  | Province or town | Province ou ville | | | yes
    source_identity                | Identity and kind of the source | Identité et type de la source | | | no
    gps                            | Coordinates | Coordonnées | | | no
    facility_name                  | Name or affiliation of the facility | Nom ou affiliation de la structure | | | no
    description                    | Description | Description | | | no
    disaggregation                 | Sex, age, personnel | Sexe, âge, personnel | | | no
    follow_up                      | Follow-up | Suivi | | | no
    `,
  ),
];
