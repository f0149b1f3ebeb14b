/** Denial of humanitarian access, and deprivation of liberty (domain.md 1.5). */
import { codeTable } from '../../code-table.ts';
import { PRIMERO } from '../../sources.ts';

const denial = { ...PRIMERO, unit: 'incidents', of: 'violation' } as const;
const detention = { ...PRIMERO, unit: 'children', of: 'violation' } as const;

export const ACCESS_AND_DETENTION = [
  codeTable(
    { ...denial, list: 'mrm_denial_method', en: 'How access was denied', fr: 'Comment l’accès a été refusé' },
    `
    abduction_of_humanitarian_personnel                | Abduction of aid workers | Enlèvement de travailleurs humanitaires
    besiegement                                        | Siege | Siège
    entry_restrictions_for_humanitarian_personnel      | Entry restricted for aid workers | Entrée restreinte pour les travailleurs humanitaires
    import_restrictions_for_relief_goods               | Import of relief goods restricted | Importation de secours restreinte
    financial_restrictions_on_humanitarian_organizations | Money of aid organisations restricted | Restrictions financières visant des organisations humanitaires
    property_damage                                    | Damage to property | Dommages aux biens
    theft                                              | Theft | Vol
    restrictions_of_beneficiaries_access               | People kept from aid | Accès des bénéficiaires restreint
    threats_violence_against_beneficiaries             | Threats or violence against those helped | Menaces ou violence contre les bénéficiaires
    threats_violence_against_humanitarian_personnel    | Threats or violence against aid workers | Menaces ou violence contre les travailleurs humanitaires
    travel_restrictions_in_country                     | Travel in the country restricted | Déplacements restreints dans le pays
    vehicle_hijacking                                  | Hijacking of vehicles | Détournement de véhicules
    other                                              | Other | Autre
    `,
  ),
  codeTable(
    {
      ...denial,
      list: 'mrm_denial_organisation',
      en: 'Kind of organisation denied access',
      fr: 'Type d’organisation privée d’accès',
    },
    `
    governmental                     | Governmental | Gouvernementale
    international_inter_governmental | Intergovernmental | Intergouvernementale
    ngo_international                | International NGO | ONG internationale
    ngo_national                     | National NGO | ONG nationale
    de_facto_authorities             | De facto authorities | Autorités de facto
    icrc_red_cross_crescent          | ICRC, Red Cross or Red Crescent | CICR, Croix-Rouge ou Croissant-Rouge
    religious_faith_based            | Religious or faith-based | Religieuse ou confessionnelle
    community_organization           | Community organisation | Organisation communautaire
    private                          | Private | Privée
    unknown                          | Unknown | Inconnue
    other                            | Other | Autre
    `,
  ),
  codeTable(
    { ...denial, list: 'mrm_aid_type', en: 'Kind of aid denied', fr: 'Type d’aide refusée' },
    `
    food                     | Food | Nourriture
    medical_care             | Medical care | Soins médicaux
    medical_equipment        | Medical equipment | Matériel médical
    school_supplies          | School supplies | Fournitures scolaires
    wash                     | Water, sanitation, hygiene | Eau, assainissement, hygiène
    other_essential_supplies | Other essential supplies | Autres fournitures essentielles
    `,
  ),
  codeTable(
    {
      ...denial,
      list: 'mrm_denial_tally',
      en: 'What is counted in a denial of access',
      fr: 'Ce qui est compté dans un refus d’accès',
    },
    `
    personnel_killed     | Aid workers killed | Travailleurs humanitaires tués
    personnel_injured    | Aid workers injured | Travailleurs humanitaires blessés
    personnel_abducted   | Aid workers abducted | Travailleurs humanitaires enlevés
    personnel_threatened | Aid workers threatened | Travailleurs humanitaires menacés
    vehicles_hijacked    | Vehicles hijacked | Véhicules détournés
    `,
  ),
  codeTable(
    {
      ...detention,
      list: 'mrm_detention_facility',
      en: 'Where a child was held',
      fr: 'Où un enfant a été détenu',
    },
    `
    civilian_infrastructure      | Civilian building | Infrastructure civile
    informal_detention_facility  | Informal place of detention | Lieu de détention informel
    intelligence_agency_premises | Premises of an intelligence agency | Locaux d’un service de renseignement
    juvenile_detention_center    | Juvenile detention centre | Centre de détention pour mineurs
    military_facility            | Military facility | Installation militaire
    prison                       | Prison | Prison
    other                        | Other | Autre
    `,
  ),
  codeTable(
    { ...detention, list: 'mrm_detention_reason', en: 'Why a child was held', fr: 'Motif de la détention' },
    `
    security_reasons                        | Security reasons | Raisons de sécurité
    association_with_armed_groups_or_forces | Association with an armed group or force | Association avec un groupe ou une force armés
    `,
  ),
  codeTable(
    {
      ...detention,
      list: 'mrm_ill_treatment',
      en: 'Ill-treatment in detention',
      fr: 'Mauvais traitements en détention',
    },
    `
    blindfolded             | Blindfolded | Yeux bandés
    denial_of_toilet        | Kept from the toilet | Privé de toilettes
    denial_of_food_water    | Kept from food or water | Privé de nourriture ou d’eau
    hand_ties               | Hands tied | Mains liées
    leg_ties                | Legs tied | Jambes liées
    night_arrest            | Arrested at night | Arrêté de nuit
    no_lawyer_or_parent     | No lawyer or parent | Sans avocat ni parent
    not_told_rights         | Not told of rights | Droits non notifiés
    physical_violence       | Physical violence | Violence physique
    coerced_confession      | Coerced confession | Aveux forcés
    solitary                | Solitary confinement | Isolement
    strip_search            | Strip search | Fouille à nu
    threats                 | Threats | Menaces
    verbal_abuse            | Verbal abuse | Injures
    recruited_as_informant  | Recruited as an informant | Recruté comme informateur
    sexual_abuse            | Sexual abuse | Sévices sexuels
    `,
  ),
];
