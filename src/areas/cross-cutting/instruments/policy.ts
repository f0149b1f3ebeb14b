/** Policies and declarations; what is superseded stays and points to what took its place (T-012, T-052). */
import { instruments } from '../../registers.ts';

export const POLICY_INSTRUMENTS = instruments(`
NATO_HS_PAGE         | page   | NATO | | 2024-08-30 | | read | NATO topic page "Human security" | Page de l’OTAN « La sécurité humaine »
NATO_HS_2022         | policy | NATO | 2022-10-14 | | | read | Human Security: Approach and Guiding Principles | Sécurité humaine : approche et principes directeurs
NATO_THB_2004        | policy | NATO | 2004 | | NATO_THB_2023 | known | NATO policy on combating trafficking in human beings (2004) | Politique de l’OTAN de lutte contre la traite des êtres humains (2004)
NATO_THB_2023        | policy | NATO | 2023 | | | read | NATO policy on combating trafficking in human beings (2023) | Politique de l’OTAN de lutte contre la traite des êtres humains (2023)
NATO_CAAC_2015       | policy | NATO | 2015 | | NATO_CAAC_2023 | known | Children and armed conflict: the way forward (2015) | Enfants et conflits armés : la voie à suivre (2015)
NATO_CAAC_2023       | policy | NATO | 2023 | | | read | NATO policy on children and armed conflict (2023) | Politique de l’OTAN sur les enfants et les conflits armés (2023)
NATO_CRSV_2021       | policy | NATO | 2021 | | | read | NATO policy on conflict-related sexual violence (2021) | Politique de l’OTAN sur la violence sexuelle liée aux conflits (2021)
NATO_CRSV_GUIDE_2015 | policy | NATO | 2015 | | NATO_CRSV_GUIDE_2022 | known | Military guidelines on sexual and gender-based violence (2015) | Directives militaires sur la violence sexuelle et fondée sur le genre (2015)
NATO_CRSV_GUIDE_2022 | policy | NATO | 2022 | | | read | Military guidelines on conflict-related sexual violence (2022) | Directives militaires sur la violence sexuelle liée aux conflits (2022)
NATO_POC_2016        | policy | NATO | 2016 | | | read | NATO policy for the protection of civilians (2016) | Politique de l’OTAN pour la protection des civils (2016)
NATO_POC_CONCEPT     | policy | NATO | 2018 | | | known | NATO military concept for the protection of civilians (2018) | Concept militaire de l’OTAN pour la protection des civils (2018)
NATO_WPS_EAPC        | policy | NATO and EAPC | | | NATO_WPS_2024 | known | NATO and EAPC policy on women, peace and security | Politique OTAN et CPEA sur les femmes, la paix et la sécurité
NATO_WPS_2024        | policy | NATO | 2024-07-10 | | | read | NATO policy on women, peace and security (2024) | Politique de l’OTAN sur les femmes, la paix et la sécurité (2024)
NATO_SEA_2019        | policy | NATO | 2019 | | | known | NATO policy on sexual exploitation and abuse (2019) | Politique de l’OTAN sur l’exploitation et les abus sexuels (2019)
BISC_086_005         | policy | NATO strategic commands | 2019-04 | | | known | Bi-SCD 086-005: cultural property protection | Bi-SCD 086-005 : protection des biens culturels
BISC_040_001         | policy | NATO strategic commands | | | | known | Bi-SCD 040-001: gender perspective | Bi-SCD 040-001 : perspective de genre
BISC_075_003         | policy | NATO strategic commands | 2023-09-01 | | | known | Bi-SCD 075-003: collective training and exercises | Bi-SCD 075-003 : entraînement collectif et exercices
CHMR_AP              | policy | United States Department of Defense | 2022-08-25 | | | read | Civilian harm mitigation and response action plan | Plan d’action d’atténuation des dommages aux civils et de réponse
DODI_3000_17         | policy | United States Department of Defense | 2023-12-21 | | | read | DoD Instruction 3000.17 | Instruction 3000.17 du département de la Défense
FAR_52_222_50        | policy | United States | | | | read | FAR 52.222-50: combating trafficking in persons | FAR 52.222-50 : lutte contre la traite des personnes
UK_PPN_02_23         | policy | United Kingdom | | | UK_PPN_009 | known | PPN 02/23: modern slavery in supply chains | PPN 02/23 : esclavage moderne dans les chaînes d’approvisionnement
UK_PPN_009           | policy | United Kingdom | 2025-02-17 | | | read | PPN 009: modern slavery in supply chains | PPN 009 : esclavage moderne dans les chaînes d’approvisionnement
SAFE_SCHOOLS         | declaration | Endorsing States | 2015-05 | | | known | Safe Schools Declaration and Guidelines | Déclaration et Lignes directrices sur la sécurité dans les écoles
VANCOUVER            | declaration | Endorsing States | 2017-11 | | | known | Vancouver Principles on child soldiers in peacekeeping | Principes de Vancouver sur les enfants soldats et le maintien de la paix
EWIPA                | declaration | Endorsing States | 2022-11-18 | | | known | Political declaration on explosive weapons in populated areas | Déclaration politique sur les armes explosives en zones peuplées
PARIS_PRINCIPLES     | declaration | Endorsing States | 2007-02 | | | known | Paris Principles on children associated with armed forces or groups | Principes de Paris sur les enfants associés aux forces ou groupes armés
`);
