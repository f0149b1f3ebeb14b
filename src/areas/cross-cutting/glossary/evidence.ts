/** Terms of reports, judgements and who did it (T-003). */
import { terms } from '../../registers.ts';

export const EVIDENCE = terms(`
report_term      | Report | Rapport | What someone said, when and by which channel; never changed, and kept as it came | Ce que quelqu’un a dit, quand et par quelle voie ; jamais modifié, gardé tel quel | | house | read
event_term       | Event | Événement | One fact, however many reports speak of it | Un fait, quel que soit le nombre de rapports qui en parlent | | house | read
classification_term | Classification | Qualification | What an event is under one standard; several stand over one event | Ce qu’est un événement selon une norme ; plusieurs valent pour un même événement | | house (8.1) | read
assessment_term  | Assessment | Évaluation | A judgement under a named standard, with its level, author, day and basis | Un jugement selon une norme nommée, avec son niveau, auteur, jour et base | | house | read
ladder           | Ladder | Échelle de niveaux | The levels of one standard; never converted into those of another | Les niveaux d’une norme ; jamais convertis en ceux d’une autre | | house (8.2) | read
verified         | Verified | Vérifié | A word of the United Nations ladders: set by the United Nations and imported with its author. Our own says "assessed by us" | Mot des échelles des Nations Unies : fixé par elles et importé avec son auteur. La nôtre dit « évalué par nous » | MRMIMS | MRMIMS+; house (R-MRM-10) | read
alleged          | Alleged | Allégué | Said by a source, not judged | Dit par une source, non jugé | | house | read
attribution      | Attribution | Attribution | Who is said to have done it, and how sure; apart from what happened | Qui est dit l’avoir fait, et avec quelle certitude ; à part de ce qui s’est passé | | house (8.1) | read
admiralty        | Admiralty scale | Échelle de l’Amirauté | A letter for the source, a figure for the information; the two are independent and never averaged; F and 6 mean unknown | Une lettre pour la source, un chiffre pour l’information ; indépendants et jamais moyennés ; F et 6 veulent dire inconnu | ADMIRALTY | MISP taxonomy | read
primary_source   | Primary source | Source primaire | The victim, the perpetrator, a direct witness, or sufficient documents | La victime, l’auteur, un témoin direct, ou des documents suffisants | MRM_FM_2014 | MRM field manual | known
secondary_source | Secondary source | Source secondaire | Someone who did not see it; alone it never verifies (never 4) | Quelqu’un qui ne l’a pas vu ; seule, elle ne vérifie jamais (jamais 4) | MRMIMS | MRMIMS+ source categories | read
corroboration    | Corroboration | Corroboration | How many different kinds of source, of independent origin, say the same; two media repeating one wire are one | Combien de types de source différents, d’origine indépendante, disent la même chose ; deux médias reprenant une dépêche font un | | house (R-CAS-01) | read
mltn             | More likely than not | Plus probable que non | The standard of civilian-harm assessment; it converts into no other | La norme d’évaluation des dommages aux civils ; elle ne se convertit en aucune autre | | CIVIC, DoDI 3000.17 | read
reasonable_grounds | Reasonable grounds to believe | Motifs raisonnables de croire | A standard of proof of United Nations monitoring | Une norme de preuve du suivi des Nations Unies | OHCHR_CR_2019 | OHCHR guidance | known
casualty_recording | Casualty recording | Enregistrement des victimes | Systematic record of each death: place, time, number, age, sex, type, actors, sources | Registre systématique de chaque décès : lieu, moment, nombre, âge, sexe, type, acteurs, sources | ECW_2020 | Every Casualty standards | read
chain_of_custody | Chain of custody | Chaîne de conservation | Who held an item of evidence, from when to when, with its hash at each step | Qui a détenu un élément de preuve, de quand à quand, avec son empreinte à chaque étape | BERKELEY | Berkeley Protocol | read
`);
