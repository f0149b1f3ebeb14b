/** Treaties, custom and resolutions (domain.md 1.1, 3.4, 4, 5.1, 6.4, 8.5a). Read: its text, or an official page on it. */
import { instruments } from '../../registers.ts';

const LAW = `
GC          | treaty | Diplomatic Conference of Geneva | 1949-08-12 | | | known | Geneva Conventions of 1949 | Conventions de Genève de 1949
API         | treaty | Diplomatic Conference of Geneva | 1977-06-08 | | | read | Additional Protocol I of 1977 | Protocole additionnel I de 1977
APII        | treaty | Diplomatic Conference of Geneva | 1977-06-08 | | | known | Additional Protocol II of 1977 | Protocole additionnel II de 1977
H54         | treaty | UNESCO | 1954-05-14 | | | read | Hague Convention of 1954 for the protection of cultural property | Convention de La Haye de 1954 pour la protection des biens culturels
P54         | treaty | UNESCO | 1954-05-14 | | | read | First Protocol of 1954 to the Hague Convention | Premier Protocole de 1954 à la Convention de La Haye
P99         | treaty | UNESCO | 1999-03-26 | | | read | Second Protocol of 1999 to the Hague Convention | Deuxième Protocole de 1999 à la Convention de La Haye
UNESCO1970  | treaty | UNESCO | 1970-11-14 | | | known | UNESCO Convention of 1970 against illicit trade in cultural property | Convention de l’UNESCO de 1970 contre le trafic illicite de biens culturels
WHC         | treaty | UNESCO | 1972-11-16 | | | known | World Heritage Convention of 1972 | Convention du patrimoine mondial de 1972
CRC         | treaty | United Nations General Assembly | 1989-11-20 | | | known | Convention on the Rights of the Child | Convention relative aux droits de l’enfant
OPAC        | treaty | United Nations General Assembly | 2000-05-25 | | | known | Optional Protocol on the involvement of children in armed conflict | Protocole facultatif concernant l’implication d’enfants dans les conflits armés
CRPD        | treaty | United Nations General Assembly | 2006-12-13 | | | known | Convention on the Rights of Persons with Disabilities | Convention relative aux droits des personnes handicapées
VCDR        | treaty | United Nations Conference of Vienna | 1961-04-18 | | | known | Vienna Convention on Diplomatic Relations | Convention de Vienne sur les relations diplomatiques
PAL         | treaty | United Nations General Assembly | 2000-11-15 | | | read | Protocol on Trafficking in Persons (Palermo Protocol) | Protocole sur la traite des personnes (Protocole de Palerme)
COE         | treaty | Council of Europe | 2005-05-16 | | | read | Council of Europe Convention on Action against Trafficking in Human Beings | Convention du Conseil de l’Europe sur la lutte contre la traite des êtres humains
ICRC_CUSTOM | custom | International Committee of the Red Cross | 2005 | | | known | Study on customary international humanitarian law | Étude sur le droit international humanitaire coutumier
`;

const RESOLUTIONS = `
SCR1261 | resolution | United Nations Security Council | 1999 | | | known | Resolution 1261: children and armed conflict, the first | Résolution 1261 : enfants et conflits armés, la première
SCR1325 | resolution | United Nations Security Council | 2000 | | | read | Resolution 1325: women, peace and security | Résolution 1325 : femmes, paix et sécurité
SCR1379 | resolution | United Nations Security Council | 2001 | | | read | Resolution 1379: listing for recruitment or use of children | Résolution 1379 : inscription pour recrutement ou utilisation d’enfants
SCR1539 | resolution | United Nations Security Council | 2004 | | | known | Resolution 1539: children and armed conflict | Résolution 1539 : enfants et conflits armés
SCR1612 | resolution | United Nations Security Council | 2005-07-26 | | | read | Resolution 1612: monitoring and reporting mechanism | Résolution 1612 : mécanisme de surveillance et de communication
SCR1820 | resolution | United Nations Security Council | 2008-06-19 | | | read | Resolution 1820: sexual violence as a tactic of war | Résolution 1820 : la violence sexuelle comme tactique de guerre
SCR1882 | resolution | United Nations Security Council | 2009 | | | read | Resolution 1882: listing for killing, maiming and sexual violence | Résolution 1882 : inscription pour meurtre, mutilation et violence sexuelle
SCR1888 | resolution | United Nations Security Council | 2009 | | | read | Resolution 1888: sexual violence in conflict, special representative | Résolution 1888 : violence sexuelle en conflit, représentant spécial
SCR1889 | resolution | United Nations Security Council | 2009 | | | read | Resolution 1889: women in peace processes | Résolution 1889 : femmes dans les processus de paix
SCR1960 | resolution | United Nations Security Council | 2010 | | | read | Resolution 1960: monitoring of sexual violence, listing of parties | Résolution 1960 : suivi de la violence sexuelle, inscription de parties
SCR1998 | resolution | United Nations Security Council | 2011 | | | read | Resolution 1998: listing for attacks on schools and hospitals | Résolution 1998 : inscription pour attaques d’écoles et d’hôpitaux
SCR2106 | resolution | United Nations Security Council | 2013 | | | read | Resolution 2106: sexual violence in conflict | Résolution 2106 : violence sexuelle en conflit
SCR2122 | resolution | United Nations Security Council | 2013 | | | read | Resolution 2122: women, peace and security | Résolution 2122 : femmes, paix et sécurité
SCR2143 | resolution | United Nations Security Council | 2014 | | | known | Resolution 2143: military use of schools | Résolution 2143 : usage militaire d’écoles
SCR2225 | resolution | United Nations Security Council | 2015 | | | read | Resolution 2225: listing for abduction of children | Résolution 2225 : inscription pour enlèvement d’enfants
SCR2242 | resolution | United Nations Security Council | 2015 | | | read | Resolution 2242: women, peace and security | Résolution 2242 : femmes, paix et sécurité
SCR2286 | resolution | United Nations Security Council | 2016 | | | known | Resolution 2286: health care in armed conflict | Résolution 2286 : soins de santé en conflit armé
SCR2331 | resolution | United Nations Security Council | 2016 | | | read | Resolution 2331: trafficking in conflict | Résolution 2331 : traite en situation de conflit
SCR2347 | resolution | United Nations Security Council | 2017 | | | known | Resolution 2347: cultural heritage in armed conflict | Résolution 2347 : patrimoine culturel en conflit armé
SCR2388 | resolution | United Nations Security Council | 2017 | | | known | Resolution 2388: trafficking in conflict | Résolution 2388 : traite en situation de conflit
SCR2417 | resolution | United Nations Security Council | 2018 | | | known | Resolution 2417: hunger in armed conflict | Résolution 2417 : faim en conflit armé
SCR2427 | resolution | United Nations Security Council | 2018 | | | known | Resolution 2427: children and armed conflict | Résolution 2427 : enfants et conflits armés
SCR2467 | resolution | United Nations Security Council | 2019 | | | read | Resolution 2467: survivor-centred approach | Résolution 2467 : approche centrée sur les personnes survivantes
SCR2474 | resolution | United Nations Security Council | 2019 | | | known | Resolution 2474: missing persons | Résolution 2474 : personnes disparues
SCR2493 | resolution | United Nations Security Council | 2019 | | | read | Resolution 2493: women, peace and security | Résolution 2493 : femmes, paix et sécurité
SCR2573 | resolution | United Nations Security Council | 2021 | | | known | Resolution 2573: objects indispensable to survival | Résolution 2573 : biens indispensables à la survie
SCR2601 | resolution | United Nations Security Council | 2021 | | | known | Resolution 2601: education in conflict | Résolution 2601 : éducation en situation de conflit
SCR2764 | resolution | United Nations Security Council | 2024 | | | known | Resolution 2764: children and armed conflict | Résolution 2764 : enfants et conflits armés
`;

export const LAW_INSTRUMENTS = instruments(LAW + RESOLUTIONS);
