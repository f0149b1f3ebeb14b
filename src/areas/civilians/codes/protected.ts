/** Protected objects (domain.md 3.4): one flat list of categories, no classes, no rank (R-PL-05). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, read } from '../../sources.ts';

const of = { unit: 'objects', of: 'object' } as const;

export const PROTECTED = [
  codeTable(
    {
      ...known('AJP-3.9, CJCSI 3160.01: categories of protected objects'),
      ...of,
      list: 'protected_category',
      en: 'Categories of protected objects',
      fr: 'Catégories de biens protégés',
    },
    `
    diplomatic_foreign_mission              | Diplomatic or foreign mission | Mission diplomatique ou étrangère
    religious_cultural_historic             | Religious, cultural, historic | Religieux, culturel, historique
    igo_ngo_facility                        | Facility of an international or non-governmental organisation | Locaux d’une organisation internationale ou non gouvernementale
    medical_civil_or_military               | Medical, civil or military | Médical, civil ou militaire
    public_education                        | Education | Éducation
    refugee_idp_camp                        | Camp of refugees or displaced people | Camp de réfugiés ou de déplacés
    pow_detention                           | Prisoners of war, detention | Prisonniers de guerre, détention
    dams_dykes                              | Dams and dykes | Barrages et digues
    dangerous_forces_environment_hazard     | Dangerous forces, hazard to the environment | Forces dangereuses, risque pour l’environnement
    civilian_housing                        | Homes of civilians | Habitations civiles
    civilian_meeting_place                  | Meeting places of civilians | Lieux de rassemblement de civils
    public_utilities                        | Water, power, gas | Eau, électricité, gaz
    food_production_storage                 | Production and storage of food | Production et stockage de nourriture
    police_banking_civil_admin              | Police, banks, civil administration | Police, banques, administration civile
    other                                   | Other | Autre
    `,
  ),
  codeTable(
    { ...HOUSE, ...of, list: 'protected_kind', en: 'What is protected', fr: 'Ce qui est protégé' },
    `
    person_group | Group of people | Groupe de personnes
    object       | Object | Bien
    service      | Service | Service | Such as water trucking or a vaccination round | Par exemple la livraison d’eau ou une campagne de vaccination
    `,
  ),
  codeTable(
    {
      ...known('AJP-3.9, CJCSI 3160.01: protective lists'),
      ...of,
      list: 'protective_list',
      en: 'Kinds of protective list',
      fr: 'Types de liste de protection',
    },
    `
    no_strike  | No-strike | Interdit de frappe | Protected from the effects of operations by law or rules of engagement | Protégé des effets des opérations par le droit ou les règles d’engagement
    restricted | Restricted | Restreint | Means, time or approval are restricted | Moyens, moment ou approbation restreints
    sensitive  | Sensitive | Sensible | Allowed by law and yet of special concern | Permis par le droit et pourtant délicat
    `,
  ),
  codeTable(
    { ...HOUSE, ...of, list: 'protected_status', en: 'State of an entry', fr: 'État d’une entrée' },
    `
    proposed     | Proposed | Proposée
    validated    | Validated | Validée
    active       | Active | Active
    active_stale | Active, not confirmed lately | Active, non confirmée récemment | Stays protected, with a warning | Reste protégée, avec un avertissement
    retired      | Retired | Retirée | Only a duplicate, one that never existed or one destroyed beyond use; two persons with a reason | Seulement un doublon, un bien qui n’a jamais existé ou détruit sans usage possible ; deux personnes et une raison
    `,
  ),
  codeTable(
    {
      ...read('Additional Protocol I 1977, arts. 50 to 58', '1977-06-08', '1977'),
      ...of,
      list: 'api_protection',
      en: 'Protection under Additional Protocol I',
      fr: 'Protection selon le Protocole additionnel I',
    },
    `
    civilian_presumed                | In doubt, a civilian | En cas de doute, un civil | Art. 50(1) | Art. 50(1)
    presumed_civilian                | Object in doubt, civilian | Bien en cas de doute, civil | Art. 52(3): place of worship, house, school | Art. 52(3) : lieu de culte, habitation, école
    cultural_spiritual               | Cultural and spiritual heritage | Patrimoine culturel et spirituel | Art. 53 | Art. 53
    indispensable_to_survival        | Indispensable to survival | Indispensable à la survie | Art. 54: food, crops, livestock, drinking water, irrigation | Art. 54 : nourriture, récoltes, bétail, eau potable, irrigation
    environment                      | Natural environment | Environnement naturel | Art. 55 | Art. 55
    dangerous_forces                 | Dangerous forces | Forces dangereuses | Art. 56: dams, dykes, nuclear power stations | Art. 56 : barrages, digues, centrales nucléaires
    medical                          | Medical | Médical | Arts. 12 to 21; protection ends only after a warning | Art. 12 à 21 ; la protection ne cesse qu’après sommation
    `,
  ),
];
