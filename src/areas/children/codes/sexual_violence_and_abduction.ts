/** Sexual violence against children, abduction and how freedom was regained (domain.md 1.5). What it meant for the child is never asked. */
import { codeTable } from '../../code-table.ts';
import { PRIMERO } from '../../sources.ts';

const violation = { ...PRIMERO, unit: 'children', of: 'violation' } as const;

export const SEXUAL_VIOLENCE_AND_ABDUCTION = [
  codeTable(
    {
      ...violation,
      list: 'mrm_sexual_violence_form',
      en: 'Form of sexual violence against a child',
      fr: 'Forme de violence sexuelle contre un enfant',
    },
    `
    rape                               | Rape | Viol
    gang_rape                          | Gang rape | Viol collectif
    sexual_assault                     | Sexual assault | Agression sexuelle
    sexual_slavery_and_or_trafficking  | Sexual slavery or trafficking | Esclavage sexuel ou traite
    enforced_prostitution              | Enforced prostitution | Prostitution forcée
    enforced_sterilization             | Enforced sterilisation | Stérilisation forcée
    forced_pregnancy                   | Forced pregnancy | Grossesse forcée
    forced_abortion                    | Forced abortion | Avortement forcé
    forced_marriage                    | Forced marriage | Mariage forcé
    sexual_mutilation                  | Sexual mutilation | Mutilation sexuelle
    `,
  ),
  codeTable(
    { ...violation, list: 'mrm_abduction_purpose', en: 'Purpose of an abduction', fr: 'But d’un enlèvement' },
    `
    extortion                          | Extortion | Extorsion
    forced_marriage                    | Forced marriage | Mariage forcé
    indoctrination                     | Indoctrination | Endoctrinement
    intimidation                       | Intimidation | Intimidation
    killing_maiming                    | Killing or maiming | Meurtre ou mutilation
    punishment                         | Punishment | Punition
    recruitment_and_use                | Recruitment or use | Recrutement ou utilisation
    rape_and_or_other_sexual_violence  | Rape or other sexual violence | Viol ou autre violence sexuelle
    forced_labour                      | Forced labour | Travail forcé
    sale_of_children                   | Sale of children | Vente d’enfants
    trafficking_of_children            | Trafficking of children | Traite d’enfants
    enslavement                        | Enslavement | Réduction en esclavage
    unknown                            | Unknown | Inconnu
    other                              | Other | Autre
    `,
  ),
  codeTable(
    {
      ...violation,
      list: 'mrm_freedom_regained',
      en: 'How an abducted child regained freedom',
      fr: 'Comment un enfant enlevé a retrouvé la liberté',
    },
    `
    release_by_abductors                  | Released by the abductors | Libéré par les ravisseurs
    payment_of_ransom                     | Ransom paid | Paiement d’une rançon
    escape                                | Escape | Évasion
    military_or_law_enforcement_operation | Operation of forces or police | Opération militaire ou de police
    dissolution                           | The group was dissolved | Dissolution du groupe
    formal_handover_process               | Formal handover | Remise formelle
    other                                 | Other | Autre
    `,
  ),
];
