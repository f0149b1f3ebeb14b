/** Types of object of the area, each in a category of domain.md 3.4. Safe houses, survivor shelters and informants' homes are in no list (R-PL-04). */
import { both } from '../rule-said.ts';
import { objectTypes } from '../object-types.ts';

export const MEDICAL = 'medical_civil_or_military';
export const DISPLACEMENT = 'refugee_idp_camp';

export const OBJECT_TYPES = objectTypes(
  'civilian_object_type',
  both('Types of civilian object', 'Types de biens civils'),
  `
hospital             | ${MEDICAL} | object | Hospital | Hôpital | A hospital | Un hôpital
health_centre        | ${MEDICAL} | object | Health centre | Centre de santé | A health centre | Un centre de santé
health_post          | ${MEDICAL} | object | Health post | Poste de santé | A small place of first care | Un petit lieu de premiers soins
health_facility      | ${MEDICAL} | object | Health facility | Structure de santé | A place of care whose kind the source does not say | Un lieu de soins dont la source ne dit pas le type
ambulance_post       | ${MEDICAL} | object | Ambulance post | Poste d’ambulances | Where ambulances stand and leave from | D’où partent les ambulances
medical_store        | ${MEDICAL} | object | Medical store | Dépôt médical | A store of medicines, blood or medical supplies | Un dépôt de médicaments, de sang ou de matériel médical
health_service       | ${MEDICAL} | service | Health service on the move | Service de santé mobile | A mobile clinic or a vaccination round | Une clinique mobile ou une campagne de vaccination
displacement_site    | ${DISPLACEMENT} | person_group | Displacement site | Site de déplacement | A place where displaced people, refugees or returnees live | Un lieu où vivent des personnes déplacées, réfugiées ou retournées
collective_shelter   | ${DISPLACEMENT} | person_group | Place of shelter | Lieu d’abri | A place where people gather for shelter in danger; never one that must stay hidden | Un lieu où des gens s’abritent en cas de danger ; jamais un lieu qui doit rester caché
water_point          | public_utilities | object | Water point | Point d’eau | A well, pump, spring or tap | Un puits, une pompe, une source ou un robinet
water_works          | public_utilities | object | Water works | Installation d’eau | Pumping, treatment or storage of drinking water | Pompage, traitement ou stockage d’eau potable
water_service        | public_utilities | service | Emergency water supply | Approvisionnement d’urgence en eau | Water brought by truck or boat | Eau livrée par camion ou bateau
irrigation_works     | food_production_storage | object | Irrigation works | Ouvrage d’irrigation | Canals and pumps that water crops | Canaux et pompes qui arrosent les cultures
power_works          | public_utilities | object | Power works | Installation électrique | Generation, lines and substations | Production, lignes et postes électriques
heating_works        | public_utilities | object | Heating and gas works | Installation de chauffage ou de gaz | Supply of heat or gas to homes | Fourniture de chaleur ou de gaz aux foyers
dam                  | dams_dykes | object | Dam | Barrage | A dam that holds back water | Un barrage qui retient l’eau
dyke                 | dams_dykes | object | Dyke | Digue | A dyke that keeps water from land | Une digue qui protège de l’eau
nuclear_power_station | dangerous_forces_environment_hazard | object | Nuclear power station | Centrale nucléaire | A nuclear electrical generating station | Une centrale nucléaire de production d’électricité
hazardous_site       | dangerous_forces_environment_hazard | object | Hazardous site | Site dangereux | Chemicals, fuel, oil or waste that could spread | Produits chimiques, carburant, pétrole ou déchets qui pourraient se répandre
food_store           | food_production_storage | object | Food store | Dépôt de nourriture | A store, mill or bakery | Un dépôt, un moulin ou une boulangerie
farmland             | food_production_storage | object | Fields and livestock | Champs et bétail | Crops, grazing land, livestock | Cultures, pâturages, bétail
market               | civilian_meeting_place | object | Market | Marché | A market place | Une place de marché
meeting_place        | civilian_meeting_place | object | Meeting place | Lieu de rassemblement | Where people gather: station, hall, playing field | Où les gens se rassemblent : gare, salle, terrain
dwellings            | civilian_housing | object | Homes | Habitations | Homes of civilians | Habitations de civils
care_home            | civilian_housing | person_group | Home for people who need care | Établissement de soins et d’accueil | Older people, people with disabilities, people in psychiatric care | Personnes âgées, handicapées ou en soins psychiatriques
civil_defence_post   | police_banking_civil_admin | object | Civil defence post | Poste de protection civile | Fire, rescue and warning services, their buildings and shelters | Pompiers, secours et alerte, leurs bâtiments et abris
public_office        | police_banking_civil_admin | object | Public office | Service public | Administration, court, bank, post | Administration, tribunal, banque, poste
police_station       | police_banking_civil_admin | object | Police station | Poste de police | Civilian police | Police civile
aid_facility         | igo_ngo_facility | object | Aid facility | Site humanitaire | Office, store or base of an aid organisation | Bureau, dépôt ou base d’une organisation humanitaire
aid_movement         | igo_ngo_facility | service | Notified aid movement | Mouvement humanitaire notifié | A movement that an aid organisation has notified | Un mouvement notifié par une organisation humanitaire
distribution_point   | igo_ngo_facility | service | Distribution point | Point de distribution | Where aid is handed out | Où l’aide est distribuée
diplomatic_mission   | diplomatic_foreign_mission | object | Diplomatic mission | Mission diplomatique | Embassy, consulate or residence | Ambassade, consulat ou résidence
detention_place      | pow_detention | person_group | Place of detention | Lieu de détention | Prison, camp or cells where people are held | Prison, camp ou cellules où des personnes sont détenues
cemetery             | religious_cultural_historic | object | Cemetery | Cimetière | A place where the dead are buried | Un lieu où sont enterrés les morts
grave_site           | other | object | Grave site | Site de sépulture | Graves outside a cemetery, marked or not | Tombes hors d’un cimetière, marquées ou non
other_site           | other | object | Other protected site | Autre site protégé | On a protective list, without a category of its own | Sur une liste de protection, sans catégorie propre
`,
);
