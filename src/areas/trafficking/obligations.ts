/** Duties about trafficking (domain.md 4.1, 4.2, 4.5; treaty texts read; T-077). */
import { obligations } from '../registers.ts';

export const OBLIGATIONS = obligations(`
trafficking.plan_risk          | read  | policy NATO_THB_2023 whole | Assess and mitigate the risk from the outset of planning | Évaluer et atténuer le risque dès le début de la planification
trafficking.report_refer       | read  | policy NATO_THB_2023 whole | Report, and refer with the host nation | Signaler, et orienter avec la nation hôte
trafficking.due_diligence      | read  | policy NATO_HS_PAGE L32 | Due diligence in supply chains | Devoir de diligence dans les chaînes d’approvisionnement
trafficking.zero_tolerance     | known | policy NATO_THB_2004 whole; policy NATO_THB_2023 whole | Zero tolerance for own personnel and contractors | Tolérance zéro pour notre personnel et nos contractants
trafficking.privacy            | read  | law PAL art. 6(1) | Protect the privacy and identity of victims | Protéger la vie privée et l’identité des victimes
trafficking.support            | read  | law PAL art. 6(3); law COE art. 12(1) | Housing, counselling, medical and material help | Hébergement, conseils, aide médicale et matérielle
trafficking.not_conditional    | read  | law COE art. 12(6) | Help is not conditional on being a witness | L’aide n’est pas conditionnée au témoignage
trafficking.recovery           | read  | law COE art. 13 | At least 30 days of recovery and reflection | Au moins 30 jours de rétablissement et de réflexion
trafficking.child_presumed     | read  | law COE art. 10(3) | Presume a child where age is uncertain | Présumer un enfant si l’âge est incertain
trafficking.child_identity     | read  | law COE art. 11(2) | The identity of a child is never made public | L’identité d’un enfant n’est jamais rendue publique
trafficking.originator         | read  | law PAL art. 10(3) | Honour restrictions that the sender puts on information | Respecter les restrictions que l’émetteur met sur l’information
trafficking.non_punishment     | known | law COE art. 26 | No punishment for what victims were compelled to do | Pas de sanction pour ce que les victimes ont été contraintes de faire
`);
