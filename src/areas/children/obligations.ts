/** Duties towards children (domain.md 1; T-077). */
import { obligations } from '../registers.ts';

export const OBLIGATIONS = obligations(`
children.report            | read  | policy NATO_CAAC_2023 whole; policy SCR1612 whole | Recognise, monitor and report grave violations up the chain, in time | Reconnaître, suivre et signaler les violations graves par la voie hiérarchique, à temps
children.training          | read  | policy NATO_HS_PAGE L50 | Train deployed troops and partners to recognise, monitor and report | Former les troupes déployées et les partenaires à reconnaître, suivre et signaler
children.focal_point       | read  | policy NATO_HS_PAGE L42 | Appoint focal points who keep a dialogue with the United Nations | Nommer des points de contact en dialogue avec les Nations Unies
children.benefit_of_doubt  | read  | law COE art. 10(3); value PARIS_PRINCIPLES whole | Treat a person whose age is in doubt as a child | Traiter comme un enfant la personne dont l’âge est incertain
children.handover          | known | value PARIS_PRINCIPLES whole; policy VANCOUVER whole | Hand a child met or captured to civilian child protection, within the agreed time | Remettre l’enfant rencontré ou capturé à la protection civile de l’enfance, dans le délai convenu
children.no_recruitment    | known | law API art. 77(2); law APII art. 4(3)(c); law ICRC_CUSTOM rules 136, 137; law OPAC arts. 1, 2, 4; policy VANCOUVER whole | Recruit and use no children, and prevent that others do | Ne recruter ni utiliser d’enfants, et empêcher que d’autres le fassent
children.schools           | known | policy SAFE_SCHOOLS whole; policy SCR2143 whole; policy SCR2601 whole | Do not use schools for military purposes | Ne pas utiliser d’écoles à des fins militaires
`);
