/** Recruitment and use: why, in which role, how it ended (domain.md 1.5). */
import { codeTable } from '../../code-table.ts';
import { PRIMERO } from '../../sources.ts';

const violation = { ...PRIMERO, unit: 'children', of: 'violation' } as const;

export const RECRUITMENT = [
  codeTable(
    {
      ...violation,
      list: 'mrm_recruitment_factor',
      en: 'Why a child was recruited',
      fr: 'Pourquoi un enfant a été recruté',
    },
    `
    abduction                 | Abduction | Enlèvement
    conscription              | Conscription | Conscription
    family_community_pressure | Pressure of family or community | Pression de la famille ou de la communauté
    family_problems_abuse     | Trouble or abuse in the family | Problèmes ou maltraitance en famille
    financial_reasons         | Money | Raisons financières
    idealism                  | Ideals | Idéaux
    intimidation              | Intimidation | Intimidation
    lack_of_basic_services    | Lack of basic services | Manque de services de base
    security_concerns         | Fear for safety | Crainte pour sa sécurité
    to_join_follow_friends    | To follow friends | Pour suivre des amis
    to_seek_revenge           | To seek revenge | Pour se venger
    unknown                   | Unknown | Inconnu
    other                     | Other | Autre
    `,
  ),
  codeTable(
    {
      ...violation,
      list: 'mrm_recruitment_role',
      en: 'Role in which a child was used',
      fr: 'Rôle dans lequel un enfant a été utilisé',
    },
    `
    combatant     | Combatant | Combattant | Takes part in the fighting or in what serves it | Prend part aux combats ou à ce qui les sert
    non_combatant | Not a combatant | Non combattant | Used otherwise; recruitment all the same | Utilisé autrement ; c’est aussi du recrutement
    unknown       | Unknown | Inconnu
    `,
  ),
  codeTable(
    {
      ...violation,
      list: 'mrm_combatant_role',
      en: 'Role of a child used as a combatant',
      fr: 'Rôle d’un enfant utilisé comme combattant',
    },
    `
    fighter          | Fighter | Combattant
    laying_mines     | Laying mines | Pose de mines
    intelligence_spy | Spy or informant | Espion ou informateur
    other            | Other | Autre
    `,
  ),
  codeTable(
    {
      ...violation,
      list: 'mrm_non_combatant_role',
      en: 'Role of a child used otherwise',
      fr: 'Rôle d’un enfant utilisé autrement',
    },
    `
    cook            | Cook | Cuisinier
    human_shield    | Human shield | Bouclier humain
    porter          | Porter | Porteur
    sexual_purposes | For sexual purposes | À des fins sexuelles
    other           | Other | Autre
    `,
  ),
  codeTable(
    {
      ...violation,
      list: 'mrm_recruitment_detail',
      en: 'More on a recruitment (yes, no, unknown)',
      fr: 'Précisions sur un recrutement (oui, non, inconnu)',
    },
    `
    re_recruited      | Recruited again | Recruté à nouveau
    given_weapon      | Given a weapon | A reçu une arme
    military_training | Given military training | A reçu une formation militaire
    `,
  ),
  codeTable(
    {
      ...violation,
      list: 'mrm_how_left',
      en: 'How a child left the force or group',
      fr: 'Comment un enfant a quitté la force ou le groupe',
    },
    `
    captured                         | Captured | Capturé
    surrendered                      | Surrendered | S’est rendu
    community_family_brokered        | Brokered by community or family | Par la médiation de la communauté ou de la famille
    dissolution                      | The group was dissolved | Dissolution du groupe
    informal_release                 | Let go informally | Libération informelle
    formal_release_demobilisation    | Formally released or demobilised | Libération formelle ou démobilisation
    `,
  ),
];
