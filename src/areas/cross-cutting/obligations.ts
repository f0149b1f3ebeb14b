/** What the human security approach obliges to, in every area (domain.md 6.0, 3.1; T-077). The platform cites; the legal frame says as what it holds. */
import { obligations } from '../registers.ts';

export const OBLIGATIONS = obligations(`
approach.all_stages       | read  | policy NATO_HS_2022 whole | Consider the safety and security of populations at all stages and levels | Tenir compte de la sûreté et de la sécurité des populations à toutes les étapes et à tous les niveaux
approach.people_centred   | read  | policy NATO_HS_PAGE L11; value NATO_HS_2022 whole | Be people-centred and integrate gender perspectives | Être axé sur les personnes et intégrer la perspective de genre
approach.differentiated   | read  | policy NATO_HS_PAGE L11 | Know the differentiated impacts on women, men, girls, boys, and those in vulnerable situations | Connaître les effets différenciés sur les femmes, hommes, filles, garçons et personnes vulnérables
approach.do_no_harm       | known | value NATO_HS_2022 whole | Do no harm | Ne pas nuire
approach.wps              | read  | policy NATO_WPS_2024 whole; policy SCR1325 whole | Women, peace and security in all tasks | Femmes, paix et sécurité dans toutes les tâches
`);
