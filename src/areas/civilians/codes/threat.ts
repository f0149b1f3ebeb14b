/** Threats by others: who, why, how, with what outcome (domain.md 3.1; parameters after NATO para 16 and FFI, wording recalled). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, read } from '../../sources.ts';

const PARA16 = known('NATO policy for the protection of civilians (2016), para 16, and FFI; wording');
const head = { unit: 'threats', of: 'threat' } as const;

export const THREAT = [
  codeTable(
    { ...PARA16, ...head, list: 'threat_actor', en: 'Type of actor', fr: 'Type d’acteur' },
    `
    state_forces             | State forces | Forces étatiques
    state_backed_militia     | Militia backed by a State | Milice soutenue par un État
    organised_armed_group    | Organised armed group | Groupe armé organisé
    insurgent                | Insurgents | Insurgés
    ethnic/communal_militia  | Ethnic or communal militia | Milice ethnique ou communautaire
    criminal_gang            | Criminal gang | Bande criminelle
    mob_crowd                | Mob or crowd | Foule
    individuals              | Individuals | Individus
    foreign_forces           | Foreign forces | Forces étrangères
    unknown                  | Unknown | Inconnu
    `,
  ),
  codeTable(
    { ...PARA16, ...head, list: 'threat_rationale', en: 'Rationale', fr: 'Motivation' },
    `
    ideology/elimination   | Ideology or elimination | Idéologie ou élimination
    territorial_cleansing  | Cleansing of a territory | Nettoyage d’un territoire
    regime_control         | Control by a regime | Contrôle par un régime
    political_influence    | Political influence | Influence politique
    survival_of_group      | Survival of the group | Survie du groupe
    revenge                | Revenge | Vengeance
    profit/predation       | Profit or predation | Profit ou prédation
    communal_competition   | Competition between communities | Compétition entre communautés
    disorder               | Disorder | Désordre
    `,
  ),
  codeTable(
    { ...HOUSE, ...head, list: 'threat_tactic', en: 'Strategies and tactics', fr: 'Stratégies et tactiques' },
    `
    mass_killing                  | Mass killing | Massacre
    forced_displacement           | Forced displacement | Déplacement forcé
    siege/starvation              | Siege or starvation | Siège ou famine
    indiscriminate_attack         | Indiscriminate attack | Attaque indiscriminée
    suicide/IED                   | Suicide attack or improvised device | Attentat-suicide ou engin improvisé
    CRSV                          | Sexual violence | Violence sexuelle
    abduction                     | Abduction | Enlèvement
    looting                       | Looting | Pillage
    forced_recruitment            | Forced recruitment | Recrutement forcé
    threats/intimidation          | Threats or intimidation | Menaces ou intimidation
    detention/disappearance       | Detention or disappearance | Détention ou disparition
    destruction_of_property       | Destruction of property | Destruction de biens
    attack_on_cultural_property   | Attack on cultural property | Attaque contre des biens culturels
    denial_of_aid                 | Denial of aid | Refus d’aide
    disinformation                | Disinformation | Désinformation
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      ...head,
      list: 'threat_capability',
      en: 'Capabilities (0 to 4 each)',
      fr: 'Capacités (0 à 4 chacune)',
    },
    `
    manpower         | People | Effectifs
    weapons          | Weapons | Armes
    mobility         | Mobility | Mobilité
    C2               | Command and control | Commandement
    external_support | Support from outside | Soutien extérieur
    sustainment      | Supply | Ravitaillement
    `,
  ),
  codeTable(
    { ...HOUSE, ...head, list: 'threat_intent', en: 'Intent', fr: 'Intention' },
    `
    declared | Declared | Déclarée
    inferred | Inferred | Déduite
    unknown  | Unknown | Inconnue
    `,
  ),
  codeTable(
    {
      ...read('FFI 2016: eight scenarios of threats to civilians', '2016', '2016'),
      ...head,
      list: 'threat_scenario',
      en: 'Scenarios of threat to civilians',
      fr: 'Scénarios de menace contre les civils',
      attributes: ['order'],
    },
    `
    mob_violence          | Mob violence | Violence de foule | Crowds; few deaths, damage to property. What protects: presence, crowd control, police | Des foules ; peu de morts, des biens endommagés. Ce qui protège : présence, maîtrise des foules, police | 1
    post_conflict_revenge | Revenge after conflict | Vengeance après le conflit | Individuals or mobs, blow for blow; a minority flees. What protects: presence, escorts, guarded sites, rule of law | Individus ou foules, coup pour coup ; une minorité fuit. Ce qui protège : présence, escortes, sites gardés, État de droit | 2
    insurgency            | Insurgency | Insurrection | Civilians in crossfire, and targeted as collaborators. What protects: security for the population, less harm of our own | Civils pris entre deux feux ou visés comme collaborateurs. Ce qui protège : sécurité de la population, moins de dommages de notre part | 3
    predatory_violence    | Predatory violence | Violence prédatrice | Armed groups that live off people: plunder, sexual violence, abduction, flight. What protects: deny them freedom of action, guard harvest and market | Groupes armés vivant sur la population : pillage, violence sexuelle, enlèvement, fuite. Ce qui protège : les priver de liberté d’action, garder récolte et marché | 4
    communal_conflict     | Communal conflict | Conflit communautaire | Raids and reprisals between communities. What protects: separation, mediation, early warning | Raids et représailles entre communautés. Ce qui protège : séparation, médiation, alerte précoce | 5
    government_repression | Government repression | Répression gouvernementale | Arrests and killings of opponents by a State. What protects: access, pressure, monitoring | Arrestations et meurtres d’opposants par un État. Ce qui protège : accès, pression, suivi | 6
    ethnic_cleansing      | Ethnic cleansing | Nettoyage ethnique | Expulsion by terror; most leave. What protects: guard routes and sites, stop the perpetrator | Expulsion par la terreur ; la plupart partent. Ce qui protège : garder routes et sites, arrêter l’auteur | 7
    genocide              | Genocide | Génocide | A group is to be destroyed; most are killed. What protects: stop the perpetrator quickly | Un groupe doit être détruit ; la plupart sont tués. Ce qui protège : arrêter l’auteur vite | 8
    `,
  ),
  codeTable(
    {
      ...read('PKSOI protection of civilians guide', null, 'pksoi'),
      ...head,
      list: 'pksoi_risk',
      en: 'Risks to civilians (PKSOI)',
      fr: 'Risques pour les civils (PKSOI)',
    },
    `
    mass_atrocities           | Mass atrocities | Atrocités de masse
    armed_conflict            | Armed conflict | Conflit armé
    government_repression     | Government repression | Répression gouvernementale
    post_conflict_instability | Instability after conflict | Instabilité après le conflit
    communal_conflict         | Communal conflict | Conflit communautaire
    predatory_violence        | Predatory violence | Violence prédatrice
    mob_violence              | Mob violence | Violence de foule
    food_water                | Food and water | Nourriture et eau
    health                    | Health | Santé
    environment               | Environment | Environnement
    education                 | Education | Éducation
    economic                  | Economic | Économique
    property_disputes         | Property disputes | Litiges fonciers
    border_tension            | Border tension | Tension frontalière
    corruption                | Corruption | Corruption
    terrorism                 | Terrorism | Terrorisme
    `,
  ),
];
