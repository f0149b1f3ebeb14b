/** Casualty recording and SDG indicator 16.1.2 (domain.md 3.3). Documented and estimated deaths are two series and are never added (never 3). */
import { codeTable } from '../../code-table.ts';
import { known, SDG } from '../../sources.ts';

const of = { ...SDG, unit: 'deaths', of: 'death' } as const;

export const CASUALTIES = [
  codeTable(
    {
      ...of,
      list: 'sdg_death_type',
      en: 'Conflict-related deaths: direct or indirect',
      fr: 'Décès liés au conflit : directs ou indirects',
    },
    `
    direct   | Direct | Direct | From the act itself | De l’acte lui-même
    indirect | Indirect | Indirect | From what the conflict brought: no care, no food, no water | De ce que le conflit a entraîné : ni soins, ni nourriture, ni eau
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'sdg_series',
      en: 'Conflict-related deaths: documented or estimated',
      fr: 'Décès liés au conflit : documentés ou estimés',
    },
    `
    documented | Documented | Documenté | Case by case; never added to estimates | Cas par cas ; jamais additionné aux estimations
    estimated  | Estimated | Estimé | By a statistical method; never added to documented deaths | Par une méthode statistique ; jamais additionné aux décès documentés
    `,
  ),
  codeTable(
    { ...of, list: 'sdg_sex', en: 'Sex (SDG 16.1.2)', fr: 'Sexe (ODD 16.1.2)' },
    `
    man     | Man | Homme
    woman   | Woman | Femme
    unknown | Unknown | Inconnu
    `,
  ),
  codeTable(
    { ...of, list: 'sdg_age', en: 'Age (SDG 16.1.2)', fr: 'Âge (ODD 16.1.2)', attributes: ['from', 'to'] },
    `
    adult_18plus   | Adult, 18 or over | Adulte, 18 ans ou plus | | | 18 |
    child_under18  | Child, under 18 | Enfant, moins de 18 ans | | | 0 | 17
    unknown        | Unknown | Inconnu | | | |
    `,
  ),
  codeTable(
    { ...of, list: 'sdg_status', en: 'Status (SDG 16.1.2)', fr: 'Statut (ODD 16.1.2)' },
    `
    civilian                        | Civilian | Civil | In doubt a person is civilian (API 50(1)) | En cas de doute, une personne est civile (PA I 50(1))
    other_protected_person          | Other protected person | Autre personne protégée
    member_of_armed_forces          | Member of armed forces | Membre de forces armées
    person_directly_participating   | Person taking a direct part in hostilities | Personne participant directement aux hostilités
    unknown                         | Unknown | Inconnu
    `,
  ),
  codeTable(
    { ...of, list: 'sdg_cause', en: 'Cause of death (SDG 16.1.2)', fr: 'Cause du décès (ODD 16.1.2)' },
    `
    heavy_weapons_explosive_munitions   | Heavy weapons and explosive munitions | Armes lourdes et munitions explosives
    planted_explosives_uxo              | Planted explosives and unexploded ordnance | Explosifs posés et engins non explosés
    small_arms_light_weapons            | Small arms and light weapons | Armes légères et de petit calibre
    incendiary                          | Incendiary weapons | Armes incendiaires
    cbrn                                | Chemical, biological, radiological, nuclear | Chimique, biologique, radiologique, nucléaire
    electromagnetic_weapons             | Electromagnetic weapons | Armes électromagnétiques
    less_lethal_weapons                 | Less lethal weapons | Armes à létalité réduite
    denial_of_access_or_destruction_of_indispensable_objects | Denial of access to, or destruction of, what is indispensable to survival | Privation d’accès à l’indispensable, ou destruction de celui-ci
    accidents_related_to_conflict       | Accidents related to the conflict | Accidents liés au conflit
    use_of_objects_other_means          | Use of objects and other means | Usage d’objets et autres moyens
    unknown                             | Unknown | Inconnue
    `,
  ),
  codeTable(
    { ...of, list: 'sdg_conflict', en: 'Kind of conflict (SDG 16.1.2)', fr: 'Type de conflit (ODD 16.1.2)' },
    `
    IAC  | International armed conflict | Conflit armé international
    NIAC | Non-international armed conflict | Conflit armé non international
    `,
  ),
  codeTable(
    {
      ...known('UNAMA practice'),
      list: 'source_type_independent',
      en: 'Kinds of source that count as different',
      fr: 'Types de source comptés comme différents',
      unit: 'reports',
      of: 'source',
    },
    `
    victim               | Victim | Victime
    witness              | Witness | Témoin
    medical_practitioner | Medical practitioner | Personnel médical
    local_authority      | Local authority | Autorité locale
    party_confirmation   | Confirmation by a party | Confirmation par une partie
    community_leader     | Community leader | Responsable communautaire
    religious_leader     | Religious leader | Responsable religieux
    media_on_site        | Media on site | Média présent sur place
    imagery              | Imagery | Imagerie
    NGO_on_site          | NGO on site | ONG présente sur place
    UN_visit             | Visit of the United Nations | Visite des Nations Unies
    document             | Document | Document
    `,
  ),
];
