/** Duties about sexual violence (domain.md 2.6; T-077). */
import { obligations } from '../registers.ts';

export const OBLIGATIONS = obligations(`
sexual-violence.all_operations  | read  | policy NATO_CRSV_2021 whole | Apply the policy in all operations, missions and activities | Appliquer la politique dans toutes les opérations, missions et activités
sexual-violence.prevent_act_stop | read | policy NATO_HS_PAGE L60 | Prevent, act and stop | Prévenir, agir et faire cesser
sexual-violence.analyse_risk    | read  | policy NATO_HS_PAGE L60 | Have the analytical tools to understand the level of risk | Disposer d’outils d’analyse pour comprendre le niveau de risque
sexual-violence.cooperate       | read  | policy NATO_HS_PAGE L60; policy SCR1960 whole | Cooperate with the United Nations and local actors | Coopérer avec les Nations Unies et les acteurs locaux
sexual-violence.survivor        | read  | policy SCR2467 whole; value MURAD_CODE whole | Put the survivor first: safety, confidentiality, respect, no discrimination | Mettre la personne survivante d’abord : sécurité, confidentialité, respect, non-discrimination
sexual-violence.own_personnel   | known | policy NATO_SEA_2019 whole | Zero tolerance for sexual exploitation and abuse by own personnel, on a line of its own | Tolérance zéro pour l’exploitation et les abus sexuels de notre personnel, par une voie à part
`);
