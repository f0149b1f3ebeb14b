/** Duties towards civilians (domain.md 3.1, 3.4; API read; T-077). */
import { obligations } from '../registers.ts';

export const OBLIGATIONS = obligations(`
civilians.baseline        | read  | policy NATO_POC_2016 whole | Protection of civilians from the outset of an operation | Protection des civils dès le début d’une opération
civilians.own_harm        | read  | policy NATO_POC_2016 para 15 | Avoid, minimise and mitigate harm of own action | Éviter, réduire et atténuer les dommages de notre action
civilians.others_harm     | read  | policy NATO_POC_2016 para 16 | Identify threats by others: who, why, how, with what outcome | Identifier les menaces d’autrui : qui, pourquoi, comment, avec quel effet
civilians.doubt_person    | read  | law API art. 50(1); law ICRC_CUSTOM rule 6 | In doubt, a person is a civilian | En cas de doute, une personne est civile
civilians.doubt_object    | read  | law API art. 52(3); law ICRC_CUSTOM rule 10 | In doubt, a place of worship, a house or a school is civilian | En cas de doute, lieu de culte, habitation ou école sont civils
civilians.indiscriminate  | read  | law API art. 51(4), 51(5) | No indiscriminate attack | Pas d’attaque sans discrimination
civilians.survival        | read  | law API art. 54; law ICRC_CUSTOM rule 54; policy SCR2417 whole; policy SCR2573 whole | Spare what is indispensable to survival | Épargner ce qui est indispensable à la survie
civilians.dams            | read  | law API art. 56; law APII art. 15; law ICRC_CUSTOM rule 42 | Spare dams, dykes and nuclear power stations | Épargner barrages, digues et centrales nucléaires
civilians.precautions     | read  | law API art. 57 | Verify, choose the least danger, warn, suspend | Vérifier, choisir le moindre danger, avertir, suspendre
civilians.own_siting      | read  | law API art. 58 | Keep own military objects away from civilians | Tenir nos objets militaires loin des civils
civilians.medical         | known | law GC I 19, IV 18; law API arts. 12 to 21; policy SCR2286 whole | Respect and protect medical care | Respecter et protéger les soins médicaux
civilians.explosive       | known | policy EWIPA whole | Restrain explosive weapons in populated areas | Restreindre les armes explosives en zones peuplées
civilians.environment     | read  | law API art. 55; law ICRC_CUSTOM rule 43 | Care for the natural environment | Protéger l’environnement naturel
civilians.relief          | known | law API arts. 70, 71; law APII art. 18; law ICRC_CUSTOM rules 55, 56; policy OCHA_HNS whole | Let relief pass, and respect those who bring it | Laisser passer les secours et respecter ceux qui les apportent
civilians.missing         | known | law API arts. 33, 34; law ICRC_CUSTOM rules 112 to 117; policy SCR2474 whole | Respect the dead and their graves, and account for the missing | Respecter les morts et leurs sépultures, et rechercher les disparus
civilians.displacement    | known | law GC IV 49; law APII art. 17; law ICRC_CUSTOM rule 129 | Move nobody except for their security or imperative military reasons | Ne déplacer personne sauf pour sa sécurité ou des raisons militaires impératives
civilians.detention       | known | law GC common art. 3; law APII art. 5; law ICRC_CUSTOM rules 118 to 126 | Treat with humanity whoever is held | Traiter avec humanité toute personne détenue
civilians.civil_defence   | known | law API arts. 61 to 65; law GC IV 63 | Respect civil defence | Respecter la protection civile
civilians.institutions    | read  | policy NATO_HS_PAGE L83 | Support local institutions for a safe and secure environment | Appuyer les institutions locales pour un environnement sûr
`);
