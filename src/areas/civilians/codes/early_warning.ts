/** Risk factors of atrocity crimes, alerts and what became of them, phases (domain.md 3.1, 8.1). */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known } from '../../sources.ts';

export const EARLY_WARNING = [
  codeTable(
    {
      ...known('United Nations framework of analysis for atrocity crimes 2014; wording'),
      list: 'atrocity_risk_factor',
      en: 'Risk factors of atrocity crimes',
      fr: 'Facteurs de risque d’atrocités',
      unit: 'indicators',
      of: 'risk',
      attributes: ['crime'],
    },
    `
    rf1_armed_conflict_or_instability                | Armed conflict or other instability | Conflit armé ou autre instabilité | | | common
    rf2_record_of_serious_violations                 | Record of serious violations | Antécédents de violations graves | | | common
    rf3_weak_state_structures                        | Weakness of State structures | Faiblesse des structures de l’État | | | common
    rf4_motives_or_incentives                        | Motives or incentives | Motifs ou incitations | | | common
    rf5_capacity_to_commit                           | Capacity to commit the crimes | Capacité de commettre les crimes | | | common
    rf6_absence_of_mitigating_factors                | Absence of mitigating factors | Absence de facteurs d’atténuation | | | common
    rf7_enabling_circumstances_preparatory_action    | Enabling circumstances or preparatory action | Circonstances propices ou préparatifs | | | common
    rf8_triggering_factors                           | Triggering factors | Facteurs déclencheurs | | | common
    rf9_intergroup_tension_discrimination            | Tension between groups or discrimination | Tension entre groupes ou discrimination | | | genocide
    rf10_signs_of_intent_to_destroy_group            | Signs of intent to destroy a group | Signes d’intention de détruire un groupe | | | genocide
    rf11_signs_widespread_or_systematic_attack       | Signs of a widespread or systematic attack | Signes d’attaque généralisée ou systématique | | | crimes_against_humanity
    rf12_signs_of_plan_or_policy                     | Signs of a plan or policy | Signes d’un plan ou d’une politique | | | crimes_against_humanity
    rf13_serious_threats_to_ihl_protected            | Serious threats to those protected by humanitarian law | Menaces graves contre les personnes protégées par le droit humanitaire | | | war_crimes
    rf14_serious_threats_to_humanitarian_or_peacekeeping | Serious threats to humanitarian or peacekeeping work | Menaces graves contre l’action humanitaire ou de maintien de la paix | | | war_crimes
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'alert_state',
      en: 'State of an alert',
      fr: 'État d’une alerte',
      unit: 'alerts',
      of: 'alert',
    },
    `
    signal           | Signal | Signal
    alert            | Alert, open | Alerte, ouverte
    validated        | Validated | Validée
    not_validated    | Not validated | Non validée
    response_decided | Response decided | Réponse décidée | Who, what, when | Qui, quoi, quand
    responded        | Responded | Réponse donnée
    not_responded    | Not responded | Sans réponse | With the reason | Avec la raison
    outcome_recorded | Outcome recorded | Résultat enregistré
    closed           | Closed | Close
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'oma_phase',
      en: 'Phase of an operation, mission or activity',
      fr: 'Phase d’une opération, mission ou activité',
      unit: 'operations',
      of: 'operation',
    },
    `
    prevention | Prevention | Prévention
    planning   | Planning | Planification
    deployment | Deployment | Déploiement
    execution  | Execution | Exécution
    transition | Transition | Transition
    closed     | Closed | Close
    `,
  ),
  codeTable(
    {
      ...known('United Nations policy on the protection of civilians'),
      list: 'un_poc_tier',
      en: 'Tiers of action (United Nations)',
      fr: 'Niveaux d’action (Nations Unies)',
      unit: 'tasks',
      of: 'task',
    },
    `
    I   | Dialogue and engagement | Dialogue et engagement
    II  | Physical protection | Protection physique
    III | Protective environment | Environnement protecteur
    `,
  ),
  codeTable(
    {
      ...known('United Nations policy on the protection of civilians'),
      list: 'un_poc_phase',
      en: 'Phases of action (United Nations)',
      fr: 'Phases d’action (Nations Unies)',
      unit: 'tasks',
      of: 'task',
    },
    `
    prevention    | Prevention | Prévention
    pre-emption   | Pre-emption | Préemption
    response      | Response | Réponse
    consolidation | Consolidation | Consolidation
    `,
  ),
];
