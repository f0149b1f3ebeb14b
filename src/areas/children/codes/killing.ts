/** How a child was killed or maimed, as sources report it (domain.md 1.5). A record of what happened; never an input of the check (never 15). */
import { codeTable } from '../../code-table.ts';
import { PRIMERO } from '../../sources.ts';

export const KILLING = [
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_attack_type',
      en: 'Type of attack',
      fr: 'Type d’attaque',
      unit: 'incidents',
      of: 'violation',
    },
    `
    aerial_attack     | Attack from the air | Attaque aérienne
    arson             | Arson | Incendie volontaire
    land_based_attack | Attack from land | Attaque terrestre
    sea_based_attack  | Attack from the sea | Attaque maritime
    shooting          | Shooting | Tirs
    suicide_attack    | Suicide attack | Attentat-suicide
    other             | Other | Autre
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_weapon_type',
      en: 'Weapon, as the source reports it',
      fr: 'Arme, telle que la source l’indique',
      unit: 'incidents',
      of: 'violation',
    },
    `
    aerial_bomb                    | Aerial bomb | Bombe aérienne
    barrel_bomb                    | Barrel bomb | Bombe-baril
    baton                          | Baton | Matraque
    beheading                      | Beheading | Décapitation
    burned_alive                   | Burned alive | Brûlé vif
    booby_trap                     | Booby trap | Piège
    biological_weapons             | Biological weapons | Armes biologiques
    chemical_weapons               | Chemical weapons | Armes chimiques
    dirty_atomic_weapons           | Radiological or atomic weapons | Armes radiologiques ou atomiques
    hanging                        | Hanging | Pendaison
    explosive_remnant_of_war_erw   | Explosive remnant of war | Reste explosif de guerre
    ied_command_wire_operated      | Improvised device, by command wire | Engin improvisé, à fil de commande
    ied_flying_ied                 | Improvised device, flying | Engin improvisé, volant
    ied_person_borne_ied           | Improvised device, carried by a person | Engin improvisé, porté par une personne
    ied_remote_controlled_ied      | Improvised device, by remote control | Engin improvisé, télécommandé
    ied_timer_operated_ied         | Improvised device, by timer | Engin improvisé, à minuterie
    ied_vehicle_borne_ied          | Improvised device, in a vehicle | Engin improvisé, dans un véhicule
    ied_grenade                    | Improvised grenade | Grenade improvisée
    landmine                       | Landmine | Mine terrestre
    light_weapons                  | Light weapons | Armes légères
    missile                        | Missile | Missile
    mortar_rocket                  | Mortar or rocket | Mortier ou roquette
    sharp_weapon                   | Sharp weapon | Arme blanche
    small_arm                      | Small arm | Arme de petit calibre
    submunition                    | Submunition | Sous-munition
    stoning                        | Stoning | Lapidation
    tear_gas                       | Tear gas | Gaz lacrymogène
    unmanned_aerial_vehicle        | Uncrewed aircraft | Aéronef sans équipage
    water_cannons                  | Water cannon | Canon à eau
    other                          | Other | Autre
    unknown                        | Unknown | Inconnu
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      list: 'mrm_killing_detail',
      en: 'More on a killing or maiming (yes, no, unknown)',
      fr: 'Précisions sur un meurtre ou une mutilation (oui, non, inconnu)',
      unit: 'incidents',
      of: 'violation',
    },
    `
    victim_targeted                         | The child was targeted | L’enfant était visé
    child_participating_in_hostilities      | The child took part in hostilities | L’enfant participait aux hostilités
    indiscriminate_nature                   | The attack was indiscriminate | L’attaque était indiscriminée
    cross_border                            | It crossed a border | Elle a franchi une frontière
    associated_violation                    | Another violation belongs to it | Une autre violation y est associée
    `,
  ),
];
