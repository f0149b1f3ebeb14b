/** Terms of figures (T-003). */
import { terms } from '../../registers.ts';

export const FIGURES = terms(`
measure_term     | Measure | Mesure | What is counted, in which unit, with which filter; each figure opens to its records | Ce qui est compté, dans quelle unité, avec quel filtre ; chaque chiffre s’ouvre sur ses enregistrements | | house | read
counting_unit    | Counting unit | Unité de compte | Children, incidents, people, deaths, objects: never added to one another | Enfants, incidents, personnes, décès, biens : jamais additionnés entre eux | | house (never 3) | read
range_term       | From low to high | Du bas au haut | The least and the most that a source supports; ranges add end by end and are never averaged | Le moins et le plus qu’une source permet ; les intervalles s’additionnent bout à bout et ne sont jamais moyennés | | house (R-CAS-02) | read
best_figure      | Best figure | Meilleure estimation | What a source itself holds likeliest; never made here | Ce que la source elle-même tient pour le plus probable ; jamais fabriqué ici | | house | read
unknown_term     | Unknown | Inconnu | Nobody knows, or nobody looked; never zero, and always said | Personne ne sait, ou n’a cherché ; jamais zéro, et toujours dit | | house (never 7) | read
sadd             | Sex- and age-disaggregated data | Données ventilées par sexe et âge | Figures by sex and age, with the share that is unknown beside them | Chiffres par sexe et âge, avec la part inconnue à côté | | NATO topic page, L11 (T-008) | read
completeness     | Completeness | Complétude | The share with known sex, age or disability; shown next to each table | La part dont le sexe, l’âge ou le handicap est connu ; montrée à côté de chaque tableau | | house (6.4) | read
disability_wg    | Disability (Washington Group) | Handicap (Groupe de Washington) | "A lot of difficulty" or "cannot do" in one of six domains or more; a yes or no question is not asked | « Beaucoup de difficultés » ou « ne peut pas » dans au moins un de six domaines ; on ne pose pas de question par oui ou non | WG_SS | Washington Group short set | read
side_by_side     | Side by side | Côte à côte | Figures of different sources are shown together and never added | Les chiffres de sources différentes sont montrés ensemble et jamais additionnés | | house | read
likely_same      | Likely the same | Probablement le même | Two sources seem to speak of one event; named until a person links them, never summed | Deux sources semblent parler d’un même événement ; nommé jusqu’à ce qu’une personne les relie, jamais additionné | | house | read
documented_deaths | Documented deaths | Décès documentés | Recorded case by case; a series apart from estimates | Enregistrés cas par cas ; une série à part des estimations | SDG_16_1_2 | SDG 16.1.2 guidance | read
estimated_deaths | Estimated deaths | Décès estimés | By a statistical method; never added to documented deaths | Par une méthode statistique ; jamais additionnés aux décès documentés | SDG_16_1_2 | SDG 16.1.2 guidance | read
small_cell       | Small cell | Petite cellule | A figure so low that it may point to a person; shown as "less than" its limit | Un chiffre si bas qu’il peut désigner une personne ; montré comme « moins de » sa limite | CTDC | house default 5; CTDC 10 | read
complementary_suppression | Complementary suppression | Suppression complémentaire | A second figure is withheld so that the first cannot be worked out from the total | Un second chiffre est retenu pour que le premier ne puisse pas être déduit du total | CTDC | CTDC practice | read
k_anonymity      | k-anonymity | k-anonymat | Each row is like k others in what could identify a person; 11 for trafficking data | Chaque ligne ressemble à k autres par ce qui pourrait identifier une personne ; 11 pour les données de traite | CTDC | CTDC code book | read
cleared_caveat   | Caveat | Réserve | What must be said under a figure, such as that few cases are reported | Ce qui doit être dit sous un chiffre, par exemple que peu de cas sont signalés | | house | read
index_term       | Index | Indice | A figure made of others by a stated formula; missing is not zero | Un chiffre fait d’autres par une formule dite ; manquant n’est pas zéro | | house (6.6) | read
`);
