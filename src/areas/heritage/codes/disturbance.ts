/** What disturbs or threatens a site, why and how (domain.md 5.3). Of the 69 causes the subset that matters in conflict: the list stays open. */
import { codeTable } from '../../code-table.ts';
import { EAMENA } from '../../sources.ts';

const of = { ...EAMENA, unit: 'disturbances', of: 'object' } as const;

export const DISTURBANCE = [
  codeTable(
    {
      ...of,
      list: 'site_disturbance_category',
      en: 'Category of disturbance or threat',
      fr: 'Catégorie de perturbation ou de menace',
    },
    `
    agricultural_pastoral      | Agricultural or pastoral | Agricole ou pastorale
    archaeological             | Archaeological | Archéologique
    building_development       | Building and development | Construction et aménagement
    defensive                  | Defensive | Défensive
    domestic                   | Domestic | Domestique
    funerary                   | Funerary | Funéraire
    hunting_fishing            | Hunting or fishing | Chasse ou pêche
    hydraulic                  | Hydraulic | Hydraulique
    industrial                 | Industrial | Industrielle
    infrastructure             | Infrastructure | Infrastructure
    looting_illegal_activities | Looting and illegal activities | Pillage et activités illégales
    management_institutional   | Management | Gestion
    maritime                   | Maritime | Maritime
    military_armed_conflict    | Military, armed conflict | Militaire, conflit armé
    natural                    | Natural | Naturelle
    public_institutional       | Public or institutional | Publique ou institutionnelle
    religious_activities       | Religious activities | Activités religieuses
    social_cultural_uses       | Social and cultural uses | Usages sociaux et culturels
    status_display             | Status and display | Prestige
    tourism                    | Tourism | Tourisme
    trade                      | Trade | Commerce
    utilities                  | Utilities | Réseaux
    vandalism                  | Vandalism | Vandalisme
    unknown                    | Unknown | Inconnue
    na                         | Not applicable | Sans objet
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'site_disturbance_cause',
      en: 'Cause of disturbance (subset)',
      fr: 'Cause de perturbation (sous-ensemble)',
    },
    `
    explosion_heavy_weaponry    | Explosion, heavy weapons | Explosion, armes lourdes
    gunfire_light_weaponry      | Gunfire, light weapons | Tirs, armes légères
    landmines                   | Landmines | Mines
    fire                        | Fire | Incendie
    demolition_destruction      | Demolition | Démolition
    breaking_smashing           | Breaking, smashing | Bris
    clearance_bulldozing        | Clearance, bulldozing | Déblaiement au bulldozer
    excavation_hand             | Digging by hand | Creusement à la main
    excavation_machinery        | Digging by machine | Creusement à la machine
    theft_unauthorised_removal  | Theft, removal without authority | Vol, enlèvement non autorisé
    structural_robbing          | Stones and parts taken | Récupération de matériaux
    tunneling                   | Tunnels | Tunnels
    occupation_continued_use    | Occupation, continued use | Occupation, usage continu
    graffiti                    | Graffiti | Graffitis
    dumping                     | Dumping | Décharge
    stationary_vehicle          | Parked vehicles | Véhicules stationnés
    road_track                  | Road or track | Route ou piste
    construction                | Construction | Construction
    flooding                    | Flooding | Inondation
    lack_of_maintenance         | Lack of maintenance | Manque d’entretien
    unknown                     | Unknown | Inconnue
    `,
  ),
  codeTable(
    { ...of, list: 'site_disturbance_effect', en: 'Effect of disturbance', fr: 'Effet d’une perturbation' },
    `
    access_restriction                      | Access restricted | Accès restreint
    alteration_of_terrain                   | Terrain altered | Terrain modifié
    artefact_displacement                   | Artefacts displaced | Objets déplacés
    burning                                 | Burning | Brûlure
    chemical_leaching                       | Chemical leaching | Lixiviation chimique
    collapse_structural_damage              | Collapse, structural damage | Effondrement, dommage structurel
    compacting                              | Compacting | Tassement
    covered                                 | Covered | Recouvrement
    cracked_broken_missing                  | Cracked, broken, missing | Fissuré, brisé, manquant
    earth_displacement                      | Earth displaced | Terre déplacée
    erosion                                 | Erosion | Érosion
    lack_of_adhesion                        | Lack of adhesion | Perte d’adhérence
    lack_of_cohesion                        | Lack of cohesion | Perte de cohésion
    loss_of_intangible_heritage             | Loss of living heritage | Perte de patrimoine immatériel
    loss_removal_archaeological_material    | Archaeological material lost or removed | Matériel archéologique perdu ou enlevé
    relocation_of_features                  | Features relocated | Éléments déplacés
    structural_alteration                   | Structure altered | Structure modifiée
    surface_loss                            | Loss of surface | Perte de surface
    visual_impact                           | Visual impact | Impact visuel
    water_damage                            | Water damage | Dégât des eaux
    na                                      | Not applicable | Sans objet
    unknown                                 | Unknown | Inconnu
    `,
  ),
];
